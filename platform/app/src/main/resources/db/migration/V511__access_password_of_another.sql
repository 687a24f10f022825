-- Whoever set somebody else's password knows it, and could act as that person. Until the person sets an own one it opens
-- nothing but the page for doing so, which says who set it.
ALTER TABLE account ADD COLUMN password_set_by BIGINT NULL;
