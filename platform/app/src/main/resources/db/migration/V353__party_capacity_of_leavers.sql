-- Why: whoever left before a leaving ended their capacity still stands as working here, so no report names them as ended. It ends as it
-- does for whoever leaves now: on the day of their leaving in Beijing, which is at +08:00 all year, while instants are stored in UTC.
-- Whoever came back is left alone.
DELETE c
FROM legal_capacity c
JOIN erasure_request e ON e.person_id = c.worker_id
WHERE e.returned_at IS NULL
  AND c.valid_from > DATE(DATE_ADD(e.asked_at, INTERVAL 8 HOUR));

UPDATE legal_capacity c
JOIN erasure_request e ON e.person_id = c.worker_id
SET c.valid_to = DATE(DATE_ADD(e.asked_at, INTERVAL 8 HOUR))
WHERE e.returned_at IS NULL
  AND c.valid_from <= DATE(DATE_ADD(e.asked_at, INTERVAL 8 HOUR))
  AND (c.valid_to IS NULL OR c.valid_to > DATE(DATE_ADD(e.asked_at, INTERVAL 8 HOUR)));
