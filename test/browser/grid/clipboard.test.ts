import { page, userEvent } from 'vitest/browser'
import { beforeEach, describe, expect, test } from 'vitest'
import { parseClipboard } from '../../../web/grid/clipboard.ts'
import { withoutStyles } from '../../../web/grid/html-source.ts'
import libreofficeHtml from '../../support/clips/libreoffice-html.clip?raw'
import libreofficeText from '../../support/clips/libreoffice-text.clip?raw'
import { exampleModel, mount, type Mounted } from './example.ts'

let m: Mounted

beforeEach(async () => {
  m = await mount(exampleModel(12))
})

/** Pastes a clip as another program would have left it. */
function paste(text: string, html = ''): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  if (html) clipboardData.setData('text/html', html)
  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

const edits = () => m.heard['grid-edit'].flatMap(({ edits }) => edits)
const summary = () => m.heard['grid-paste-summary'].at(-1)

describe('copy and paste with the keyboard', () => {
  test('a range comes back as it was', async () => {
    m.grid.focusCell('row-1', 'kind')
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{ArrowRight}{/Shift}')
    await userEvent.copy()
    m.grid.focusCell('row-6', 'kind')
    await userEvent.paste()
    await expect.poll(() => m.heard['grid-paste-summary']).toHaveLength(1)
    expect(m.cell(6, 'kind').textContent).toBe(m.cell(1, 'kind').textContent)
    expect(m.cell(7, 'opened').textContent).toBe(m.cell(2, 'opened').textContent)
    expect(m.heard['grid-edit']).toHaveLength(1)
    expect(m.grid.selectedRows).toEqual(['row-6', 'row-7'])
  })

  test('a cut moves', async () => {
    m.grid.focusCell('row-1', 'topics')
    await userEvent.cut()
    expect(edits()).toEqual([])
    m.grid.focusCell('row-1', 'actors')
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}')
    await userEvent.paste()
    await expect.poll(() => m.cell(1, 'topics').textContent).toBe('')
    expect(m.heard['grid-edit']).toHaveLength(1)
    expect(m.heard['grid-edit'][0]?.gesture).toBe('cut')
  })

  test('while a text is written the clipboard is the text’s own', async () => {
    m.grid.focusCell('row-1', 'persons')
    await userEvent.keyboard('{F2}')
    m.editor.select()
    await userEvent.copy()
    await userEvent.keyboard('{Escape}')
    m.grid.focusCell('row-1', 'minors')
    await userEvent.paste()
    await expect.poll(() => m.cell(1, 'minors').textContent).toBe('2')
  })
})

