-- Why: a file that is cut off, was changed after it was signed, or has something printed over a value is in doubt itself. Its
-- fields were asked about one by one, and whoever compared a forged figure with its picture made it certain with one key. Now
-- one question is asked about the file (glance.field 'file', glance.reason 'FILE'); who takes it says why, where reasons for
-- kinds are kept (glance_answer.reason). Papers about which something is asked today are gone through once more by the stage,
-- which puts that question in the place of the others where the file is in doubt, and leaves all other questions as they are.

UPDATE document d
SET d.glances_listed = FALSE
WHERE d.stage = 'READ'
    AND EXISTS (SELECT 1 FROM glance g WHERE g.document_id = d.id AND g.closed_at IS NULL);
