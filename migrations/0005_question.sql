-- What a coordinator asks of a sheet that is not accepted yet; acceptance deletes it, erasure what was asked of the case.
CREATE TABLE question (
  id TEXT PRIMARY KEY,
  unit TEXT NOT NULL,
  month TEXT NOT NULL,
  -- Null where the sheet as a whole is meant.
  entry TEXT REFERENCES entry (id),
  -- Null where the row as a whole is meant.
  "column" TEXT CHECK ("column" IS NULL OR entry IS NOT NULL),
  code TEXT NOT NULL CHECK (code IN ('check', 'missing', 'double')),
  -- Passed the personal-data check and the vocabulary of notes.
  note TEXT CHECK (note IS NULL OR length(note) BETWEEN 1 AND 120),
  answer TEXT CHECK (answer IN ('corrected', 'correct_as_is')),
  asked_at TEXT NOT NULL,
  FOREIGN KEY (unit, month) REFERENCES sheet (unit, month)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_sheet ON question (unit, month);
CREATE INDEX question_entry ON question (entry) WHERE entry IS NOT NULL;
