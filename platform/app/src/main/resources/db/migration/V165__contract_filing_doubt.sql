-- Why an agreement could not be drawn when it was last tried, or NULL.
ALTER TABLE contracting_agreement ADD COLUMN doubt VARCHAR(200) NULL;
