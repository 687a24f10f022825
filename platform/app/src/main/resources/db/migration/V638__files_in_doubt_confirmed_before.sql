-- Files whose forged or printed-over value a person made certain with one key, before files themselves were asked about, had no open
-- question left and were not gone through. The stage asks whether they are taken, and writes their marks. A value that was
-- confirmed stays as it was confirmed, until people say what they think of the file and of the value.

UPDATE document d
SET d.glances_listed = FALSE
WHERE d.stage = 'READ'
    AND EXISTS (
        SELECT 1 FROM glance g JOIN glance_answer a ON a.glance_id = g.id
        WHERE g.document_id = d.id);
