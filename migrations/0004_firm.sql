-- What two people do at once, and what REPLACE would get around.

-- Open lines to sheets, so that whoever loses a right or a session loses them at once; gone after they end by themselves.
CREATE TABLE line (
  user TEXT NOT NULL REFERENCES user (id),
  sheet TEXT NOT NULL,
  until TEXT NOT NULL,
  PRIMARY KEY (user, sheet)
) STRICT, WITHOUT ROWID;

-- Whoever has been disabled for as long as the audit is kept loses the name; what they have done stays done by somebody.
ALTER TABLE user ADD COLUMN forgotten_at TEXT;

-- Attempts under way, so that those that come at once are limited as well.
ALTER TABLE attempt ADD COLUMN pending INTEGER NOT NULL DEFAULT 0;

-- REPLACE deletes without asking the triggers that refuse deletion; so a row that is there refuses its replacement first.
CREATE TRIGGER change_no_replace BEFORE INSERT ON change
WHEN EXISTS (SELECT 1 FROM change WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM change WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: change.id (the change log is append-only)'); END;

CREATE TRIGGER event_no_replace BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM event WHERE previous = NEW.previous)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: event.previous (the audit is append-only)'); END;

-- Whoever still has a passkey when the employer gets an identity provider moves over with it: an invitation of their own.
CREATE TABLE invitation_next (
  -- SHA-256 of 256 random bits, which stand in the link alone.
  hash TEXT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  user TEXT NOT NULL REFERENCES user (id),
  kind TEXT NOT NULL CHECK (kind IN ('join', 'recover', 'move')),
  -- SHA-256 of the code that goes by another channel than the link, salted with the link's hash; recovery alone has one.
  code TEXT CHECK ((code IS NOT NULL) = (kind = 'recover')),
  failures INTEGER NOT NULL DEFAULT 0,
  -- Null for the first coordinator, who is invited from the command line.
  invited_by TEXT REFERENCES user (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT,
  revoked_at TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO invitation_next SELECT * FROM invitation;
DROP TABLE invitation;
ALTER TABLE invitation_next RENAME TO invitation;
CREATE INDEX invitation_user ON invitation (user);
CREATE INDEX invitation_by ON invitation (invited_by);
