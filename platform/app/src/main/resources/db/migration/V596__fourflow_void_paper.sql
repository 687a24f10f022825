-- Why: what the tax bureau calls void is kept by the number of the invoice. Where that goes with the personal data on the paper,
-- the paper itself keeps that it is void, and fills no record again.

ALTER TABLE paper
    ADD COLUMN void_kept BOOLEAN NOT NULL DEFAULT FALSE
        COMMENT 'whether it was void when its number and its seller were erased' AFTER particulars;
