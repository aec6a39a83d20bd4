import { Part } from '../../ui/part.ts'

/** The judges and their vocabulary: half of the page's code, loaded after the first paint. */
export const judges = new Part(() => import('../judging.ts'))
