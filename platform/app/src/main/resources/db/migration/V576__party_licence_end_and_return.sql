-- Why: a licence ends by cancellation (注销) or by revocation (吊销): from that day its owner may not carry on business under it
-- (市场主体登记管理条例). Which of the two it was decides what is said of it; a revocation may be set aside, and then the
-- business goes on in a stretch of its own from the day on which the register says so.

ALTER TABLE legal_capacity
    ADD COLUMN end_status VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'CANCELLED or REVOKED where the licence ended; null where that is not known' AFTER valid_to;

-- The platform itself wrote an end only where a register or the owner said that the licence was cancelled; imports write their
-- account, and do not say how it ended.
UPDATE legal_capacity SET end_status = 'CANCELLED'
WHERE end_evidence IS NOT NULL AND capacity = 'SOLE_PROPRIETOR' AND end_recorded_by = 0;
