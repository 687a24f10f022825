package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;

/** After the 专家咨询费（评审费）发放表 of universities: a wide list with room for several experts, of whom one came. */
final class OpenedReviewFees {

    private static final double LEFT = 11;
    private static final double[] COLUMNS = {10, 22, 42, 24, 40, 34, 40, 21, 19, 21};

    private OpenedReviewFees() {}

    static void page(Pen pen, OpenedEarning earning) {
        SlipText slip = earning.said();
        pen.centred(148, 16, pen.label().sized(17).strong(), "专家咨询费（评审费）发放表");
        pen.pair(LEFT, 27, "发放单位（公章）：", slip.payer());
        pen.pair(150, 27, "发放日期：", earning.day());
        pen.right(284, 27, "金额单位：元");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        double[] head = {32, 116, 32, 93};
        String from = Dates.plain(slip.paidAt().minusDays(9));
        String until = Dates.plain(slip.paidAt().minusDays(10).plusDays(earning.count()));
        double y = form.row(
                LEFT,
                31,
                8.5,
                head,
                "项目名称",
                "社区服务信息平台建设方案评审",
                "咨询时间",
                from + "至" + until + "，共" + earning.count() + "天");
        y = form.list(
                LEFT, y, 9, COLUMNS, true, "序号", "专家姓名", "工作单位", "职务/职称", "身份证号码", "开户银行", "银行卡号", "应发额", "扣税额", "实发额");
        y = form.list(
                LEFT,
                y,
                11,
                COLUMNS,
                false,
                "1",
                slip.payee(),
                earning.house(),
                "高级工程师",
                earning.code(),
                earning.bank(),
                slip.account(),
                slip.gross().toString(),
                slip.tax().toString(),
                slip.net().toString());
        for (int row = 2; row < 5; row++) {
            y = form.list(LEFT, y, 8, COLUMNS, false, Integer.toString(row), "", "", "", "", "", "", "", "", "");
        }
        double[] sum = {212, 21, 19, 21};
        form.label(LEFT, y, sum[0], 8.5, "合    计");
        form.centre(LEFT + sum[0], y, sum[1], 8.5, slip.gross().toString());
        form.centre(LEFT + sum[0] + sum[1], y, sum[2], 8.5, slip.tax().toString());
        form.centre(LEFT + sum[0] + sum[1] + sum[2], y, sum[3], 8.5, slip.net().toString());
        y += 8.5;
        form.value(LEFT, y, 273, 8.5, "主要咨询内容：对建设方案的技术路线、概算及实施计划提出评审意见，见专家评审意见表。");
        y += 16;
        pen.print(LEFT, y, "项目负责人（签字）：");
        pen.print(86, y, "部门负责人（签字）：");
        pen.print(158, y, "财务审核：");
        pen.pair(222, y, "制表人：", earning.clerk());
        pen.sized(8.5).print(LEFT, y + 9, "注：1.专家咨询费由财务部门转入本人银行卡，不发放现金；2.所得税由发放单位代扣代缴。");
    }
}
