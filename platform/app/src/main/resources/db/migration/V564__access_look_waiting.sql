-- Why: looks that no batch holds yet were found by walking over all events of two hours, several times a second. A look waits in
-- a row of its own: written with it, taken away with its batch.
CREATE TABLE look_waiting (
    event_id BIGINT NOT NULL PRIMARY KEY
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Two hours, in milliseconds and the 22 bits below them in an id, before the last one that is in a batch.
INSERT INTO look_waiting (event_id)
SELECT e.id FROM audit_event e
WHERE e.deed = 'LOOKED'
  AND e.id > (SELECT COALESCE(MAX(b.event_id), 0) FROM look_in_batch b) - 7200000 * 4194304
  AND NOT EXISTS (SELECT 1 FROM look_in_batch b WHERE b.event_id = e.id);
