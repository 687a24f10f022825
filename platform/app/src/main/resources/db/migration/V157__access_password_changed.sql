-- Why: a new password ends the sessions that were begun under the old one, so each request compares the two moments. And
-- a token of the risk desk may name every permission there is, of which there will be more.
ALTER TABLE account ADD COLUMN password_changed_at DATETIME(6) NULL;
ALTER TABLE api_token MODIFY COLUMN scopes VARCHAR(2000) NOT NULL;
