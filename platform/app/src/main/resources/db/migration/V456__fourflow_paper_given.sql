-- Why: whoever gives a paper of nobody to an enterprise may mistype a number, and another company's receipt would be shown to
-- the wrong enterprise for good. That a person gave it is kept, so that taking the placing back can give it back as well.
ALTER TABLE paper ADD COLUMN given_at DATETIME(6) NULL
    COMMENT 'when a person gave it to its enterprise; NULL where it came for that one or was found to be its own';
