-- Why: a document that is read anew as something else, or with fewer papers in it, left the papers that it held before where they
-- stood, and they went on proving records. Their rows stay, for decisions and seals name them, but say when they went and nothing
-- else that papers are found or compared by.

ALTER TABLE paper
    ADD COLUMN gone_at DATETIME(6) NULL
        COMMENT 'when its document was read anew and held it no more' AFTER read_at;
