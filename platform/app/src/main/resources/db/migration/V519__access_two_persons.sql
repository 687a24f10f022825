-- Why: whoever manages accounts could open a second one for themselves and be both people of what two have to do. An account
-- therefore remembers who opened it and who last handed it a password; an own password set since does not undo that, for who
-- handed one over could have set that too. What earlier versions did is taken from the trail, as far back as that is kept; the
-- installation itself (account 0) is no person.
ALTER TABLE account
    ADD COLUMN opened_by BIGINT NULL COMMENT 'the account that opened it',
    ADD COLUMN password_given_by BIGINT NULL COMMENT 'the other account that last set its password, whatever was set since';

UPDATE account
SET opened_by = (
    SELECT MAX(trail.account_id) FROM audit_event trail
    WHERE trail.subject_kind = 'ACCOUNT' AND trail.subject_id = CAST(account.id AS CHAR)
      AND trail.deed = 'ACCOUNT_OPENED' AND trail.account_id <> 0 AND trail.account_id <> account.id)
WHERE role <> 'WORKER';

UPDATE account
SET password_given_by = COALESCE(
    (SELECT trail.account_id FROM audit_event trail
     WHERE trail.subject_kind = 'ACCOUNT' AND trail.subject_id = CAST(account.id AS CHAR)
       AND trail.deed = 'PASSWORD_SET' AND trail.account_id <> 0 AND trail.account_id <> account.id
     ORDER BY trail.happened_at DESC, trail.id DESC LIMIT 1),
    password_set_by)
WHERE role <> 'WORKER';
