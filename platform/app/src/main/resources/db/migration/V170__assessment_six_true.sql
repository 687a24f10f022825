-- Why: alerts are counted and listed by the six trues. What an indicator belonged to when it fired is kept beside its
-- severity, so that a later rule set cannot move old alerts. Until now the first letter of an indicator said it.

ALTER TABLE alert ADD COLUMN six_true VARCHAR(16) NOT NULL DEFAULT 'BUSINESS' AFTER severity_rank;

UPDATE alert SET six_true = CASE LEFT(indicator, 1)
    WHEN 'S' THEN 'SUBJECT' WHEN 'C' THEN 'CONTRACT' WHEN 'I' THEN 'INTENT' WHEN 'F' THEN 'FUNDS' WHEN 'V' THEN 'INVOICE'
    ELSE 'BUSINESS' END;

ALTER TABLE alert ALTER COLUMN six_true DROP DEFAULT,
    ADD KEY alert_six_true (six_true, severity_rank, id),
    ADD KEY alert_tally (city, enterprise_id, indicator, severity, six_true);
