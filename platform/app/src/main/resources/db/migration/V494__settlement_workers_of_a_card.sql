-- Why: whether a card is paid for one worker alone was told by reading every line of the card, for each of its lines anew. In
-- this key the first and the last worker of a card are next to where the search ends.
ALTER TABLE settlement_line ADD KEY settlement_line_card_worker (card_key, worker_id);
