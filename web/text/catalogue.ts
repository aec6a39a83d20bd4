export type Language = 'de' | 'en'

type Message = string | ((...values: never[]) => string)
type Twin<D> = { readonly [K in keyof D]: D[K] extends string ? string : D[K] }

/**
 * A typed catalogue of interface texts of one area: the English twin must have the same keys,
 * and messages with values the same parameters. One file per area; call it with the current language.
 */
export function catalogue<const D extends Readonly<Record<string, Message>>>(
  de: D,
  en: Twin<D>,
): (language: Language) => Twin<D> {
  // The German texts are their own twin; TypeScript cannot see that through the mapped type.
  const texts: Record<Language, Twin<D>> = { de: de as unknown as Twin<D>, en }
  return (language) => texts[language]
}

/** "1 Zeile", "2 Zeilen": a count with its word. */
export const many = (count: number, one: string, several: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${several}`
