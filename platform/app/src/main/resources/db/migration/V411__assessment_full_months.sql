-- Why: a share of the month so far says nothing of the month: nine days of work that begin with three holidays are no habit, nor
-- are two lines. Shares are told of months that are over and have a least of lines or of days of work. Months that were counted
-- by the former rules are counted anew.
DELETE FROM closed_day_work;
DELETE FROM service_spend;

INSERT INTO feature_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('SERVICE_LINES_FROM', '2019-01-01', NULL, '10',
     '平台自定(指标 B15): 当月结算不足十笔不计算缺凭证服务的比例; 同 指标 S26 十户', FALSE),
    ('CLOSED_DAYS_FROM', '2019-01-01', NULL, '10',
     '平台自定(指标 B21): 当月作业不足十个作业日不计算停业日作业的比例; 同 指标 S26 十户', FALSE);
