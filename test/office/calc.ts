import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const DISPLAY = ':97'
const NEEDED = ['soffice', 'Xvfb', 'xdotool', 'xclip'] as const

/** Longest wait for a window or a clip, in milliseconds. */
const PATIENCE_MS = 60_000

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A cell of a document: its text, or a number or date with one of the formats below. */
export type CalcCell =
  | string
  | { readonly value: string; readonly type: 'date' | 'float'; readonly format: keyof typeof FORMATS }

export interface CalcRow {
  readonly cells: readonly CalcCell[]
  /** Left out by a filter. */
  readonly filtered?: boolean
  /** The first cell spans so many columns. */
  readonly span?: number
}

const GERMAN = 'number:language="de" number:country="DE"'
const FORMATS = {
  day: `<number:date-style style:name="day" ${GERMAN}><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>`,
  month: `<number:date-style style:name="month" ${GERMAN}><number:month number:textual="true"/><number:text> </number:text><number:year/></number:date-style>`,
  thousands: `<number:number-style style:name="thousands" ${GERMAN}><number:number number:min-integer-digits="1" number:decimal-places="0" number:grouping="true"/></number:number-style>`,
} as const

const NAMESPACES = Object.entries({
  office: 'office',
  table: 'table',
  text: 'text',
  style: 'style',
  number: 'datastyle',
  fo: 'xsl-fo-compatible',
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A spreadsheet as a flat OpenDocument text. */
export function flatDocument(rows: readonly CalcRow[]): string {
  const cell = (one: CalcCell, span?: number): string => {
    if (one === '') return '<table:table-cell/>'
    if (typeof one === 'object') {
      const value = one.type === 'date' ? 'date-value' : 'value'
      return `<table:table-cell office:value-type="${one.type}" office:${value}="${one.value}" table:style-name="c-${one.format}"/>`
    }
    const spans = span ? ` table:number-columns-spanned="${span}" table:number-rows-spanned="1"` : ''
    const covered = span ? '<table:covered-table-cell/>'.repeat(span - 1) : ''
    const lines = one.split('\n').map((line) => `<text:p>${escape(line)}</text:p>`)
    return `<table:table-cell office:value-type="string"${spans}>${lines.join('')}</table:table-cell>${covered}`
  }
  const body = rows.map(
    ({ cells, filtered, span }) =>
      `<table:table-row${filtered ? ' table:visibility="filter"' : ''}>${cells
        .map((one, at) => cell(one, at === 0 ? span : undefined))
        .join('')}</table:table-row>`,
  )
  const styles = Object.entries(FORMATS).map(
    ([name, format]) =>
      `${format}<style:style style:name="c-${name}" style:family="table-cell" style:data-style-name="${name}"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="de" fo:country="DE"/></style:default-style></office:styles><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Blatt">${body.join('')}</table:table></office:spreadsheet></office:body></office:document>`
}

/** The texts of a flat document's filled cells, row by row; empty rows at the end are left out. */
export function textsOf(document: string): string[][] {
  const rows = [...document.matchAll(/<table:table-row\b[^>]*?(?:\/>|>(.*?)<\/table:table-row>)/gs)].map(
    ([, row = '']) => {
      const cells: string[] = []
      for (const [, attributes = '', inner = ''] of row.matchAll(
        /<table:(?:covered-)?table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:(?:covered-)?table-cell>)/gs,
      )) {
        const paragraphs = [...inner.matchAll(/<text:p\b[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)].map(
          ([, text = '']) => unescape(text),
        )
        const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1)
        for (let i = 0; i < Math.min(times, 100); i += 1) cells.push(paragraphs.join('\n'))
      }
      while (cells.at(-1) === '') cells.pop()
      return cells
    },
  )
  while (rows.at(-1)?.length === 0) rows.pop()
  return rows
}

const unescape = (text: string): string =>
  text
    .replaceAll(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) =>
      ' '.repeat(Number(count ?? 1)),
    )
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** LibreOffice Calc at work on a screen of its own, driven by its keyboard. */
export class Calc {
  readonly env: Record<string, string> = {
    ...(process.env as Record<string, string>),
    DISPLAY,
    LC_ALL: 'C.UTF-8',
  }
  readonly #folder: string
  readonly #screen: ChildProcess
  #office: ChildProcess | null = null

  private constructor(folder: string) {
    this.#folder = folder
    this.#screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1600x1000x24'], { stdio: 'ignore' })
  }

  /** Begins in a folder of its own. Throws where the programs are missing, naming their Debian packages. */
  static async start(folder: string): Promise<Calc> {
    const missing = NEEDED.filter((name) => spawnSync('which', [name]).status !== 0)
    if (missing.length > 0)
      throw new Error(`missing: ${missing.join(', ')} (apt install libreoffice-calc xvfb xdotool xclip)`)
    const calc = new Calc(folder)
    await sleep(1000)
    return calc
  }

  /** Opens a document; resolves when its window is there. */
  async open(name: string, content: string): Promise<void> {
    const file = path.join(this.#folder, name)
    await writeFile(file, content)
    const profile = `-env:UserInstallation=file://${path.join(this.#folder, 'profile')}`
    const run = spawn(
      'soffice',
      [profile, '--norestore', '--nologo', '--nofirststartwizard', '--nolockcheck', file],
      {
        env: this.env,
        stdio: 'ignore',
      },
    )
    this.#office ??= run
    await this.#until(() => this.#window(name) !== null, `a window for ${name}`)
    await sleep(3000)
  }

  /** Presses keys in the window of a document. */
  async press(name: string, ...keys: readonly string[]): Promise<void> {
    const window = this.#window(name)
    if (window === null) throw new Error(`no window for ${name}`)
    spawnSync('xdotool', ['windowfocus', '--sync', window], { env: this.env, timeout: 5000 })
    for (const key of keys) {
      spawnSync('xdotool', ['key', key], { env: this.env })
      await sleep(700)
    }
  }

  /** What is on the clipboard in one of its forms. */
  async clip(target: 'text/html' | 'UTF8_STRING'): Promise<string> {
    let text = ''
    await this.#until(() => {
      const run = spawnSync('xclip', ['-o', '-selection', 'clipboard', '-t', target], {
        env: this.env,
        encoding: 'utf8',
        timeout: 5000,
      })
      text = run.stdout
      return run.status === 0 && text !== ''
    }, `a clip as ${target}`)
    return text
  }

  /** Saves a document under its name and reads its texts. */
  async save(name: string): Promise<string[][]> {
    await this.press(name, 'ctrl+s', 'Return')
    await sleep(1500)
    return textsOf(await readFile(path.join(this.#folder, name), 'utf8'))
  }

  stop(): void {
    spawnSync('pkill', ['-9', '-f', path.join(this.#folder, 'profile')])
    this.#office?.kill('SIGKILL')
    this.#screen.kill()
  }

  #window(name: string): string | null {
    const found = spawnSync('xdotool', ['search', '--onlyvisible', '--name', name], {
      env: this.env,
      encoding: 'utf8',
    })
    return found.stdout.trim().split('\n').find(Boolean) ?? null
  }

  async #until(done: () => boolean, what: string): Promise<void> {
    const start = Date.now()
    while (!done()) {
      if (Date.now() - start > PATIENCE_MS) throw new Error(`LibreOffice did not bring ${what}`)
      await sleep(300)
    }
  }
}
