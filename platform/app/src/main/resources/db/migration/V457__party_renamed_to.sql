-- Why: a change of name that was recorded by mistake is withdrawn by its former name; without the name that took its place,
-- withdrawing could not tell whether the present name is still that one and goes as well.
ALTER TABLE enterprise_name ADD COLUMN renamed_to VARCHAR(200) NULL
    COMMENT 'the name that took the place of this one; NULL where this one was recorded by itself';
