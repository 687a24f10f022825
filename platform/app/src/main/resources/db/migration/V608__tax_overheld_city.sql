-- Why: officers of a region were shown those of their people among the first two hundred months of the whole country in which more VAT
-- is held than they owe. Where the people of such a month work stands with it, so that the database looks for those of a region.
ALTER TABLE tax_held_month
    ADD COLUMN city CHAR(6) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'where the worker worked when the month last held too much VAT; null where it never did' AFTER vat_over;

UPDATE tax_held_month m JOIN worker w ON w.id = m.worker_id SET m.city = w.city WHERE m.vat_over > 0;
