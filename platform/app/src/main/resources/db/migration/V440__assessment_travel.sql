-- Why: whether somebody can have been at two places of work of one day is a matter of two figures, dated and with a source. The
-- distance is that of the middles of two prefectures, so prefectures that may border on each other are left out.
INSERT INTO feature_parameter (name, valid_from, valid_to, setting, source, to_confirm) VALUES
    ('TRAVEL_KM_FROM', '2019-01-01', NULL, '300',
     '平台自定: 两地中心直线距离不足300公里的，可能相邻，不作判断 / set by the platform: nearer prefectures may border on each other', TRUE),
    ('TRAVEL_KM_AN_HOUR', '2019-01-01', NULL, '350',
     '平台自定: 门到门每小时350公里直线距离，快于高铁与航班全程 / set by the platform: faster than any train or flight from door to door', TRUE);
