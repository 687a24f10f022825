-- Why: once a month reaches the threshold its full amount is taxed. Where the last payment of the month is smaller than the
-- tax of the whole month, the rest is owed to the tax office all the same, and nobody holds it: the figure has to stand
-- somewhere until it is filed.

ALTER TABLE tax_held_month
    ADD COLUMN vat_short DECIMAL(18,2) NOT NULL DEFAULT 0.00 COMMENT 'VAT and surcharges of the month that no payment could bear' AFTER surcharges;

ALTER TABLE settlement_withholding
    ADD COLUMN vat_short DECIMAL(18,2) NOT NULL DEFAULT 0.00 COMMENT 'VAT and surcharges of the month that stay due after this line' AFTER surcharges;
