-- No question asks for alerts by their rank alone, and every alert was filed under it.
ALTER TABLE alert DROP KEY alert_severity;
