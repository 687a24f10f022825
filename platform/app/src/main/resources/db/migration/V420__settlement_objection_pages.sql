-- Why: what somebody said who left since is theirs alone, and a page of those still there is read without wading through it;
-- whoever answers for all enterprises finds those that wait, and the latest answers, without reading the whole table.
-- left_on: the day on which the worker left; NULL for whoever is still there.
ALTER TABLE objection
    ADD COLUMN left_on DATE NULL,
    DROP KEY objection_enterprise,
    ADD KEY objection_waiting (answered_at, withdrawn_at, left_on, id),
    ADD KEY objection_enterprise_waiting (enterprise_id, answered_at, withdrawn_at, left_on, id);
