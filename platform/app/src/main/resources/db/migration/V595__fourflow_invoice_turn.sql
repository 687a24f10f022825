-- Why: a paper that came in while the tax bureau's word about it was being written was seen by neither: the word found no paper
-- and announced nobody, and the block was solved before the word was committed. Whoever brings invoices shares the turns of
-- their numbers and whoever writes words has them alone, so that one is committed before the other looks.

CREATE TABLE invoice_turn (
    turn TINYINT NOT NULL COMMENT 'remainder of the first byte of a keyed number divided by 64',
    PRIMARY KEY (turn)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO invoice_turn (turn) VALUES
    (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
    (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31),
    (32), (33), (34), (35), (36), (37), (38), (39), (40), (41), (42), (43), (44), (45), (46), (47),
    (48), (49), (50), (51), (52), (53), (54), (55), (56), (57), (58), (59), (60), (61), (62), (63);
