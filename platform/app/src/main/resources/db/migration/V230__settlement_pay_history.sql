-- Why: whoever is compared with peers is compared with those of one occupation and city. The line keeps both as they were
-- when it was booked, so that all peers of a month are counted in one statement, and counted the same later. The keys carry
-- what the features of a record ask for: the pay of some workers over a year, and who else is paid to a card.
ALTER TABLE settlement_line
    ADD COLUMN occupation VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER sole_proprietor_id,
    ADD COLUMN city CHAR(6) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER occupation;

UPDATE settlement_line l JOIN worker w ON w.id = l.worker_id SET l.occupation = w.occupation, l.city = w.city;

ALTER TABLE settlement_line
    ADD KEY settlement_line_peers (work_month, occupation, city, worker_id, gross),
    ADD KEY settlement_line_paid (worker_id, settled_on),
    ADD KEY settlement_line_card (card_key, settled_on, worker_id);

ALTER TABLE settlement_batch
    ADD KEY settlement_batch_months (enterprise_id, work_month, gross, line_count),
    ADD KEY settlement_batch_month (work_month, line_count);
