-- Reports count few of many rows: other contacts, and cases that closed. A year of a county is read without looking into every
-- row of it; a row is in these indexes only while it is of their kind.
CREATE INDEX entry_contact ON entry (month, unit) WHERE removed = 0 AND "values" ->> '$.kind' = 'contact';
CREATE INDEX entry_closed ON entry (month, unit) WHERE removed = 0 AND "values" ->> '$.status' = 'closed';
