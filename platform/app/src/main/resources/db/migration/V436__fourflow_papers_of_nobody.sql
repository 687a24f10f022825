-- Why: of papers whose enterprise is not known it is told from now on why; those that wait already are asked once more.
UPDATE match_block SET due_at = '2000-01-01 00:00:00' WHERE enterprise_id = 0;
