/**
 * Reads RFC 4180 text piece by piece: fields in quotes may hold separators, line ends and doubled quotes,
 * and a piece may end anywhere. Records end with LF or CRLF; a byte order mark is dropped.
 */
export class CsvReader {
  readonly #separator: string
  #record: string[] = []
  #field = ''
  /** `start` of a field, in a `plain` or `quoted` one, after a `quote` that may close or be doubled. */
  #state: 'start' | 'plain' | 'quoted' | 'quote' = 'start'
  #first = true
  #pendingReturn = false

  constructor(separator = ',') {
    this.#separator = separator
  }

  /** Records that are complete with this piece. */
  push(piece: string): string[][] {
    const records: string[][] = []
    let at = 0
    if (this.#first && piece !== '') {
      this.#first = false
      if (piece.startsWith('\ufeff')) at = 1
    }
    while (at < piece.length)
      at = this.#state === 'quoted' ? this.#quoted(piece, at) : this.#step(piece, at, records)
    return records
  }

  /** The last record where no line end follows it. Throws `SyntaxError` when the text ends inside quotes. */
  end(): string[][] {
    if (this.#state === 'quoted') throw new SyntaxError('CSV ends inside a quoted field')
    if (this.#state === 'start' && this.#record.length === 0 && !this.#pendingReturn) return []
    const records: string[][] = []
    this.#endRecord(records)
    return records
  }

  #quoted(piece: string, at: number): number {
    const quote = piece.indexOf('"', at)
    if (quote < 0) {
      this.#field += piece.slice(at)
      return piece.length
    }
    this.#field += piece.slice(at, quote)
    this.#state = 'quote'
    return quote + 1
  }

  #step(piece: string, at: number, records: string[][]): number {
    const character = piece.charAt(at)
    if (this.#pendingReturn && character !== '\n') {
      this.#field += '\r'
      this.#state = 'plain'
      this.#pendingReturn = false
    }
    if (character === '"' && this.#state !== 'plain') {
      if (this.#state === 'quote') this.#field += '"'
      this.#state = 'quoted'
      return at + 1
    }
    if (character === this.#separator) this.#endField()
    else if (character === '\n') this.#endRecord(records)
    else if (character === '\r') this.#pendingReturn = true
    else return this.#plain(piece, at)
    return at + 1
  }

  // Most of a file is plain text: it is copied in runs, not by character.
  #plain(piece: string, from: number): number {
    let at = from
    while (at < piece.length && !this.#special(piece.charAt(at))) at += 1
    const end = Math.max(at, from + 1)
    this.#field += piece.slice(from, end)
    this.#state = 'plain'
    return end
  }

  #special(character: string): boolean {
    return character === this.#separator || character === '\n' || character === '\r'
  }

  #endField(): void {
    this.#record.push(this.#field)
    this.#field = ''
    this.#state = 'start'
  }

  #endRecord(records: string[][]): void {
    this.#pendingReturn = false
    this.#endField()
    records.push(this.#record)
    this.#record = []
  }
}
