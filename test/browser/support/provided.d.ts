import 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    /** All there is to try, instead of what takes some seconds. */
    readonly long: boolean
    /** Seed of what is tried at random. */
    readonly seed: number
  }
}
