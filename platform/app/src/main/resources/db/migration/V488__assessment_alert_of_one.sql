-- Why: an alert that waited for a second person and became less grave went on waiting, though by then what one person says
-- stands. It is opened again, as one that becomes so from now on is; 3 is HIGH.
UPDATE alert SET outcome = 'OPEN', opening = opening + 1 WHERE outcome = 'WAITING' AND severity_rank < 3;
UPDATE gate_alert SET outcome = 'OPEN', opening = opening + 1 WHERE outcome = 'WAITING' AND severity_rank < 3;
