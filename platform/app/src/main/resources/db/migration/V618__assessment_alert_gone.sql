-- Why: an alert that a later screening of its record did not find any more went on as if it stood: it was listed unmarked,
-- counted for its enterprise and opened cases, though the paper that was missing had come long since. Since when it is not
-- found any more; NULL while the last screening finds it, and again once a later one does. An alert stands while it is found
-- and people did not find that there is nothing in it; whoever counts alerts or lets them weigh asks for that column alone.
ALTER TABLE alert
    DROP KEY alert_to_case,
    DROP COLUMN to_case,
    ADD COLUMN gone_at DATETIME(6) NULL AFTER renewed_at,
    ADD COLUMN standing BOOLEAN GENERATED ALWAYS AS (gone_at IS NULL AND outcome <> 'CLEARED') VIRTUAL;

-- A hit names the screening that found it, so what was screened after that does not find it. What could not be asked is not a no:
-- only a screening without an error says so, that left no more unanswered than the one which found it.
UPDATE alert a
SET a.gone_at = (SELECT MIN(s.assessed_at) FROM assessment s
                 WHERE s.enterprise_id = a.enterprise_id AND s.record_id = a.record_id AND s.kind = 'RECORD'
                   AND (s.revision > a.revision OR s.revision = a.revision AND s.id > a.assessment_id)
                   AND s.errors = 0
                   AND s.not_applicable <= COALESCE(
                       (SELECT f.not_applicable FROM assessment f
                        WHERE f.enterprise_id = a.enterprise_id AND f.id = a.assessment_id), s.not_applicable));

-- No case is opened for what is gone. The tally and the quarter of an indicator are counted from their keys.
ALTER TABLE alert
    ADD COLUMN to_case BOOLEAN
        GENERATED ALWAYS AS (severity_rank >= 3 AND cased_opening < opening AND gone_at IS NULL) VIRTUAL,
    DROP KEY alert_tally,
    DROP KEY alert_raised,
    ADD KEY alert_to_case (to_case, id),
    ADD KEY alert_tally (standing, city, enterprise_id, indicator, severity_rank, six_true),
    ADD KEY alert_raised (raised_at, city, indicator, gone_at);
