-- Why: a backtest asked what a person had seen who let a payment go, and took the screening after the release for it, and of that only
-- what held. Which screening they had before them is kept; of older ones it is not known, and they count as before.
ALTER TABLE gate_assessment
    ADD COLUMN released_round INT NULL
        COMMENT 'round of the screening that the person saw who had let the payment go; null where nobody had' AFTER released_before;

-- Each look at the overview counted standing alerts of lines from all rows of the table, most of which a record took over: as V618
-- gave alerts of records a key for that, so here.
ALTER TABLE gate_alert
    ADD KEY gate_alert_tally (standing, city, enterprise_id, indicator, severity_rank, six_true);
