-- Why: who else is paid to a card was measured over the cards of the lines, although an order may go to a card of the worker's
-- record instead. The keyed code of that card is kept with the order, so that it is found by the card, as lines are; orders
-- that go to the card of their line have none. Which lines of an enterprise go elsewhere is found by a key too, and not by
-- reading all its orders.
ALTER TABLE payout
    ADD COLUMN card_key BINARY(32) NULL COMMENT 'keyed code of card' AFTER card,
    ADD KEY payout_paid_card (card_key, worker_id),
    ADD KEY payout_redirected (enterprise_id, card_masked);

-- Such an order names a card of the worker's record, where its code stands.
UPDATE payout
SET card_key = (
    SELECT MIN(own.card_key) FROM worker_card own
    WHERE own.worker_id = payout.worker_id AND own.card_masked = payout.card_masked)
WHERE card_masked IS NOT NULL;
