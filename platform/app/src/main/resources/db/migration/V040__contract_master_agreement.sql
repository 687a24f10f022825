-- The master service agreement fixes how an enterprise engages: the model decides who contracts, pays and invoices.
CREATE TABLE master_service_agreement (
    enterprise_id BIGINT       NOT NULL,
    id            BIGINT       NOT NULL,
    number        VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    model         VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    signed_on     DATE         NOT NULL,
    valid_from    DATE         NOT NULL,
    valid_to      DATE         NULL,
    fee_rate      DECIMAL(9,6) NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    recorded_by   BIGINT       NOT NULL,
    PRIMARY KEY (enterprise_id, id),
    UNIQUE KEY master_service_agreement_id (id),
    UNIQUE KEY master_service_agreement_number (enterprise_id, number)
);
