-- Sign-in for real organisations: passkeys by invitation, the employers' identity providers, sessions that can be
-- listed and ended, coordinators of a region, and an audit whose oldest part may expire.

-- A coordinator without a region covers the county. Which units that is follows from `unit.region`, so nobody gains
-- the county by losing units.
ALTER TABLE user ADD COLUMN region TEXT CHECK (region IS NULL OR (role = 'coordinator' AND length(region) BETWEEN 1 AND 64));
-- Day of the latest request; no clock times of people's work.
ALTER TABLE user ADD COLUMN seen_on TEXT;

CREATE INDEX unit_region ON unit (region);

-- The account's units as one JSON text, `[{"id", "lead"}]`, so that every request finds all about its caller in two rows. Kept
-- by triggers: from the memberships, or for the coordinator of a region from the region's units.
ALTER TABLE user ADD COLUMN units TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(units));
UPDATE user SET units = CASE
    WHEN region IS NULL THEN (SELECT json_group_array(json_object('id', m.unit, 'lead', m.lead)) FROM membership m WHERE m.user = user.id)
    ELSE (SELECT json_group_array(json_object('id', n.id, 'lead', 0)) FROM unit n WHERE n.region = user.region) END;

CREATE TRIGGER user_units_of_member AFTER INSERT ON membership
BEGIN
  UPDATE user SET units = CASE
    WHEN region IS NULL THEN (SELECT json_group_array(json_object('id', m.unit, 'lead', m.lead)) FROM membership m WHERE m.user = user.id)
    ELSE (SELECT json_group_array(json_object('id', n.id, 'lead', 0)) FROM unit n WHERE n.region = user.region) END WHERE id = NEW.user;
END;

CREATE TRIGGER user_units_of_changed_member AFTER UPDATE ON membership
BEGIN
  UPDATE user SET units = CASE
    WHEN region IS NULL THEN (SELECT json_group_array(json_object('id', m.unit, 'lead', m.lead)) FROM membership m WHERE m.user = user.id)
    ELSE (SELECT json_group_array(json_object('id', n.id, 'lead', 0)) FROM unit n WHERE n.region = user.region) END WHERE id IN (OLD.user, NEW.user);
END;

CREATE TRIGGER user_units_of_former_member AFTER DELETE ON membership
BEGIN
  UPDATE user SET units = CASE
    WHEN region IS NULL THEN (SELECT json_group_array(json_object('id', m.unit, 'lead', m.lead)) FROM membership m WHERE m.user = user.id)
    ELSE (SELECT json_group_array(json_object('id', n.id, 'lead', 0)) FROM unit n WHERE n.region = user.region) END WHERE id = OLD.user;
END;

CREATE TRIGGER user_units_of_new_coordinator AFTER INSERT ON user WHEN NEW.region IS NOT NULL
BEGIN
  UPDATE user SET units = CASE
    WHEN region IS NULL THEN (SELECT json_group_array(json_object('id', m.unit, 'lead', m.lead)) FROM membership m WHERE m.user = user.id)
    ELSE (SELECT json_group_array(json_object('id', n.id, 'lead', 0)) FROM unit n WHERE n.region = user.region) END WHERE id = NEW.id;
END;

CREATE TRIGGER user_units_of_changed_user AFTER UPDATE OF region ON user
BEGIN
  UPDATE user SET units = CASE
    WHEN region IS NULL THEN (SELECT json_group_array(json_object('id', m.unit, 'lead', m.lead)) FROM membership m WHERE m.user = user.id)
    ELSE (SELECT json_group_array(json_object('id', n.id, 'lead', 0)) FROM unit n WHERE n.region = user.region) END WHERE id = NEW.id;
END;

CREATE TRIGGER user_units_of_new_unit AFTER INSERT ON unit
BEGIN
  UPDATE user SET units = CASE
    WHEN region IS NULL THEN (SELECT json_group_array(json_object('id', m.unit, 'lead', m.lead)) FROM membership m WHERE m.user = user.id)
    ELSE (SELECT json_group_array(json_object('id', n.id, 'lead', 0)) FROM unit n WHERE n.region = user.region) END WHERE region = NEW.region;
END;

CREATE TRIGGER user_units_of_moved_unit AFTER UPDATE OF region ON unit
BEGIN
  UPDATE user SET units = CASE
    WHEN region IS NULL THEN (SELECT json_group_array(json_object('id', m.unit, 'lead', m.lead)) FROM membership m WHERE m.user = user.id)
    ELSE (SELECT json_group_array(json_object('id', n.id, 'lead', 0)) FROM unit n WHERE n.region = user.region) END WHERE region IN (OLD.region, NEW.region);
