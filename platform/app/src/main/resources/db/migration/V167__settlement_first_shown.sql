-- A keyed code of all that the first of two persons confirmed: the second one confirms the same or becomes the first.
ALTER TABLE settlement_draft ADD COLUMN first_shown VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
