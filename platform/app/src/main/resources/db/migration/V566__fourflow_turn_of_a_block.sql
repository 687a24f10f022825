-- Why: blocks were claimed in the order of their ids, so that two busy ones with low ids held up all others. They are taken in
-- the order in which they began to wait.
ALTER TABLE match_block ADD KEY match_block_turn (not_before, enterprise_id);
