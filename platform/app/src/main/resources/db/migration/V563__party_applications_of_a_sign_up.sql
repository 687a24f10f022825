-- Why: the latest application of a sign-up was looked for in all applications, once for each sign-up.
ALTER TABLE registration_application ADD KEY registration_application_sign_up (sign_up_id, id);
