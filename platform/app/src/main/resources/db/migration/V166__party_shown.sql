-- What the last showing of the choice and of the sentence of will showed, as a keyed code: only that can be confirmed. The
-- times beside them are those of the first showing of exactly this.
ALTER TABLE sign_up
    ADD COLUMN choice_shown BINARY(32) NULL,
    ADD COLUMN will_shown   BINARY(32) NULL;
