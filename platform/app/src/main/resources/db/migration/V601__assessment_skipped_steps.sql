-- Why: whoever reads a published rule set must see which steps it left out before it was approved, beside the reason that the
-- approver gave. What its trials come to later, when runs were deleted or other minima hold, says nothing of that day.
ALTER TABLE rule_set_draft ADD COLUMN skipped TEXT NULL;
