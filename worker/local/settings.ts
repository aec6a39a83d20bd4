export type StartSettings =
  | { readonly ok: true; readonly port: number; readonly dataDir: string; readonly today: string | null }
  | { readonly ok: false; readonly message: string }

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}

/** What `npm start` reads from the environment: `PORT`, `DATA_DIR`, `TODAY`. */
export function readStartSettings(environment: Readonly<Record<string, string | undefined>>): StartSettings {
  const port = environment['PORT'] || '8787'
  const today = environment['TODAY'] || null
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    return { ok: false, message: 'PORT: bitte eine Zahl von 1 bis 65535 / must be a number from 1 to 65535' }
  }
  if (today !== null && !isDate(today)) {
    return { ok: false, message: 'TODAY: bitte ein Tag als JJJJ-MM-TT / must be a day as YYYY-MM-DD' }
  }
  return { ok: true, port: Number(port), dataDir: environment['DATA_DIR'] || '.data', today }
}
