-- Why: the papers of a package are listed a page at a time in the order in which they were taken out of it; a key on the
-- package alone gave all of them to be sorted for each page.
ALTER TABLE document ADD KEY document_inside (package_id, id, stage);
