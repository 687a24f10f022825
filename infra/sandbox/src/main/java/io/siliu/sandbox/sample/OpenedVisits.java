package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;

/** What is signed of housekeeping, of a design and of a livestream. */
final class OpenedVisits {

    private OpenedVisits() {}

    /** After the 家政服务验收单 in duplicate that a cleaner leaves in a household or office: blue print, written by hand. */
    static void house(Pen pen, AcceptanceText work) {
        pen.centred(105, 16, pen.label().sized(17).strong(), "家政服务验收单");
        pen.easel()
                .text(
                        160,
                        12,
                        pen.label().sized(9),
                        "No. " + work.task().substring(work.task().length() - 7));
        RuledForm form = new RuledForm(pen, 0x1F5FA8, 0.3);
        double[] halves = {28, 64, 28, 64};
        double y = form.row(13, 24, 10, halves, "客户名称", work.client(), "任务单号", work.task());
        y = form.row(13, y, 10, halves, "服务人员", work.worker(), "服务项目", work.work());
        y = form.row(
                13, y, 10, halves, "服务数量", work.quantity() + work.unit(), "收费标准", work.price() + "元/" + work.unit());
        y = form.row(13, y, 10, halves, "应付金额", "￥" + work.amount(), "支付方式", "□现金  √平台结算");
        form.label(13, y, 28, 16, "验收情况");
        form.value(41, y, 156, 16, "√地面无尘  √玻璃明亮  √卫生间无异味  √物品归位    评价：√满意  □一般  □不满意");
        form.label(13, y + 16, 28, 10, "备    注");
        form.box(41, y + 16, 156, 10);
        pen.print(13, y + 36, "客户验收签字：");
        pen.easel().text(40, y + 36, pen.value().sized(15), work.acceptedBy());
        pen.print(104, y + 36, "验收日期：");
        pen.easel().text(124, y + 36, pen.value().sized(12), work.plainDay());
        pen.upright(201, 40, 5, "第一联客户存根");
    }

    /** After an agency's 设计成果验收确认书, a letter with the facts in its sentences and signatures at the right. */
    static void design(Pen pen, AcceptanceText work) {
        pen.centred(105, 40, pen.label().sized(20).strong(), "设计成果验收确认书");
        double y = pen.paragraph(26, 62, 158, 9, "致：" + work.worker());
        y = pen.paragraph(
                26,
                y + 2,
                158,
                9,
                "　　根据我方（" + work.client() + "）与贵方就" + work.work() + "项目达成的约定（任务单编号：" + work.task()
                        + "），贵方已向我方提交全部设计成果。经我方审核，现就验收情况确认如下：");
        y = pen.paragraph(
                26,
                y,
                158,
                9,
                "　　一、交付成果：" + work.work() + "成果共" + work.quantity() + work.unit() + "，含源文件及印刷文件，已通过电子邮件交付。");
        y = pen.paragraph(26, y, 158, 9, "　　二、验收结论：成果内容完整，符合任务要求，验收合格。");
        y = pen.paragraph(
                26,
                y,
                158,
                9,
                "　　三、结算金额：按每" + work.unit() + work.price() + "元计，本次应结算金额合计人民币" + Inventions.grouped(work.amount())
                        + "元（大写：" + ChineseCapitals.format(work.amount()) + "）。");
        y = pen.paragraph(26, y, 158, 9, "　　四、自本确认书签署之日起，上述成果的著作财产权归我方所有。");
        pen.print(26, y + 4, "　　特此确认。");
        pen.pair(104, y + 26, "确认单位（盖章）：", "");
        pen.writeWithin(104, y + 36, 86, work.client());
        pen.pair(104, y + 46, "验收人：", work.acceptedBy());
        pen.pair(104, y + 56, "验收日期：", work.day());
        OfficeSeal.ofFirm(work.client()).press(pen, 150, y + 40, 40);
    }

    /** After a guild's page 直播任务验收, printed from a browser: address and page number outside of the form. */
    static void stream(Pen pen, AcceptanceText work) {
        pen.sized(7).print(8, 6, Dates.as("yyyy/MM/dd HH:mm", work.acceptedOn().atTime(17, 20)));
        pen.sized(7).caption(105, 6, "直播任务验收 - 示例达人管理后台");
        pen.easel().text(16, 20, pen.value().sized(14).strong(), "直播任务验收单");
        pen.easel().text(166, 20, pen.value().sized(10).strong().inked(0x18A058), "● 已验收");
        pen.easel().line(16, 25, 194, 25, 0xDCDFE6, 0.3);
        String[][] rows = {
            {"任务编号", work.task(), "任务类型", work.work()},
            {"品牌方", work.client(), "直播服务方", work.worker()},
            {"约定场次", work.quantity() + "场", "验收场次", work.quantity() + work.unit()},
            {"坑位费单价", "¥" + work.price() + "/" + work.unit(), "平台", "示例短视频"},
            {"验收金额", "¥" + Inventions.grouped(work.amount()), "违规扣款", "¥0.00"},
            {"验收人", work.acceptedBy(), "验收时间", work.plainDay() + " 17:18:06"}
        };
        double y = 35;
        for (String[] row : rows) {
            pen.print(18, y, row[0]);
            pen.writeWithin(44, y, 58, row[1]);
            pen.print(108, y, row[2]);
            pen.writeWithin(134, y, 60, row[3]);
            y += 10.5;
        }
        pen.easel().fill(16, y - 2, 178, 30, 0xF5F7FA);
        pen.easel().text(20, y + 5, pen.value().strong(), "验收说明");
        pen.paragraph(20, y + 12, 170, 6, "1. 直播时长、口播内容、商品讲解与排期一致；2. 数据截图已归档；3. 验收通过后进入结算，到账时间以结算单为准。");
        pen.sized(7).print(8, 160, "https://www.example.com/anchor/task/accept");
        pen.sized(7).right(202, 160, "1/1");
    }
}
