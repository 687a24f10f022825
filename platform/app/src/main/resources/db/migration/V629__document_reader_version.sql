-- Why: a reading says which reader made it, so that after an upgrade it can be told what another look may better. A paper that was
-- refused, or of which no kind was told, is read again when it is sent again to a newer reader; until now it stayed a duplicate
-- for ever. NULL for what was read before this was kept: that is an older reader than any.

ALTER TABLE reading
    ADD COLUMN reader_version INT NULL COMMENT 'of the reader that read it; what people confirm since changes nothing of that' AFTER version;

ALTER TABLE reading_before
    ADD COLUMN reader_version INT NULL COMMENT 'of the reader that read it' AFTER version;

ALTER TABLE document
    ADD COLUMN reader_version INT NULL COMMENT 'of the reader that read or refused it last' AFTER read_at;
