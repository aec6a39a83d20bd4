-- Reports count few of many rows: other contacts, cases that closed, first entries, and entries that differ from the one before
-- in what a report counts. A year of a county is read without looking into every row of it; a row is in these indexes only
-- while it is of their kind, so that saving a cell writes nothing into most of them.
CREATE INDEX entry_contact ON entry (month, unit) WHERE removed = 0 AND "values" ->> '$.kind' = 'contact';
CREATE INDEX entry_closed ON entry (month, unit) WHERE removed = 0 AND "values" ->> '$.status' = 'closed';
CREATE INDEX entry_first ON entry (month, unit) WHERE removed = 0 AND previous = 'null';
CREATE INDEX entry_turn ON entry (month, unit) WHERE removed = 0 AND previous <> 'null'
  AND ("values" ->> '$.kind' IS NOT previous ->> '$.kind'
    OR (coalesce("values" ->> '$.status', '') = 'closed') <> (coalesce(previous ->> '$.status', '') = 'closed'));
CREATE INDEX entry_residence ON entry (month, unit)
  WHERE removed = 0 AND "values" ->> '$.residence' <> previous ->> '$.residence';
