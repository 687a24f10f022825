-- Why: papers were read in the order in which they came in, so one enterprise's package of thousands stood before everybody
-- else's single paper. A paper draws its turn when it comes in: behind the open papers of its own enterprise, and beside
-- those of all others. What waits already keeps turn 0 and with it its order.

ALTER TABLE document
    ADD COLUMN turn BIGINT NOT NULL DEFAULT 0 COMMENT 'when it is read; papers of packages draw theirs behind all others' AFTER not_before,
    ADD KEY document_turn (stage, turn, id),
    ADD KEY document_turn_of_one (enterprise_id, stage, turn),
    DROP KEY document_data,
    ADD KEY document_data (stage, media_type, turn, id);
