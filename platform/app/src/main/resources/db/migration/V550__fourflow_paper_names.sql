-- Before money moves the contracts that name a worker are looked for, whichever line they stand on: by the code of the second
-- party, which no index led to.
ALTER TABLE paper ADD KEY paper_second_party (to_code, enterprise_id);
