-- Why: papers that are data, such as the invoices of a package, are claimed in portions; without this, a claim would pass
-- over every scan that waits before it.

ALTER TABLE document
    ADD KEY document_data (stage, media_type, id);
