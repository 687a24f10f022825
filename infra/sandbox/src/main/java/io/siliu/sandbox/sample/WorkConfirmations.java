package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Acceptances in words: a letter of notice, a confirmation of works done signed on paper, and a platform's record. */
final class WorkConfirmations {

    private static final int PALE = 0xF6F8FA;
    private static final int LINE = 0xC9D1D9;

    private WorkConfirmations() {}

    static void notice(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 30, pen.label().sized(20).strong(), "验收合格通知书");
        double y = pen.paragraph(28, 48, 154, 8, receipt.worker() + "：");
        y = pen.paragraph(
                28,
                y,
                154,
                8,
                "　　贵方承接我司" + receipt.work() + "任务（任务单号：" + receipt.task() + "），已按约定交付工作成果。经我司组织验收，结果如下：");
        y = pen.paragraph(28, y + 1, 154, 8, "　　一、验收数量：" + receipt.quantity() + receipt.unit() + "；");
        y = pen.paragraph(28, y, 154, 8, "　　二、验收金额：人民币" + Inventions.grouped(receipt.amount()) + "元；");
        y = pen.paragraph(28, y, 154, 8, "　　三、验收结论：合格；");
        y = pen.paragraph(28, y, 154, 8, "　　四、验收人：" + receipt.acceptedBy() + "。");
        y = pen.paragraph(28, y, 154, 8, "　　请贵方凭本通知书办理结算。");
        Pen closing = pen.sized(Math.min(pen.value().points(), 12));
        closing.right(182, y + 16, receipt.client());
        closing.right(182, y + 25, "验收日期：" + receipt.day());
        pen.stamp(156, y + 20, 15, Type.RED);
    }

    /** Short lines filled in by hand over rules, both sides signing. */
    static void works(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 18, pen.label().sized(18).strong(), "完 工 确 认 书");
        double y = filled(pen, 34, "任务单号：", receipt.task());
        y = filled(pen, y, "委托方：", receipt.client());
        y = filled(pen, y, "施工（服务）方：", receipt.worker());
        y = filled(pen, y, "工作内容：", receipt.work());
        y = filled(pen, y, "完成数量：", receipt.quantity() + receipt.unit());
        y = filled(pen, y, "应付款项：", Inventions.grouped(receipt.amount()) + " 元");
        pen.print(24, y, "以上工作已全部完成，现场清理完毕，经委托方检查验收合格。");
        pen.print(24, y + 14, "委托方验收人（签字）：");
        pen.write(66, y + 14, receipt.acceptedBy());
        pen.rule(64, y + 15.5, 96);
        pen.print(112, y + 14, "日期：");
        pen.write(
                126, y + 14, receipt.acceptedOn().format(DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日", Locale.CHINA)));
        pen.stamp(180, y + 8, 11, Type.RED);
    }

    private static double filled(Pen pen, double y, String label, String value) {
        pen.print(24, y, label);
        double start = 24 + pen.easel().width(pen.label(), label) + 2;
        pen.writeWithin(start + 2, y, 182 - start, value);
        pen.rule(start, y + 1.6, 186);
        return y + 11;
    }

    /** What a platform keeps of an acceptance: when it was handed in, who accepted it and when. */
    static void record(Pen pen, AcceptanceText receipt) {
        pen.easel().fill(14, 10, 182, 16, PALE);
        pen.easel().text(18, 20, pen.value().sized(14).strong(), "任务验收记录");
        pen.easel().text(176, 20, pen.value().sized(10).inked(0x18A058), "已验收");
        double y = pair(pen, 35, "任务单号", receipt.task(), "任务名称", receipt.work());
        y = pair(pen, y, "发布企业", receipt.client(), "接单人", receipt.worker());
        y = pair(pen, y, "验收数量", receipt.quantity() + receipt.unit(), "任务单价", receipt.price() + " 元");
        y = pair(pen, y, "验收金额", Inventions.grouped(receipt.amount()) + " 元", "验收方式", "线上验收");
        pen.easel().line(14, y, 196, y, LINE, 0.3);
        pen.easel().text(18, y + 9, pen.value().strong(), "处理进度");
        String before = receipt.acceptedOn().minusDays(2).toString();
        step(pen, y + 18, "提交成果", "接单人已提交工作成果", before + " 18:06:31");
        step(pen, y + 27, "系统核对", "数量与打卡记录一致", before + " 18:06:35");
        step(pen, y + 36, "企业验收", "验收人：" + receipt.acceptedBy() + "    结果：通过", receipt.plainDay() + " 09:42:10");
        pen.easel().line(14, y + 41, 196, y + 41, LINE, 0.3);
        pen.pair(18, y + 49, "验收人：", receipt.acceptedBy());
        pen.pair(108, y + 49, "验收时间：", receipt.plainDay() + " 09:42:10");
    }

    private static double pair(Pen pen, double y, String left, String said, String right, String saidToo) {
        pen.print(18, y, left);
        pen.writeWithin(40, y, 66, said);
        pen.print(110, y, right);
        pen.writeWithin(132, y, 64, saidToo);
        return y + 9;
    }

    private static void step(Pen pen, double y, String step, String what, String when) {
        pen.easel().ellipse(19, y - 2.4, 2.4, 2.4, 0x18A058, 0.8);
        pen.write(25, y, step);
        pen.write(52, y, what);
        pen.right(194, y, when);
    }
}
