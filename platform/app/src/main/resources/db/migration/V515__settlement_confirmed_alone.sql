-- Why: above a limit two persons confirm a batch. Compared with one batch at a time, the limit was no hurdle to whoever cut a
-- file into pieces, so what an enterprise had paid in a day on one person's word is added up. The row is also what
-- confirmations of one enterprise queue at: two at the same moment would each miss the other's sum.
CREATE TABLE settlement_confirmed_alone (
    enterprise_id BIGINT        NOT NULL,
    day           DATE          NOT NULL,
    debit         DECIMAL(18,2) NOT NULL,
    PRIMARY KEY (enterprise_id, day)
);
