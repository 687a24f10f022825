package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;

/** Proofs of work done: a letter, an order sheet with its acceptance, a fitter's slip, a report of visits to shops. */
final class OpenedProofs {

    private OpenedProofs() {}

    /** After a client's 服务成果验收确认函: facts in a small table between two sentences, seal over name and day. */
    static void letter(Pen pen, AcceptanceText work) {
        pen.centred(105, 42, pen.label().sized(20).strong(), "服务成果验收确认函");
        double y = pen.paragraph(28, 62, 154, 9, work.worker() + "：");
        y = pen.paragraph(28, y, 154, 9, "　　贵方承接的我司" + work.work() + "任务已按约定完成并提交成果，经我司组织验收，结果如下：");
        RuledForm form = new RuledForm(pen.sized(11), 0x333333, 0.25);
        double[] halves = {34, 43, 34, 43};
        y = form.row(28, y + 1, 11, halves, "任务编号", work.task(), "任务名称", work.work());
        y = form.row(28, y, 11, halves, "提交数量", work.quantity() + work.unit(), "合格数量", work.quantity() + work.unit());
        y = form.row(
                28,
                y,
                11,
                halves,
                "单价（元/" + work.unit() + "）",
                work.price().toString(),
                "结算金额（元）",
                Inventions.grouped(work.amount()));
        y = form.row(28, y, 11, halves, "验收人", work.acceptedBy(), "验收日期", work.day());
        y = pen.paragraph(
                28,
                y + 13,
                154,
                9,
                "　　上述成果符合任务要求，我司予以验收通过。结算金额大写：人民币" + ChineseCapitals.format(work.amount())
                        + "，请贵方据此开具发票，我司将在收到发票后五个工作日内完成支付。");
        y = pen.paragraph(28, y, 154, 9, "　　特此确认。");
        pen.right(182, y + 24, work.client());
        pen.right(182, y + 34, work.day());
        OfficeSeal.ofFirm(work.client()).press(pen, 152, y + 26, 42);
    }

    /** After a crowd platform's 任务单: the order above, what was handed in and how it was judged below. */
    static void order(Pen pen, AcceptanceText work) {
        pen.sized(8).print(14, 10, "示例众包平台 · 任务协作系统");
        pen.sized(8).right(196, 10, "打印日期 " + work.acceptedOn().plusDays(2));
        pen.centred(105, 22, pen.label().sized(16).strong(), "任务单（含验收结果）");
        RuledForm form = new RuledForm(pen, 0x555555, 0.25);
        double[] halves = {28, 63, 28, 63};
        double y = bar(pen, form, 28, "一、任务信息");
        y = form.row(14, y, 9, halves, "任务单号", work.task(), "任务类型", work.work());
        y = form.row(14, y, 9, halves, "发包方", work.client(), "承接方", work.worker());
        y = form.row(
                14,
                y,
                9,
                halves,
                "发布日期",
                work.acceptedOn().minusDays(16).toString(),
                "要求完成日期",
                work.acceptedOn().minusDays(1).toString());
        y = form.row(14, y, 9, halves, "计费方式", "按合格数量计费", "含税单价", work.price() + "元/" + work.unit());
        y = form.row(14, y, 14, new double[] {28, 154}, "任务要求", "按发包方提供的规范完成，逐件自检；不合格的退回修改，修改后仍不合格的不计费。");
        y = bar(pen, form, y, "二、交付信息");
        y = form.row(
                14,
                y,
                9,
                halves,
                "提交日期",
                work.acceptedOn().minusDays(2).toString(),
                "提交数量",
                work.quantity() + 3 + work.unit());
        y = form.row(14, y, 9, new double[] {28, 154}, "成果位置", "平台交付空间/" + work.task() + "/final.zip");
        y = bar(pen, form, y, "三、验收信息");
        y = form.row(14, y, 9, halves, "验收结论", "通过", "合格数量", work.quantity() + work.unit());
        y = form.row(14, y, 9, halves, "验收人", work.acceptedBy(), "验收日期", work.plainDay());
        y = form.row(
                14,
                y,
                9,
                halves,
                "应结金额",
                "￥" + Inventions.grouped(work.amount()),
                "大写",
                ChineseCapitals.format(work.amount()));
        y = form.row(14, y, 9, new double[] {28, 154}, "验收意见", "3" + work.unit() + "不合格未计费，其余符合要求，同意结算。");
        pen.sized(8).print(14, y + 6, "本单由系统生成，验收结论自验收人确认之日起生效。");
    }

    private static double bar(Pen pen, RuledForm form, double y, String title) {
        pen.easel().fill(14, y, 182, 7, 0xE9EDF2);
        form.box(14, y, 182, 7);
        pen.easel().text(16, y + 4.9, pen.label().strong(), title);
        return y + 7;
    }

