-- Tries are counted, so that nobody can use the identity check to find out who belongs to a number. A consent is given by
-- the act it belongs to, so the time of that act is kept.
ALTER TABLE sign_up
    ADD COLUMN identity_tries INT         NOT NULL DEFAULT 0,
    ADD COLUMN card_tries     INT         NOT NULL DEFAULT 0,
    ADD COLUMN card_outcome   VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN card_asked_at  DATETIME(6) NULL,
    ADD COLUMN card_chosen_at DATETIME(6) NULL;

-- What an individual business of an occupation is registered for. The words are those of the authority's own catalogue.
CREATE TABLE registration_scope (
    occupation   VARCHAR(32)  NOT NULL,
    valid_from   DATE         NOT NULL,
    valid_to     DATE         NULL,
    trade_suffix VARCHAR(32)  NOT NULL,
    scope        VARCHAR(200) NOT NULL,
    source       VARCHAR(500) NOT NULL,
    to_confirm   BOOLEAN      NOT NULL,
    PRIMARY KEY (occupation, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO registration_scope (occupation, valid_from, valid_to, trade_suffix, scope, source, to_confirm) VALUES
    ('RIDER', '2025-07-15', NULL, '配送服务部', '外卖递送服务', '经营范围规范表述目录; 个体工商户登记管理规定 2025-07-15', TRUE),
    ('CLEANER', '2025-07-15', NULL, '保洁服务部', '家政服务；建筑物清洁服务', '经营范围规范表述目录; 个体工商户登记管理规定 2025-07-15', TRUE),
    ('SORTER', '2025-07-15', NULL, '分拣服务部', '装卸搬运', '经营范围规范表述目录; 个体工商户登记管理规定 2025-07-15', TRUE);
