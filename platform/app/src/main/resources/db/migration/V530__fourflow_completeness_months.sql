-- Why: how complete a month is was counted over every record of every year, each read with its enciphered content. A month is
-- now counted alone, from this key and without the rows.
ALTER TABLE four_flow_record
    ADD KEY four_flow_record_completeness
        (work_month, enterprise_id, city, complete, discrepancies, revision, missing);
