-- The log keeps what was changed for ever, but not the answers that replays of an id get again: no outbox asks for
-- them after 14 days. From 30 days on, by the database's own clock, an answer may be replaced by null.
DROP TRIGGER change_no_update;

-- Erasure (Art. 17 GDPR) may replace patch and answer by null, and nothing else, once the case is marked as erased.
CREATE TRIGGER change_no_update BEFORE UPDATE ON change
WHEN NOT (
  NEW.answer IS NULL
  AND NEW.seq IS OLD.seq AND NEW.id IS OLD.id AND NEW.type IS OLD.type AND NEW.entry IS OLD.entry
  AND NEW.case_file IS OLD.case_file AND NEW.unit IS OLD.unit AND NEW.month IS OLD.month
  AND NEW.revision IS OLD.revision AND NEW.user IS OLD.user AND NEW.at IS OLD.at
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