describe('a paste', () => {
  test('keeps what is valid and shows what is not, in one gesture', () => {
    m.grid.focusCell('row-2', 'persons')
    paste('4\t1\n31\t2\nviele\t\n')
    expect(m.heard['grid-edit']).toHaveLength(1)
    expect(edits()).toEqual([
      { row: 'row-2', create: false, values: { persons: 4, minors: 1 } },
      { row: 'row-3', create: false, values: { minors: 2 } },
    ])
    expect(m.cell(3, 'persons').textContent).toBe('31')
    expect(m.cell(4, 'persons').textContent).toBe('viele')
    expect(m.cell(4, 'persons').ariaInvalid).toBe('true')
    expect(m.grid.drafts).toBe(2)
    expect(summary()?.summary).toMatchObject({ written: 3, refused: 2 })
    expect(summary()?.text).toContain('2 nicht übernommen')
  })

  test('longer than the sheet asks whether to append rows', async () => {
    m.grid.focusCell('row-11', 'kind')
    paste('cm\tbeendet\nshort\t\n\t\ncontact\t\n')
    await page.getByRole('button', { name: 'Anhängen' }).click()
    await expect.poll(() => edits().length).toBe(3)
    expect(edits().map(({ create }) => create)).toEqual([false, true, true])
    expect(m.grid.model?.rows).toHaveLength(14)
    expect(summary()?.summary.newRows).toBe(2)
    expect(summary()?.text).toContain('2 neue Zeilen')
  })

  test('longer than the sheet may end with it, and nothing is passed over', async () => {
    m.grid.focusCell('row-11', 'kind')
    paste('cm\nshort\ncontact')
    await page.getByRole('button', { name: 'Nur bis zum Ende des Blatts' }).click()
    await expect.poll(() => summary()?.summary.surplusRows).toBe(2)
    expect(m.grid.model?.rows).toHaveLength(12)
    expect(summary()?.text).toContain('2 Zeilen unter dem Blatt nicht eingefügt')
    expect(m.at()).toBe('11:kind')
  })

  test('longer than the sheet can be called off', async () => {
    m.grid.focusCell('row-11', 'kind')
    paste('short\nshort')
    await page.getByRole('button', { name: 'Abbrechen' }).click()
    await expect.poll(() => m.focused()).toBe(m.cell(11, 'kind'))
    expect(edits()).toEqual([])
  })

  test('into the empty row means new rows and asks nothing', async () => {
    m.grid.focusCell('row-11', 'kind')
    await userEvent.keyboard('{ArrowDown}')
    paste('cm\nshort')
    expect(edits().map(({ create }) => create)).toEqual([true, true])
  })

  test('counts surplus columns and read-only cells', () => {
    m.grid.focusCell('row-0', 'case_number')
    paste(Array.from({ length: 40 }, () => '').join('\t'))
    expect(summary()?.summary).toMatchObject({ readOnly: 1, surplusColumns: 4 })
    expect(summary()?.text).toContain('4 Spalten rechts vom Blatt nicht eingefügt (37. bis 40. des Blocks)')
  })

  test('of personal data emits none of it', () => {
    m.grid.focusCell('row-0', 'origin')
    paste('DE89 3704 0044 0532 0130 00\nSyrien')
    m.grid.focusCell('row-1', 'note')
    paste('Anruf bei Frau Mustermann\nTermin im Jobcenter')
    expect(edits()).toEqual([
      { row: 'row-1', create: false, values: { origin: '475' } },
      { row: 'row-2', create: false, values: { note: 'Termin im Jobcenter' } },
    ])
    const all = JSON.stringify(m.heard)
    for (const secret of ['3704', 'Mustermann']) expect(all).not.toContain(secret)
    expect(m.cell(0, 'note').parentElement?.isConnected).toBe(true)
    expect(m.grid.drafts).toBe(2)
  })

  test('into a sheet that is only read does nothing', async () => {
    m = await mount(exampleModel(12, { editable: false }))
    m.grid.focusCell('row-2', 'persons')
    paste('4')
    expect(edits()).toEqual([])
    expect(m.heard['grid-say'].at(-1)?.text).toBe('Dieses Blatt lässt sich nicht ändern.')
  })

  test('of 1,000 rows and 20 columns is judged and shown in good time', async () => {
    m = await mount(exampleModel(1000))
    m.grid.focusCell('row-0', 'kind')
    const row =
      'cm\taktiv\t02/2023\tja\t3\t1\tweiblich\t27-34\tSyrien\t2016\t§ 25b\tRheine\t\tja\tSGB II\tB1\tnein\tselbst\t4\t4'
    const began = performance.now()
    paste(Array.from({ length: 1000 }, () => row).join('\n'))
    const took = performance.now() - began
    expect(summary()?.summary.refused).toBeLessThanOrEqual(3000)
    expect(took).toBeLessThan(1500)
  })
})

type Example = readonly [what: string, html: string, cells: string[][]]

