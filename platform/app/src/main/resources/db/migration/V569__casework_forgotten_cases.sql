-- Why: whatever was said in old cases goes by its age, and each pass walked over all cases whose words had gone before. Since
-- when the words of a case are gone; NULL while they are kept.
ALTER TABLE case_file
    ADD COLUMN forgotten_at DATETIME(6) NULL,
    ADD KEY case_file_forgotten (forgotten_at, closed_at, id),
    DROP KEY case_file_closed;

UPDATE case_file f SET f.forgotten_at = UTC_TIMESTAMP(6)
WHERE f.state = 'CLOSED' AND NOT EXISTS (SELECT 1 FROM case_step s WHERE s.case_id = f.id AND LENGTH(s.sealed) > 0);
