-- Why: an order that is sent again under its key has to be the same order. Worded anew it could name another card, another
-- name or other words than the first time, and the bank would get two orders under one key. What it is told is written down
-- once, before the first sending, in the transaction that decides to send.
ALTER TABLE payout
    ADD COLUMN told VARBINARY(4096) NULL COMMENT 'the body that the bank was or will be sent under this key; encrypted under the worker''s key' AFTER card_masked;
