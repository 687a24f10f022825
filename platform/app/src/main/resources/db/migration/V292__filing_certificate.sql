-- Why: not every number is a resident identity card's. Numbers of the regions 81, 82, 83 are residence permits of Hong Kong, Macao and
-- Taiwan residents, 91 those of foreign permanent residents. code is null while nobody has read it in the form's list: such a person's
-- row is marked and keeps the report in the house instead of going out under another kind.
CREATE TABLE statutory_certificate_kind (
    prefix     VARCHAR(4)   NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    title      VARCHAR(40)  NOT NULL,
    code       VARCHAR(60)  NULL,
    country    VARCHAR(40)  NULL,
    source     VARCHAR(500) NOT NULL,
    to_confirm BOOLEAN      NOT NULL,
    PRIMARY KEY (prefix, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO statutory_certificate_kind (prefix, valid_from, valid_to, title, code, country, source, to_confirm) VALUES
    ('',   '2025-07-01', NULL, '居民身份证',         '201|居民身份证', '156|中国',
     '税务总局公告2025年第15号 身份信息报送表; 代码见某经营者填报模板', FALSE),
    ('81', '2025-07-01', NULL, '香港居民居住证',      NULL, NULL, '号码以 81 开头; 表内证件类型和国家或地区的代码尚未见到原文', TRUE),
    ('82', '2025-07-01', NULL, '澳门居民居住证',      NULL, NULL, '号码以 82 开头; 表内证件类型和国家或地区的代码尚未见到原文', TRUE),
    ('83', '2025-07-01', NULL, '台湾居民居住证',      NULL, NULL, '号码以 83 开头; 表内证件类型和国家或地区的代码尚未见到原文', TRUE),
    ('91', '2025-07-01', NULL, '外国人永久居留身份证', NULL, NULL, '号码以 91 开头; 表内证件类型和国家或地区的代码尚未见到原文', TRUE);

-- The country or region follows the certificate; it stood for everybody before.
UPDATE statutory_form_column SET field = 'COUNTRY', constant = NULL
WHERE kind = 'PLATFORM_INCOME' AND form IN ('IDENTITY', 'INCOME') AND title = '国家或地区';
