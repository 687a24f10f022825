-- Under which text somebody agreed to the checks of identity and card: the one in force at that act, not at the last step.
ALTER TABLE sign_up
    ADD COLUMN identity_consent VARCHAR(16) NULL,
    ADD COLUMN card_consent     VARCHAR(16) NULL;

UPDATE sign_up SET identity_consent = '2026-06' WHERE confirmed_at IS NOT NULL;
UPDATE sign_up SET card_consent = '2026-06' WHERE card_chosen_at IS NOT NULL;
