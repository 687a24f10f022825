-- Why: what is usual in a prefecture is asked by year. Without the year in the key all years of the prefecture were read.
ALTER TABLE outside_statement
    ADD KEY outside_statement_year (kind, figure, thing, happened_on),
    DROP KEY outside_statement_figure;
