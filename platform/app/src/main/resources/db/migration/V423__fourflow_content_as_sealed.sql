-- What a record says is not kept beside the form in which it was sealed: null where the two say the same, so that
-- a record that is written and sealed at once is enciphered and stored once. Empty where its person was erased.
ALTER TABLE four_flow_record MODIFY content MEDIUMBLOB NULL;
