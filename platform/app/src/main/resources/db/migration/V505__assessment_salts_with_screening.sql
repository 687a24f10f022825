-- The salts of a screening's commitment stand in one piece with what it said, so that both are enciphered and stored once:
-- null where they do. Those that were kept before stay where they are.
ALTER TABLE assessment MODIFY salts BLOB NULL;
