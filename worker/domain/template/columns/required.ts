import type { Kind } from '../column.ts'

// Who must fill a column (R03).
export const ALL: readonly Kind[] = ['cm', 'short', 'contact']
export const CONSULTED: readonly Kind[] = ['cm', 'short']
export const MANAGED: readonly Kind[] = ['cm']
export const NOBODY: readonly Kind[] = []
