-- Why: an order that the bank refused is final under its key, and the worker still has to be paid. A person may give a new
-- order for the same line: another attempt with a key of its own, to the card that is on record now. The number of the
-- attempt lets a line have one order at a time.

ALTER TABLE payout
    ADD COLUMN attempt INT NOT NULL DEFAULT 1 COMMENT 'counts from 1; a later one exists only where the bank refused those before' AFTER line_id,
    ADD COLUMN card VARBINARY(256) NULL COMMENT 'to be paid instead of the card of the line; encrypted under the worker''s key' AFTER amount,
    ADD COLUMN card_masked VARCHAR(32) NULL AFTER card,
    ADD COLUMN again_by BIGINT NULL COMMENT 'the account that gave this order after a refusal' AFTER card_masked,
    ADD COLUMN again_reason VARCHAR(500) NULL AFTER again_by,
    ADD UNIQUE KEY payout_line_attempt (line_id, attempt),
    DROP KEY payout_line;
