package io.siliu.sandbox.sample;

/** After the print of an office application's 付款审批单: two columns of what was asked, then who agreed and when it was paid. */
final class OpenedApproval {

    private static final double LEFT = 16;
    private static final double[] ROW = {44, 134};
    private static final double[] STEPS = {36, 34, 58, 50};

    private OpenedApproval() {}

    static void page(Pen pen, OpenedEarning earning) {
        SlipText slip = earning.said();
        pen.centred(105, 18, pen.label().sized(16).strong(), "个人劳务费付款单");
        pen.pair(LEFT, 28, "", slip.payer());
        pen.right(194, 28, "创建时间：" + Dates.as("yyyy-MM-dd HH:mm", slip.paidAt().minusDays(3)));
        RuledForm form = new RuledForm(pen, 0x333333, 0.2);
        String[][] rows = {
            {
                "审批编号",
                Dates.as("yyyyMMddHHmm", slip.paidAt().minusDays(3)) + "000"
                        + slip.channelSerial().substring(0, 6)
            },
            {"创建人", earning.clerk()},
            {"创建人部门", "市场运营部"},
            {"付款事由", "支付活动现场执行劳务费"},
            {"关联任务单号", slip.task()},
            {"税前金额（元）", slip.gross().toString()},
            {"代扣个税（元）", slip.tax().toString()},
            {"实付金额（元）", slip.net().toString()},
            {"付款方式", "银行卡"},
            {"收款人（全称）", slip.payee()},
            {"银行账号", slip.account()},
            {"开户行", earning.bank()},
            {"付款日期", slip.paidAt().toLocalDate().toString()},
            {"付款状态", slip.status()},
            {"附件", "劳务协议.pdf  签到表.jpg"}
        };
        double y = 32;
        for (String[] row : rows) {
            form.leading(LEFT, y, ROW[0], 7.6, row[0]);
            form.value(LEFT + ROW[0], y, ROW[1], 7.6, row[1]);
            y += 7.6;
        }
        form.leading(LEFT, y, 178, 7.6, "审批流程");
        y += 7.6;
        String[][] steps = {
            {
                "发起人",
                earning.clerk(),
                "发起申请",
                Dates.as("yyyy-MM-dd HH:mm:ss", slip.paidAt().minusDays(3))
            },
            {
                "部门负责人",
                earning.people().get(1),
                "已同意",
                Dates.as("yyyy-MM-dd HH:mm:ss", slip.paidAt().minusDays(2))
            },
            {
                "财务经理",
                earning.people().get(2),
                "已同意 （金额无误）",
                Dates.as("yyyy-MM-dd HH:mm:ss", slip.paidAt().minusDays(1))
            },
            {"出纳", earning.people().get(3), "已同意", Dates.as("yyyy-MM-dd HH:mm:ss", slip.paidAt())}
        };
        for (String[] step : steps) {
            double x = LEFT;
            for (int index = 0; index < step.length; index++) {
                form.value(x, y, STEPS[index], 7.6, step[index]);
                x += STEPS[index];
            }
            y += 7.6;
        }
        pen.sized(8).pair(LEFT, y + 7, "打印人：", earning.clerk());
        pen.sized(8)
                .right(
                        194,
                        y + 7,
                        "打印时间：" + Dates.as("yyyy-MM-dd HH:mm:ss", slip.paidAt().plusDays(1)));
    }
}