const TABLES: readonly Example[] = [
  [
    'Excel, with its styles and a merged heading',
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-number-format:General}</style></head><body><table border=0><!--StartFragment--><col width=64><tr height=20><td colspan=2 class=xl63>Lage</td></tr><tr><td>Rheine</td><td align=right x:num>3</td></tr><!--EndFragment--></table></body></html>',
    [
      ['Lage', ''],
      ['Rheine', '3'],
    ],
  ],
  [
    'Excel, with a filtered row',
    "<table><tr><td>1</td></tr><tr style='mso-height-source:userset;display:none'><td>2</td></tr><tr><td>3</td></tr></table>",
    [['1'], ['3']],
  ],
  [
    'Excel, with a line break in a cell',
    '<table><tr><td>Zeile 1<br style="mso-data-placement:same-cell">\n  Zeile 2</td></tr></table>',
    [['Zeile 1\nZeile 2']],
  ],
  [
    'LibreOffice, with its number attributes',
    '<table cellspacing="0"><colgroup width="85"></colgroup><tr><td height="17" align="left"><font face="Arial">Syrien</font></td><td align="right" sdval="1.5" sdnum="1031;">1,5</td></tr></table>',
    [['Syrien', '1,5']],
  ],
  [
    'Google Sheets',
    '<google-sheets-html-origin><table><tbody><tr><td data-sheets-value="{&quot;1&quot;:2}">Wohnen, Arbeit</td><td></td></tr></tbody></table>',
    [['Wohnen, Arbeit', '']],
  ],
  [
    'a cell over two rows',
    '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    [
      ['a', 'b'],
      ['', 'c'],
    ],
  ],
  [
    'a web page',
    '<p>vor</p><table><thead><tr><th>Kopf</th></tr></thead><tr><td>&nbsp;x&nbsp;</td></tr></table>',
    [['Kopf'], ['x']],
  ],
  ['one empty cell', '<table><tr><td></td></tr></table>', [['']]],
  ['emoji and markup', '<table><tr><td>&lt;b&gt; 🇺🇦</td></tr></table>', [['<b> 🇺🇦']]],
]

const SPREAD: readonly Example[] = [
  [
    'a merged cell over a hidden row: the row behind it keeps its columns',
    '<table><tr><td rowspan="2">a</td><td>1</td></tr><tr style="display:none"><td>2</td></tr><tr><td>b</td><td>3</td></tr></table>',
    [
      ['a', '1'],
      ['b', '3'],
    ],
  ],
  [
    'a merged cell that begins in a hidden row is seen in the next one',
    '<table><tr style="display:none"><td rowspan="3">a</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>',
    [
      ['a', '2'],
      ['', '3'],
    ],
  ],
  [
    'a block of two by three over hidden rows',
    '<table><tr><td rowspan="3" colspan="2">a</td><td>1</td></tr><tr hidden><td>2</td></tr><tr><td>3</td></tr><tr><td>x</td><td>y</td><td>4</td></tr></table>',
    [
      ['a', '', '1'],
      ['', '', '3'],
      ['x', 'y', '4'],
    ],
  ],
  [
    'a rowspan beyond the table and one to its end',
    '<table><tr><td rowspan="9">a</td><td rowspan="0">b</td><td>1</td></tr><tr><td>2</td></tr></table>',
    [
      ['a', 'b', '1'],
      ['', '', '2'],
    ],
  ],
  [
    'rows hidden by a class of the clip',
    '<style>td{color:red} .gone {display:none;}</style><table><tr><td>1</td></tr><tr class="gone"><td>2</td></tr></table>',
    [['1']],
  ],
  ['blocks: lines', '<table><tr><td><div>1</div><div>2</div></td></tr></table>', [['1\n2']]],
  ['paragraphs: lines', '<table><tr><td><p>1</p><p>2</p></td></tr></table>', [['1\n2']]],
  [
    'a list: lines',
    '<table><tr><td><ul><li>Wohnen</li><li>Arbeit</li></ul></td></tr></table>',
    [['Wohnen\nArbeit']],
  ],
  ['a text before a block', '<table><tr><td>1<div>2</div>3</td></tr></table>', [['1\n2\n3']]],
  ['breaks', '<table><tr><td>1<br>2<br><br>3</td></tr></table>', [['1\n2\n\n3']]],
  ['a break inside blocks', '<table><tr><td><div>1<br></div><div>2</div></td></tr></table>', [['1\n2']]],
  ['words that are marked up: one text', '<table><tr><td>a<b>b</b><i>c</i> d</td></tr></table>', [['abc d']]],
  [
    'an inner table: its cells stand apart, its rows are lines',
    '<table><tr><td>x</td><td><table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table></td><td>y</td><td>z</td></tr></table>',
    [['x', '1 2\n3', 'y', 'z']],
  ],
  ['a raised mark: never a digit of the number', '<table><tr><td>5<sup>1</sup></td></tr></table>', [['5^1']]],
  ['a lowered mark', '<table><tr><td>5<sub>1</sub></td></tr></table>', [['5_1']]],
  [
    'a mark that is raised by style',
    '<table><tr><td>12<span style="vertical-align: super; font-size: 60%">3</span></td></tr></table>',
    [['12^3']],
  ],
  ['a mark in front', '<table><tr><td><sup>1</sup>5</td></tr></table>', [['^15']]],
  [
    'two tables: below each other',
    '<table><tr><td>1</td></tr></table><table><tr><td>2</td><td>3</td></tr></table>',
    [['1'], ['2', '3']],
  ],
  [
    'a table around the data that only lays out',
    '<table><tr><td><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></td></tr></table>',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'a layout of two columns around two tables',
    '<table role="presentation"><tr><td><table><tr><td>1</td></tr></table></td><td><table><tr><td>2</td></tr></table></td></tr></table>',
    [['1'], ['2']],
  ],
  [
    'what looks like a style in a text, a comment or a value',
    `<table><!-- <td style="x"> --><tr><td title='a style="display:none" b'>style="display:none"</td><td style=color:red>2</td></tr></table>`,
    [['style="display:none"', '2']],
  ],
]

