import { describe, expect, test } from 'vitest'
import { importsOf, sourceFiles, target } from '../../support/source-files.ts'

/** Every import of a room that leads where the room has no door, as `file → target`. */
function leaks(folder: string, allowed: (to: string, typeOnly: boolean) => boolean): string[] {
  return sourceFiles('worker', 'web')
    .filter((file) => file.path.startsWith(folder))
    .flatMap((file) =>
      importsOf(file)
        .map(({ from, typeOnly }) => ({ to: target(file, from), typeOnly }))
        .filter(({ to, typeOnly }) => !allowed(to, typeOnly))
        .map(({ to }) => `${file.path} → ${to}`),
    )
}

const isPackage = (to: string): boolean => !to.startsWith('worker/') && !to.startsWith('web/')

describe('walls', () => {
  test('the domain imports only itself', () => {
    expect(leaks('worker/domain/', (to) => to.startsWith('worker/domain/'))).toEqual([])
  })

  test('the web imports from the worker only the domain and the type of the application', () => {
    expect(
      leaks(
        'web/',
        (to, typeOnly) =>
          isPackage(to) ||
          to.startsWith('web/') ||
          to.startsWith('worker/domain/') ||
          (to === 'worker/app.ts' && typeOnly),
      ),
    ).toEqual([])
  })

  test('what the web loads late it loads as a part, which is asked for again and told when it is missing', () => {
    const offenders = sourceFiles('web')
      .filter(({ path }) => !path.startsWith('web/sw/') && path !== 'web/ui/part.ts')
      .flatMap(({ path, text }) => {
        const all = text.match(/\bimport\(/g)?.length ?? 0
        const parts = text.match(/\bnew Part\(\s*\(\) =>\s*import\(/g)?.length ?? 0
        return all === parts ? [] : [path]
      })
    expect(offenders).toEqual([])
  })

  test('the worker knows nothing of the web, of Lit or of the grid', () => {
    expect(leaks('worker/', (to) => !to.startsWith('web/') && !/^(lit|@lit|@tanstack)\b/.test(to))).toEqual(
      [],
    )
  })

  test('only the store and the local host touch Drizzle', () => {
    const offenders = leaks('worker/', (to) => !to.startsWith('drizzle-orm')).filter(
      (leak) => !leak.startsWith('worker/store/'),
    )
    expect(offenders).toEqual([])
  })

  test('only the local host touches Node', () => {
    const offenders = leaks('worker/', (to) => !to.startsWith('node:')).filter(
      (leak) => !leak.startsWith('worker/local/'),
    )
    expect(offenders).toEqual([])
  })

  // Whoever reads or writes what belongs to units asks for the caller's; these work for the deployment as a whole.
  const COUNTYWIDE = [
    'store/backup.ts',
    'store/cleanup.ts',
    'store/former.ts',
    // Asked by the schedule, for nobody.
    'store/reminder.ts',
    'store/self-check.ts',
    'store/schema.ts',
    'store/invitation.ts',
    'store/scope.ts',
    // Its units are those of `listUnits`.
    'store/overview.ts',
    // Written from what `changes/read.ts` has read in the caller's name.
    'store/changes/answers.ts',
    'store/changes/write.ts',
    // For whom an employer's provider may speak, asked before anybody is signed in.
    'store/identity.ts',
  ]

  test('statements about what belongs to units are bound to the units of the caller', () => {
    const unbound = sourceFiles('worker')
      .filter(({ path, text }) => {
        const isAbout =
          /\b(?:FROM|JOIN|UPDATE|INTO)\s+(?:entry|sheet|case_file|change|fte|unit|frozen_\w+)\b/.test(text)
        return path.startsWith('worker/store/') && isAbout && !/from '\.{1,2}\/scope\.ts'/.test(text)
      })
      .map(({ path }) => path.replace('worker/', ''))
    expect(unbound.filter((path) => !COUNTYWIDE.includes(path))).toEqual([])
  })

  test('SQL is written in the store, in the local host and in migrations alone', () => {
    const sql = /\b(SELECT\s+.+\s+FROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)\b/
    const offenders = sourceFiles('worker')
      .filter((file) => !/^worker\/(store|local)\//.test(file.path) && sql.test(file.text))
      .map((file) => file.path)
    expect(offenders).toEqual([])
  })

  test('error bodies are built in http/ alone', () => {
    const offenders = sourceFiles('worker')
      .filter(
        (file) => !file.path.startsWith('worker/http/') && file.text.includes('application/problem+json'),
      )
      .map((file) => file.path)
    expect(offenders).toEqual([])
  })

  test("the grid's pure logic knows neither Lit nor the DOM elements", () => {
    const offenders = leaks(
      'web/grid/',
      (to) => !/^lit\b/.test(to) && !to.startsWith('web/grid/element/'),
    ).filter((leak) => !leak.startsWith('web/grid/element/'))
    expect(offenders).toEqual([])
  })

  test('every named folder is there, so that no wall is judged on an empty room', () => {
    const files = sourceFiles('worker', 'web').map((file) => file.path)
    for (const room of [
      'worker/domain/',
      'worker/routes/',
      'worker/store/',
      'worker/http/',
      'worker/auth/',
      'worker/export/',
      'worker/local/',
      'web/app/',
      'web/grid/element/',
      'web/pages/',
      'web/text/',
      'web/ui/',
    ]) {
      expect(
        files.some((file) => file.startsWith(room)),
        room,
      ).toBe(true)
    }
  })
})
