import path from 'node:path'

/** What `npm run deploy` reads of wrangler.toml; other keys are passed on as they are. */
export interface RawConfig {
  readonly name?: string | undefined
  readonly main?: string | undefined
  readonly vars?: Readonly<Record<string, unknown>> | undefined
  readonly build?: Readonly<Record<string, unknown>> | undefined
  readonly assets?:
    | (Readonly<Record<string, unknown>> & { readonly directory?: string | undefined })
    | undefined
  readonly d1_databases?:
    | readonly (Readonly<Record<string, unknown>> & {
        readonly binding?: string | undefined
        readonly database_name?: string | undefined
        readonly migrations_dir?: string | undefined
      })[]
    | undefined
}

const LOCAL_ONLY = ['DEMO', 'TODAY']

/** Why this configuration must not be deployed; null when it may. */
export function refusal(config: RawConfig): string | null {
  const found = LOCAL_ONLY.filter((name) => Object.hasOwn(config.vars ?? {}, name))
  if (found.length > 0) {
    return `${found.join(', ')} in [vars] of wrangler.toml: the demo runs on the local host alone. Please remove it.`
  }
  if (!config.d1_databases?.[0]?.database_name) return 'wrangler.toml names no D1 database.'
  return null
}

/** The id of the database of that name in the output of `wrangler d1 list --json`; null when there is none. */
export function findDatabase(listing: string, name: string): string | null {
  const databases: unknown = JSON.parse(listing)
  if (!Array.isArray(databases)) return null
  for (const database of databases) {
    if (typeof database !== 'object' || database === null) continue
    if ('name' in database && database.name === name && 'uuid' in database) return String(database.uuid)
  }
  return null
}

/** The configuration with the database's id; paths are absolute, because it lies in another folder. */
export function withDatabase(config: RawConfig, id: string, root: string): RawConfig {
  const absolute = (place: string): string => path.resolve(root, place)
  const [first, ...others] = config.d1_databases ?? []
  return {
    ...config,
    ...(config.main ? { main: absolute(config.main) } : {}),
    ...(config.build ? { build: { ...config.build, cwd: root } } : {}),
    ...(config.assets?.directory
      ? { assets: { ...config.assets, directory: absolute(config.assets.directory) } }
      : {}),
    d1_databases: [
      {
        ...first,
        database_id: id,
        ...(first?.migrations_dir ? { migrations_dir: absolute(first.migrations_dir) } : {}),
      },
      ...others,
    ],
  }
}
