-- Why: where a paper over a batch fits several parts of it, each part is a choice of its own, and the reason counts the parts.
-- Papers that are open for this were left with the batch number as the count and all lines as one choice; their blocks are
-- solved once more, which changes nothing else.
UPDATE match_block
SET due_at = UTC_TIMESTAMP(6)
WHERE enterprise_id IN (SELECT o.enterprise_id
                        FROM open_paper o
                        JOIN paper p ON p.enterprise_id = o.enterprise_id AND p.id = o.paper_id
                        WHERE o.reason_code = 'SEVERAL_FIT' AND p.batch_number IS NOT NULL);
