-- Why: a paper that reading could not place waits for a person too, who says what it is and by what they tell it.

ALTER TABLE glance_answer
    ADD COLUMN reason VARBINARY(1200) NULL COMMENT 'by what the kind of the paper was told; encrypted under the paper''s key' AFTER doubt;

-- Papers of which nothing was read so far and about which nothing was asked are gone through again by the stage.
UPDATE document d
SET d.glances_listed = FALSE
WHERE d.stage = 'READ'
    AND EXISTS (SELECT 1 FROM reading r WHERE r.document_id = d.id AND r.kind = 'OTHER')
    AND NOT EXISTS (SELECT 1 FROM glance g WHERE g.document_id = d.id);
