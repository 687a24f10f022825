-- Why: twenty registrations from one network within an hour are of the grade that blocks (indicator S09), as the row said, and none was
-- stopped. Where many live or train behind one network, as a statement proves, nobody is.
UPDATE registration_limit SET stop_at = 20 WHERE pattern = 'ADDRESS_BLOCK' AND valid_from = '2025-01-01';
