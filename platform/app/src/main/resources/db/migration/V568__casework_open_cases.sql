-- Why: the list of cases that are not closed walked over all that ever were. A case is open until it is CLOSED; the key is in
-- the order of the list.
ALTER TABLE case_file
    ADD COLUMN is_open BOOLEAN GENERATED ALWAYS AS (state <> 'CLOSED') VIRTUAL,
    ADD KEY case_file_open (is_open, id);
