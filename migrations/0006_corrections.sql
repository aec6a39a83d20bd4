-- What a unit proposes to correct in an accepted sheet; nothing changes until a coordinator accepts it, which deletes it here.
CREATE TABLE correction (
  id TEXT PRIMARY KEY,
  unit TEXT NOT NULL,
  month TEXT NOT NULL,
  -- A row has one proposal at a time.
  entry TEXT NOT NULL UNIQUE REFERENCES entry (id),
  -- The entry's revision that it was made of.
  base INTEGER NOT NULL CHECK (base > 0),
  "values" TEXT NOT NULL CHECK (json_valid("values") AND length("values") <= 20000),
  reason TEXT NOT NULL CHECK (reason IN ('typo', 'late_information', 'counted_wrong')),
  -- Why the coordinator did not accept it.
  declined TEXT CHECK (declined IN ('not_plausible', 'needs_talk')),
  user TEXT NOT NULL REFERENCES user (id),
  proposed_at TEXT NOT NULL,
  FOREIGN KEY (unit, month) REFERENCES sheet (unit, month)
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_sheet ON correction (unit, month);
