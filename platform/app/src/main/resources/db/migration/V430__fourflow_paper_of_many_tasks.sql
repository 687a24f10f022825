-- Why: an invoice over ten thousand lines names as many tasks, and no part of them may be cut off. No index holds the
-- column; a short list stays in the row as it did.

ALTER TABLE paper
    MODIFY task_numbers MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NULL;