describe('an HTML clip with', () => {
  test.each(SPREAD)('%s', (_, html, cells) => {
    expect(parseClipboard(html, 'not this')).toEqual(cells)
  })

  test('a raised mark is refused where a number stands, and shown as it is', () => {
    m.grid.focusCell('row-2', 'persons')
    paste('51', '<table><tr><td>5<sup>1</sup></td></tr></table>')
    expect(edits()).toEqual([])
    expect(m.cell(2, 'persons').textContent).toBe('5^1')
    expect(summary()?.text).toContain('1 nicht übernommen')
  })

  test('two tables and a heading says so', () => {
    m.grid.focusCell('row-2', 'persons')
    paste('', '<p>Stand</p><table><tr><td>4</td></tr></table><table><tr><td>6</td></tr></table>')
    expect(edits()).toEqual([
      { row: 'row-2', create: false, values: { persons: 4 } },
      { row: 'row-3', create: false, values: { persons: 6 } },
    ])
    expect(summary()?.text).toContain('2 Tabellen untereinander')
    expect(summary()?.text).toContain('Text neben der Tabelle nicht eingefügt')
  })

  test('a style in every cell keeps what it hides, and leaves no style for the content policy to count', () => {
    const row = (style: string): string =>
      `<tr style="height:21px;${style}"><td style="overflow:hidden" data-sheets-value='{"1":2}'>x</td></tr>`
    const clip = `<STYLE>.a{color:red}</STYLE><table STYLE = 'width:0px' >${row('')}${row('display:none')}</table>`
    const { html, styles } = withoutStyles(clip)
    expect(html.toLowerCase()).not.toMatch(/[\s"']style|<style/)
    expect(styles).toContain('.a{color:red}')
    expect(parseClipboard(clip, '')).toEqual([['x']])
  })
})

describe('an HTML table of', () => {
  test.each(TABLES)('%s', (_, html, cells) => {
    expect(parseClipboard(html, 'not this')).toEqual(cells)
  })

  test('comes before the text, a text without a table after it', () => {
    expect(parseClipboard('<div>Code</div>', 'a\tb')).toEqual([['a', 'b']])
  })

  test('a script in a clip does not run', () => {
    const evil = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>'
    parseClipboard(`<table><tr><td>${evil}</td></tr></table>`, '')
    expect('ran' in window).toBe(false)
  })
})

describe('what LibreOffice Calc left on the clipboard', () => {
  const rows = [
    ['Case Management', 'aktiv', '01.03.2023', 'ja', '2'],
    ['Kurzberatung', 'aktiv', 'Sep 23', 'ja', '1.234'],
    ['Sonstiger Kontakt', 'er sagt "ja"', '', 'Zeile 1\nZeile 2', '5" Rohr'],
  ]
  const last = ['Kurzberatung', '', 'Mär 23', 'nein', '👩‍👧 <b> & Märkte']

  test('its table: formatted dates and numbers, line breaks, a merged cell; no filtered row', () => {
    expect(parseClipboard(libreofficeHtml, libreofficeText)).toEqual([...rows, last])
  })

  test('its text alone, in which Calc makes a blank of a line break', () => {
    expect(parseClipboard('', libreofficeText)).toEqual(
      [...rows, last].map((row) => row.map((cell) => cell.replace('\n', ' '))),
    )
  })
})