    /** After a maker's 安装服务单 in triplicate: printed labels in blue, the household signs for what was fitted. */
    static void fitter(Pen pen, AcceptanceText work) {
        pen.centred(105, 15, pen.label().sized(16).strong(), "家用电器安装服务验收单");
        pen.pair(13, 24, "工单号：", work.task());
        pen.right(197, 24, "第二联：网点结算");
        RuledForm form = new RuledForm(pen, 0x1A4E8A, 0.25);
        double[] halves = {26, 66, 26, 66};
        double y = form.row(13, 27, 9, halves, "派单单位", work.client(), "服务人员", work.worker());
        y = form.row(13, y, 9, halves, "服务类型", work.work(), "安装数量", work.quantity() + work.unit());
        y = form.row(13, y, 9, halves, "上门时间", work.acceptedOn() + " 09:30", "完工时间", work.acceptedOn() + " 11:10");
        double[] columns = {46, 46, 46, 46};
        y = form.list(13, y, 8, columns, true, "收费项目", "单价（元）", "数量", "金额（元）");
        y = form.list(
                13,
                y,
                8,
                columns,
                false,
                work.work() + "费",
                work.price().toString(),
                Integer.toString(work.quantity()),
                work.amount().toString());
        y = form.list(13, y, 8, columns, false, "辅材", "0.00", "0", "0.00");
        form.label(13, y, 26, 9, "合计金额");
        form.value(39, y, 158, 9, "￥" + work.amount() + "　大写：" + ChineseCapitals.format(work.amount()));
        form.label(13, y + 9, 26, 16, "用户确认");
        form.value(39, y + 9, 158, 16, "√运转正常  √已讲解使用  √现场已清理  √无其他收费　　评价：√满意 □一般 □不满意");
        pen.print(13, y + 35, "验收人（用户签字）：");
        pen.easel().text(50, y + 35, pen.value().sized(15), work.acceptedBy());
        pen.print(112, y + 35, "验收日期：");
        pen.easel().text(131, y + 35, pen.value().sized(12), work.day());
    }

    /** After a field platform's report 执行验收报告, exported to PDF: cards of figures first, then who checked. */
    static void shop(Pen pen, AcceptanceText work) {
        pen.easel().fill(0, 0, 210, 22, 0x0E7C66);
        pen.easel().text(14, 14, pen.value().sized(15).strong().inked(0xFFFFFF), "任务执行验收报告");
        String number = "任务编号 " + work.task();
        pen.easel()
                .text(
                        196 - pen.easel().width(pen.value(), number),
                        13.5,
                        pen.value().inked(0xFFFFFF),
                        number);
        String[][] cards = {
            {"完成数量", work.quantity() + " " + work.unit()},
            {"验收单价", "¥" + work.price()},
            {"验收金额", "¥" + Inventions.grouped(work.amount())},
            {"合格率", "100%"}
        };
        for (int card = 0; card < 4; card++) {
            double x = 14 + card * 46.5;
            pen.easel().fill(x, 30, 43, 24, 0xEEF6F4);
            pen.caption(x + 21.5, 38, cards[card][0]);
            pen.centred(x + 21.5, 48, pen.value().sized(14).strong().inked(0x0E7C66), cards[card][1]);
        }
        RuledForm form = new RuledForm(pen, 0xCCCCCC, 0.25);
        double[] halves = {26, 65, 26, 65};
        double y = form.row(14, 62, 9, halves, "项目名称", work.work(), "委托品牌", work.client());
        y = form.row(14, y, 9, halves, "执行人", work.worker(), "执行城市", "样本市、云河市");
        y = form.row(
                14,
                y,
                9,
                halves,
                "执行周期",
                work.acceptedOn().minusDays(12) + "～" + work.acceptedOn().minusDays(3),
                "抽检比例",
                "20%");
        y = form.row(14, y, 9, halves, "验收人", work.acceptedBy(), "验收日期", work.plainDay());
        y = form.row(14, y, 9, halves, "验收状态", "验收通过", "异常扣款", "¥0.00");
        pen.easel().text(14, y + 9, pen.value().sized(10.5).strong(), "现场照片（节选）");
        String[] photos = {"门头照", "陈列前", "陈列后", "价签"};
        for (int photo = 0; photo < photos.length; photo++) {
            double x = 14 + photo * 46.5;
            pen.easel().fill(x, y + 13, 43, 30, 0xD9DEE2);
            pen.sized(8).caption(x + 21.5, y + 48, photos[photo]);
        }
        pen.sized(8).print(14, y + 57, "报告由示例地推平台生成，验收金额为含税金额，最终以结算单为准。");
    }
}
