-- Why: an order that the bank refused because of the payee's card waits for another one. When the worker records it, the
-- line is paid to it without anybody being asked; the bank is asked first what became of the refused order.
ALTER TABLE payout
    ADD COLUMN again_at DATETIME(6) NULL COMMENT 'from when a new order is given to the worker''s other card; null where none is wanted' AFTER again_reason,
    ADD KEY payout_other_card (again_at, id);
