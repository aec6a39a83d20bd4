/** What stands between the codes of a cell in files, and wherever a comma would be misread; no label holds it. */
export const BETWEEN_CODES = '; '

/** What parts codes wherever it stands, and so may stand in no label or other name. */
export const PARTING = /[;|]/
