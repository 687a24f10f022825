-- Why: a worker shows the own income to a bank or a landlord. What was sealed is kept with its salts under the worker's key, so that
-- files with other fields left out can be made of it; no rule wants it kept once the worker has left.
CREATE TABLE income_proof (
    id              BIGINT      NOT NULL PRIMARY KEY,
    worker_id       BIGINT      NOT NULL,
    issued_on       DATE        NOT NULL,
    valid_until     DATE        NOT NULL,
    sealed          BLOB        NOT NULL,
    retention_class VARCHAR(16) NOT NULL,
    KEY income_proof_worker (worker_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO retention_period (retention_class, valid_from, valid_to, months, source, to_confirm) VALUES
    ('NONE', '2021-11-01', NULL, 0, '个人信息保护法第四十七条: 没有保存期限要求的, 本人撤回同意或者请求即删除', TRUE);
