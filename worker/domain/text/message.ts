export type Language = 'de' | 'en'

/** What is shown of one matter: a few words for lists, and sentences that say what is wrong and what to do. */
export interface Message {
  readonly title: string
  readonly text: string
}

/** A text in every language. */
export type Twin<T = string> = Readonly<Record<Language, T>>

/** Title and text of a message in every language. */
export type MessageTwin = Twin<readonly [title: string, text: string]>

/** The message of a twin in a language. */
export function messageOf(twin: MessageTwin, language: Language): Message {
  const [title, text] = twin[language]
  return { title, text }
}

/** A label in the quotation marks of its language. */
export function quoted(label: string, language: Language): string {
  return language === 'de' ? `„${label}“` : `“${label}”`
}
