-- Why: the catalogue shows how each indicator fared over the last quarter, and opens at once.

ALTER TABLE alert ADD KEY alert_raised (raised_at, city, indicator);
