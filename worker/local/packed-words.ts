import { pack } from '../domain/privacy/vocabulary/pack.ts'
import { LISTS } from '../domain/privacy/vocabulary/words/index.ts'

type Lists = { readonly [name: string]: string | Lists }

/** Text of `worker/domain/privacy/vocabulary/packed.ts`: the reviewed lists of `words/` as they travel. */
export function packedSource(): string {
  return `/** Made of the lists in \`words/\` by \`npm run words\`; a test holds both together. */
export const PACKED = ${written(LISTS, '')}
`
}

function written(lists: Lists, indent: string): string {
  const inner = `${indent}  `
  const lines = Object.entries(lists).map(([name, list]) => {
    const value = typeof list === 'string' ? quoted(packedList(list)) : written(list, inner)
    return `${inner}${name}:${value.startsWith('{') || value.length < 80 ? ' ' : `\n${inner}  `}${value},\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

const packedList = (list: string): string => pack(list.trim().toLowerCase().split(/\s+/))
const quoted = (text: string): string => `'${text}'`
