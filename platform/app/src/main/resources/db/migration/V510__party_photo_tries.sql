-- Reading a photo costs far more than sending one. So many are read a day and sign-up, one hand-in after the other; the
-- time says until when the present one may last, so that a process that died over it holds nobody up.
ALTER TABLE sign_up
    ADD COLUMN photo_tries   INT         NOT NULL DEFAULT 0,
    ADD COLUMN photo_day     DATE        NULL,
    ADD COLUMN photos_until  DATETIME(6) NULL;
