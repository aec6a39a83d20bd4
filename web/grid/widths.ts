import { codeLabel } from '#domain/template/code.ts'
import type { Column } from '#domain/template/column.ts'
import { codesOf, type Template } from '#domain/template/template.ts'
import type { Language } from '../text/catalogue.ts'

/** Narrowest and widest column in rem. */
export const MIN_WIDTH = 2.5
export const MAX_WIDTH = 40

/** Width of the frozen column: row number and case number. */
export const FROZEN_WIDTH = 10.5

/** Room for the person's own labels beside the case number. */
export const LABEL_WIDTH = 9

/** A character and the padding of a cell, in rem at the grid's text sizes. */
export const CHARACTER = 0.44
export const HEADING_CHARACTER = 0.5
export const PADDING = 1

/** The button of a heading that opens the column's menu. */
export const MENU_WIDTH = 1.75

/** A column's width in rem before anybody has changed it: what its usual values need, and room for a header of three lines. */
export function defaultWidth(column: Column, template: Template, language: Language): number {
  return Math.max(headingWidth(column[language]), contentWidth(column, template, language))
}

function contentWidth(column: Column, template: Template, language: Language): number {
  switch (column.type) {
    case 'case_number':
      return FROZEN_WIDTH
    case 'integer':
      return 3.25
    case 'month':
    case 'year':
      return 5
    case 'sheet_month':
    case 'unit':
      return 8.5
    case 'text':
      return 18
    case 'country':
    case 'municipality':
      return 7.5
    case 'codes':
      return 11
    case 'code':
      return Math.min(9.5, usualLabel(column.list, template, language) * CHARACTER + PADDING)
  }
}

// Three quarters of the labels fit; the longest few are cut and shown in full at the cell.
function usualLabel(list: string, template: Template, language: Language): number {
  const lengths = codesOf(template, list)
    .map((code) => codeLabel(code, language).length)
    .sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.75)] ?? 8
}

function headingWidth(label: string): number {
  const words = label.split(/[\s/-]+/)
  const longestWord = Math.max(...words.map((word) => word.length))
  return Math.max(longestWord, Math.ceil(label.length / 3)) * HEADING_CHARACTER + 0.9
}
