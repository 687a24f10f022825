-- Why: somebody may do several kinds of exempt work, and the row says the titles of all of them.
ALTER TABLE statutory_report_row MODIFY exempt VARCHAR(400) NULL;
