-- Units, people and sessions.
CREATE TABLE provider (
  id TEXT PRIMARY KEY CHECK (id GLOB '[a-z0-9]*' AND length(id) <= 64),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200)
) STRICT;

CREATE TABLE unit (
  id TEXT PRIMARY KEY CHECK (id GLOB '[a-z0-9]*' AND length(id) <= 64),
  provider TEXT NOT NULL REFERENCES provider (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  region TEXT NOT NULL DEFAULT '',
  opened TEXT NOT NULL CHECK (opened GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  closed TEXT CHECK (closed GLOB '[12][0-9][0-9][0-9]-[01][0-9]')
) STRICT;

CREATE TABLE fte (
  unit TEXT NOT NULL REFERENCES unit (id),
  valid_from TEXT NOT NULL CHECK (valid_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  valid_to TEXT CHECK (valid_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  -- Hundredths of a full-time equivalent.
  planned INTEGER NOT NULL CHECK (planned >= 0),
  occupied INTEGER NOT NULL CHECK (occupied >= 0),
  PRIMARY KEY (unit, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE user (
  id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('case_manager', 'coordinator', 'reader')),
  disabled_at TEXT
) STRICT;

CREATE TABLE membership (
  user TEXT NOT NULL REFERENCES user (id),
  unit TEXT NOT NULL REFERENCES unit (id),
  lead INTEGER NOT NULL DEFAULT 0 CHECK (lead IN (0, 1)),
  PRIMARY KEY (user, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  -- SHA-256 of the token; the token itself stands in the cookie alone.
  hash TEXT PRIMARY KEY,
  user TEXT NOT NULL REFERENCES user (id),
  created_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT, WITHOUT ROWID;

-- Filled once people come by invitation, passkey or an employer's identity provider.
CREATE TABLE invitation (
  hash TEXT PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('case_manager', 'coordinator', 'reader')),
  unit TEXT REFERENCES unit (id),
  invited_by TEXT REFERENCES user (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE credential (
  id TEXT PRIMARY KEY,
  user TEXT NOT NULL REFERENCES user (id),
  public_key BLOB NOT NULL,
  counter INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE identity (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  user TEXT NOT NULL REFERENCES user (id),
  PRIMARY KEY (issuer, subject)
) STRICT, WITHOUT ROWID;

-- The deployment's own settings, its template versions and the words added to the vocabulary.
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE preference (
  user TEXT NOT NULL REFERENCES user (id),
  key TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (user, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE template (
  valid_from TEXT PRIMARY KEY CHECK (valid_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  version TEXT NOT NULL CHECK (json_valid(version))
) STRICT, WITHOUT ROWID;

CREATE TABLE vocabulary (
  word TEXT PRIMARY KEY CHECK (length(word) BETWEEN 2 AND 64),
  added_by TEXT NOT NULL REFERENCES user (id),
  added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Cases and sheets.
CREATE TABLE case_file (
  id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  number TEXT NOT NULL UNIQUE CHECK (length(number) = 9),
  unit TEXT NOT NULL REFERENCES unit (id),
  -- First month in which `unit` owns the case after a handover; null when it always did.
  unit_since TEXT CHECK (unit_since GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  -- Month of the latest entry when that entry is closed or another contact: later sheets do not carry the case.
  ended TEXT CHECK (ended GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  assignee TEXT REFERENCES user (id),
  split_from TEXT REFERENCES case_file (id),
  created_at TEXT NOT NULL,
  erased_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX case_file_unit ON case_file (unit, ended);
CREATE INDEX case_file_moved ON case_file (unit_since) WHERE unit_since IS NOT NULL;

CREATE TABLE sheet (
  unit TEXT NOT NULL REFERENCES unit (id),
  month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  state TEXT NOT NULL CHECK (state IN ('unopened', 'open', 'submitted', 'accepted', 'reopened')),
  vacant INTEGER NOT NULL DEFAULT 0 CHECK (vacant IN (0, 1)),
  nil INTEGER NOT NULL DEFAULT 0 CHECK (nil IN (0, 1)),
  figures TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(figures)),
  changed_at TEXT NOT NULL,
  PRIMARY KEY (unit, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  -- Order of creation.
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
  case_file TEXT NOT NULL REFERENCES case_file (id),
  unit TEXT NOT NULL,
  month TEXT NOT NULL,
  "values" TEXT NOT NULL CHECK (json_valid("values") AND length("values") <= 20000),
  -- Columns carried over and not touched yet.
  carried TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(carried)),
  -- What earlier months tell of the case (domain/rules/rule.ts, Previous).
  previous TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(previous)),
  -- Reasons given for warnings and hints dismissed.
  reasons TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(reasons)),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  -- `change.seq` of the latest change of this entry.
  seq INTEGER NOT NULL,
  submitted_before INTEGER NOT NULL DEFAULT 0 CHECK (submitted_before IN (0, 1)),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  FOREIGN KEY (unit, month) REFERENCES sheet (unit, month)
) STRICT;

CREATE UNIQUE INDEX entry_case ON entry (case_file, month) WHERE removed = 0;
CREATE INDEX entry_sheet ON entry (month, unit);

-- The change log: the truth of history, one row per operation, append-only.
CREATE TABLE change (
  -- Rows are never deleted, so the rowid grows without AUTOINCREMENT and its extra write.
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
  type TEXT NOT NULL CHECK (type IN ('open', 'set', 'create', 'remove', 'confirm', 'restore', 'handover')),
  entry TEXT,
  case_file TEXT NOT NULL,
  unit TEXT NOT NULL,
  month TEXT NOT NULL,
  -- Column → before and after; null once erased.
  patch TEXT CHECK (patch IS NULL OR json_valid(patch)),
  revision INTEGER NOT NULL,
  user TEXT NOT NULL,
  at TEXT NOT NULL,
  -- SHA-256 of the operation: the same id with other content is refused.
  fingerprint TEXT,
  -- The answer that a replay of the id gets again; null once erased.
  answer TEXT CHECK (answer IS NULL OR json_valid(answer))
) STRICT;

CREATE INDEX change_sheet ON change (unit, month);
CREATE INDEX change_entry ON change (entry);

-- Answers to operations that changed nothing in the log: refused, in conflict, or without effect.
CREATE TABLE answer (
  id TEXT PRIMARY KEY,
  user TEXT NOT NULL,
  -- Null where cells were refused: nothing derived from a refused value is kept.
  fingerprint TEXT,
  answer TEXT NOT NULL CHECK (json_valid(answer)),
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The audit of everything else: sign-in, submission, download, role change. Append-only, hash-chained.
CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  user TEXT,
  kind TEXT NOT NULL,
  unit TEXT,
  month TEXT,
  case_file TEXT,
  data TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(data)),
  -- Hash of the event before; unique, so that two events cannot follow the same one.
  previous TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL
) STRICT;

CREATE INDEX event_sheet ON event (unit, month);

CREATE TRIGGER change_no_delete BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

-- Erasure (Art. 17 GDPR) may replace patch and answer by null, and nothing else, once the case is marked as erased.
CREATE TRIGGER change_no_update BEFORE UPDATE ON change
WHEN NOT (
  NEW.patch IS NULL AND NEW.answer IS NULL
  AND NEW.seq IS OLD.seq AND NEW.id IS OLD.id AND NEW.type IS OLD.type AND NEW.entry IS OLD.entry
  AND NEW.case_file IS OLD.case_file AND NEW.unit IS OLD.unit AND NEW.month IS OLD.month
  AND NEW.revision IS OLD.revision AND NEW.user IS OLD.user AND NEW.at IS OLD.at
  AND NEW.fingerprint IS NULL
  AND EXISTS (SELECT 1 FROM case_file c WHERE c.id = OLD.case_file AND c.erased_at IS NOT NULL)
)
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
