-- Why: a red letter names the invoice that it takes back, and then means no other one of the same amount.

ALTER TABLE paper
    ADD COLUMN reverses_key BINARY(32) NULL COMMENT 'keyed digest of the number of the invoice that is taken back' AFTER day_to;
