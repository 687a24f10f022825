-- Why: a paper whose total is not that of its batch says by how much, and offers what it may cover. Papers that are open for
-- this were left without these figures; their blocks are solved once more, which changes nothing else.
UPDATE match_block
SET due_at = UTC_TIMESTAMP(6)
WHERE enterprise_id IN (SELECT enterprise_id FROM open_paper WHERE reason_code = 'BATCH_TOTAL_DIFFERS');
