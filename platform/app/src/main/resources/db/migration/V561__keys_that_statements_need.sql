-- Why: an index that no statement needs is written for each row all the same. Of these, one was rewritten by every screening,
-- none gave the order that its lists ask for, and one lacked a column, so that whoever counted by it read the rows after all.

-- A record is open until it has a revision, and what waits for its screening stands in revision_to_screen; the records of a
-- person in a month are found by the person.
ALTER TABLE four_flow_record
    DROP KEY four_flow_record_queue,
    DROP KEY four_flow_record_worker,
    ADD KEY four_flow_record_open (revision, id);

-- A list of one of six truths goes back through the ids; the tally counts by the rank and needs no row.
ALTER TABLE alert
    DROP KEY alert_six_true,
    DROP KEY alert_tally,
    ADD KEY alert_tally (city, enterprise_id, indicator, severity_rank, six_true),
    ADD KEY alert_record_number (record_number);

-- Looks are listed by their ids: those of an account, and those at a thing by its number alone.
ALTER TABLE audit_event
    DROP KEY audit_event_account,
    DROP KEY audit_event_subject,
    ADD KEY audit_event_of (account_id, id),
    ADD KEY audit_event_about (subject_id, id);
