import { wordKey } from './key.ts'

export interface VerbForms {
  readonly words: Set<string>
  readonly adjectives: Set<string>
  /** Forms that have a subject. */
  readonly finite: Set<string>
  /** Forms to which a prefix may be added: "ab" + "gegeben", "be" + "sucht". */
  readonly forms: Set<string>
  readonly infinitives: Set<string>
  readonly participles: Set<string>
  /** Participles without ge-, as they stand after be-, ver-, ent-: "nommen", "sucht". */
  readonly bareParticiples: Set<string>
}

const NO_GE =
  /^(?:be(?!ten)|ge(?!ben|hen|lten)|er(?!ben)|ver|zer|ent|emp|miss|ueber|unter|wider|hinter|durch)(?=.{3})|ieren$/

/**
 * Adds verbs. Weak ones are infinitives ("warten"), strong ones four principal parts ("geben gibt gab gegeben", separated by
 * "/"), auxiliaries a plain list of forms, which takes no prefix.
 */
export function addVerbs(
  verbs: VerbForms,
  weak: readonly string[],
  strong: string,
  auxiliaries: readonly string[],
): void {
  for (const infinitive of weak) addWeak(verbs, wordKey(infinitive))
  for (const parts of strong.trim().split(/\s*\/\s*/)) {
    const [infinitive, present, past, participle] = parts.trim().split(/\s+/).map(wordKey)
    if (infinitive !== undefined && present !== undefined && past !== undefined && participle !== undefined) {
      addStrong(verbs, infinitive, present, past, participle)
    }
  }
  for (const form of auxiliaries) {
    const key = wordKey(form)
    verbs.words.add(key)
    verbs.finite.add(key)
  }
}

function addWeak(verbs: VerbForms, infinitive: string): void {
  const isLiquid = /e[lr]n$/.test(infinitive)
  const stem = isLiquid ? infinitive.slice(0, -1) : infinitive.replace(/en$/, '')
  const join = needsE(stem) ? 'e' : ''
  const present = `${stem}${join}t`
  const hasGe = !NO_GE.test(infinitive)
  const participle = hasGe ? `ge${present}` : present
  addInfinitive(verbs, infinitive)
  for (const form of [present, `${present}e`]) verbs.finite.add(form)
  for (const form of [present, `${present}e`, `${present}en`, `${stem}${join}st`]) addForm(verbs, form)
  addParticiple(verbs, participle)
  if (hasGe) verbs.bareParticiples.add(present)
}

function addStrong(
  verbs: VerbForms,
  infinitive: string,
  present: string,
  past: string,
  participle: string,
): void {
  addInfinitive(verbs, infinitive)
  const isWeakPast = past.endsWith('te')
  const root = past.replace(/e$/, '')
  const second = present.endsWith('t') ? `${present.slice(0, -1).replace(/[sz]$/, '')}st` : `${present}st`
  const subjunctive = root.replace(/(au|a|o|u)(?=[^aou]*$)/, (vowel) =>
    vowel === 'au' ? 'aeu' : `${vowel}e`,
  )
  const forms = [
    present,
    second,
    past,
    isWeakPast ? `${past}n` : `${past}en`,
    `${subjunctive}e`,
    `${subjunctive}en`,
  ]
  for (const form of forms) addForm(verbs, form)
  for (const form of [present, past]) verbs.finite.add(form)
  addParticiple(verbs, participle)
  if (participle.startsWith('ge')) {
    verbs.bareParticiples.add(participle.slice(2))
  }
}

function addInfinitive(verbs: VerbForms, infinitive: string): void {
  verbs.infinitives.add(infinitive)
  // "warte auf Bescheid"
  if (/[^aeiou]en$/.test(infinitive)) addForm(verbs, infinitive.slice(0, -1))
  addForm(verbs, infinitive)
  verbs.words.add(`${infinitive}s`)
}

function addForm(verbs: VerbForms, form: string): void {
  verbs.forms.add(form)
  verbs.words.add(form)
}

function addParticiple(verbs: VerbForms, participle: string): void {
  addForm(verbs, participle)
  verbs.adjectives.add(participle)
  verbs.participles.add(participle)
}

/** öffnet, rechnet, atmet, wartet, but kommt, lernt. */
function needsE(stem: string): boolean {
  return /[dt]$|(?:[^lrhmnaeiou]|ch)[mn]$/.test(stem)
}
