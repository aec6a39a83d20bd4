/** Escapes a text for XML 1.0; what XML cannot hold stands as `_xHHHH_` (ECMA-376, part 1, 22.9.2.19). */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(CONTROL, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

// eslint-disable-next-line no-control-regex -- these are the ones that are meant
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g

/** Cell formats by their place in `cellXfs`; the first one holds where nothing is said. */
export const STYLE = { text: 0, month: 1, head: 2, number: 3, wrapped: 4 } as const

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** The first tag of a worksheet and of the list of shared strings. */
export const worksheetStart = `${HEAD}<worksheet xmlns="${MAIN}">`
export const stringsStart = (different: number): string =>
  `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${different}">`

/** Formats: text (`@`), month (`MM/YYYY`), heading, number, text over several lines. */
export const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF5"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`

/** The workbook and its relations; `filters` are the ranges of the sheets' filters, by the sheets' places. */
export function workbook(names: readonly string[], filters: ReadonlyMap<number, string>): string {
  const sheets = names
    .map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')
  const defined = [...filters]
    .map(
      ([at, range]) =>
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${xmlText(names[at] ?? '')}'!${range}</definedName>`,
    )
    .join('')
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets>${defined === '' ? '' : `<definedNames>${defined}</definedNames>`}</workbook>`
}

export const relations = (sheets: number): string => {
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const each = Array.from({ length: sheets }, (_, i) =>
    relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`),
  )
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}${relation(sheets + 1, 'styles', 'styles.xml')}${relation(sheets + 2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`
}

export const rootRelations = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const contentTypes = (sheets: number): string => {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`
  const each = Array.from({ length: sheets }, (_, i) => part(`worksheets/sheet${i + 1}`, 'worksheet'))
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${each.join('')}${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}</Types>`
}
