-- Why: a look through a list is one look, and what the list was narrowed to belongs to it: names and values of filters,
-- never what is personal. The index serves the question whether a page that renews itself was looked at already.

ALTER TABLE audit_event
    ADD COLUMN filters VARCHAR(200) NULL AFTER purpose,
    ADD KEY audit_event_again (account_id, subject_kind, subject_id, happened_at);
