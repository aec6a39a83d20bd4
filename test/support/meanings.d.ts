/** What a text means in a column: a value, a question to the person, or nothing that the list knows. */
export type Meaning =
  | {
      readonly value: string | number | readonly string[]
    }
  /** Several codes fit: whoever wrote it has to say which. */
  | {
      readonly asks: readonly string[]
    }
  /** One code is likely, but not certain: it is proposed. `whole` is the set that it would become. */
  | {
      readonly proposes: string
      readonly whole?: readonly string[]
    }
  | 'refused'
/**
 * Texts that people write and paste, and what they mean by them: written down from the papers and tables of the counties,
 * not from the lists. A sheet of September 2023 in Kreis Steinfurt.
 */
export declare const MEANINGS: readonly (readonly [column: string, text: string, Meaning])[]
