import type { Finding } from '#domain/privacy/finding.ts'
import { suggestWords } from '#domain/privacy/suggest.ts'
import { type CellJudgement, judgeText, judgeValue } from '#domain/rules/cell.ts'
import type { Code } from '#domain/template/code.ts'
import type { CellValue, Column } from '#domain/template/column.ts'
import { contextOf } from './context.ts'
import type { GridModel, GridRow } from './model.ts'

// What typed texts mean is as large as the judges, and comes with them.
export * as offer from './offer.ts'

/** A judge of texts; within one gesture it judges equal texts of a column once. */
export type Judge = (row: GridRow, column: Column, text: string) => CellJudgement

/** The judge of one gesture. */
export function judgeOf(model: GridModel): Judge {
  const known = new Map<Column, Map<string, CellJudgement>>()
  return (row, column, text) => {
    const context = contextOf(model, row)
    // What a row had before decides only where a code is being phased out.
    if (row.previous?.phasedOut?.[column.key]) return judgeText(column, text, context)
    let texts = known.get(column)
    if (!texts) known.set(column, (texts = new Map()))
    let judgement = texts.get(text)
    if (!judgement) texts.set(text, (judgement = judgeText(column, text, context)))
    return judgement
  }
}

/** The judgement of a value that was not typed: filled, chosen or cleared. */
export function judgeGiven(model: GridModel, row: GridRow, column: Column, value: CellValue): CellJudgement {
  return judgeValue(column, value, contextOf(model, row))
}

/** Known words that may stand instead of a found one, as options of the list. */
export interface WordOffer {
  readonly finding: Finding
  readonly codes: readonly Code[]
}

/** Suggestions for the first unknown word of a note for which there are any. */
export function offerWords(text: string, findings: readonly Finding[]): WordOffer | null {
  for (const finding of findings) {
    const words = suggestWords(text, finding)
    if (words.length > 0) return { finding, codes: words.map((word) => ({ key: word, de: word, en: word })) }
  }
  return null
}
