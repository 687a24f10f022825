-- Why: which papers one may be another form of is asked at every look at a document, and went through all papers of its
-- enterprise. They are found by the first of the tasks that they name, and by amount and day, newest first.

ALTER TABLE paper
    ADD KEY paper_alike_tasks (enterprise_id, kind, task_numbers(19)),
    ADD KEY paper_alike_amount (enterprise_id, kind, amount_cents, day_from, id);