END;

-- No session and no invitation outlives this change; there was no other sign-in than the demo's before.
DROP TABLE session;

CREATE TABLE session (
  -- SHA-256 of the token; the token itself stands in the cookie alone.
  hash TEXT PRIMARY KEY,
  -- Names the session in the list of the person's own ones.
  id TEXT NOT NULL UNIQUE,
  user TEXT NOT NULL REFERENCES user (id),
  way TEXT NOT NULL CHECK (way IN ('demo', 'passkey', 'oidc')),
  -- Browser and system in two words, for the person to know it again.
  agent TEXT NOT NULL CHECK (length(agent) <= 40),
  created_at TEXT NOT NULL,
  -- When the person last showed that it is they; at an identity provider that may be earlier than the session.
  proved_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX session_user ON session (user);

DROP TABLE invitation;

-- Role and units stand in the account that is invited; the invitation is bound to it.
CREATE TABLE invitation (
  -- SHA-256 of 256 random bits, which stand in the link alone.
  hash TEXT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  user TEXT NOT NULL REFERENCES user (id),
  kind TEXT NOT NULL CHECK (kind IN ('join', 'recover')),
  -- SHA-256 of the code that goes by another channel than the link, salted with the link's hash; recovery alone has one.
  code TEXT CHECK ((code IS NULL) = (kind = 'join')),
  failures INTEGER NOT NULL DEFAULT 0,
  -- Null for the first coordinator, who is invited from the command line.
  invited_by TEXT REFERENCES user (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT,
  revoked_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX invitation_user ON invitation (user);

DROP TABLE credential;

CREATE TABLE credential (
  -- Credential id, base64url.
  id TEXT PRIMARY KEY CHECK (length(id) <= 1400),
  user TEXT NOT NULL REFERENCES user (id),
  -- COSE key, base64url.
  public_key TEXT NOT NULL,
  counter INTEGER NOT NULL DEFAULT 0,
  -- JSON array of transports, told to the browser when it is asked for again.
  transports TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(transports)),
  -- Where it was made, in two words.
  agent TEXT NOT NULL CHECK (length(agent) <= 40),
  created_at TEXT NOT NULL,
  used_on TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX credential_user ON credential (user);
CREATE INDEX identity_user ON identity (user);

-- Challenges whose answer was accepted: none is accepted twice. Those that nobody answers leave no trace.
CREATE TABLE used_challenge (
  hash TEXT PRIMARY KEY,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Failures by account and address, each as SHA-256 with the deployment's secret; gone a day later.
CREATE TABLE attempt (
  key TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  until TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Why a sheet was returned or reopened is told to its unit here; the audit keeps no texts.
ALTER TABLE sheet ADD COLUMN reason TEXT CHECK (length(reason) <= 200);

CREATE INDEX event_kind ON event (kind, seq);

-- Random: what belongs to an event asks by it whether this very line was written, even where two are alike in all else.
ALTER TABLE event ADD COLUMN id TEXT;

-- The oldest events may go after a year and not before, by the database's own clock, in their order and without a gap:
-- what is left is still one chain, and it says itself where it begins.
DROP TRIGGER event_no_delete;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
WHEN NOT (
  OLD.at < strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-12 months')
  AND OLD.seq = (SELECT min(seq) FROM event)
  AND EXISTS (SELECT 1 FROM event e WHERE e.kind = 'audit_expiry' AND e.data ->> 'seq' >= OLD.seq)
)
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE INDEX case_file_erased ON case_file (id) WHERE erased_at IS NOT NULL;

-- What erased cases have counted for in the figures, added up over all of them: their rows are gone, the figures stay.
CREATE TABLE frozen_case (
  unit TEXT NOT NULL REFERENCES unit (id),
  -- From this month on, so many more (or fewer) cases of Case Management have this status.
  month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  status TEXT NOT NULL,
  cases INTEGER NOT NULL,
  PRIMARY KEY (unit, month, status)
) STRICT, WITHOUT ROWID;

CREATE TABLE frozen_contact (
  unit TEXT NOT NULL REFERENCES unit (id),
  month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  contacts INTEGER NOT NULL,
  PRIMARY KEY (unit, month)
) STRICT, WITHOUT ROWID;
