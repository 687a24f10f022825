-- Why: reports and proofs ask what was paid within some days; the day of settlement may lie in another month or year.

ALTER TABLE payout ADD KEY payout_paid_at (paid_at);
