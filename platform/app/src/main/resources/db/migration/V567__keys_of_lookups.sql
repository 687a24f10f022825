-- Why: each of these was looked for by a walk over its table.
ALTER TABLE open_paper ADD KEY open_paper_paper (paper_id);

ALTER TABLE tax_held_month ADD KEY tax_held_month_worker (worker_id, month);

ALTER TABLE ledger_cosignature ADD KEY ledger_cosignature_newest (witness, tree_size);

ALTER TABLE account ADD KEY account_role (role, closed_at, id);
