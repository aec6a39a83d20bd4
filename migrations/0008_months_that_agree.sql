-- Late changes follow into later months that are still open, and where a sheet is closed it is told that a row no longer fits.

-- The change of an earlier month that this one follows; null for what a person did. Ids of such lines begin with a character
-- that no client may send.
ALTER TABLE change ADD COLUMN follows TEXT;

DROP TRIGGER change_no_update;
CREATE TRIGGER change_no_update BEFORE UPDATE ON change
WHEN NOT (
  NEW.answer IS NULL
  AND NEW.seq IS OLD.seq AND NEW.id IS OLD.id AND NEW.type IS OLD.type AND NEW.entry IS OLD.entry
  AND NEW.case_file IS OLD.case_file AND NEW.unit IS OLD.unit AND NEW.month IS OLD.month
  AND NEW.revision IS OLD.revision AND NEW.user IS OLD.user AND NEW.at IS OLD.at AND NEW.follows IS OLD.follows
  AND (
    (
      NEW.patch IS NULL AND NEW.fingerprint IS NULL
      AND EXISTS (SELECT 1 FROM case_file c WHERE c.id = OLD.case_file AND c.erased_at IS NOT NULL)
    )
    OR (
      NEW.patch IS OLD.patch AND NEW.fingerprint IS OLD.fingerprint
      AND OLD.at < strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-30 days')
    )
  )
)
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

-- Columns in which a row agreed with the month before until that was changed, while the row's own sheet was closed.
ALTER TABLE entry ADD COLUMN apart TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(apart));

-- Both hold few rows: what was removed, and what no longer fits.
CREATE INDEX entry_removed ON entry (case_file, month) WHERE removed = 1;
CREATE INDEX entry_apart ON entry (month, unit) WHERE removed = 0 AND apart <> '[]';
