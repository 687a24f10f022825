package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Type;

/** Acceptance told by mail, acceptance on handing over, and acceptance after counting what was good. */
final class ConfirmedWork {

    private ConfirmedWork() {}

    static Page mail(Inventions inventions) {
        AcceptanceText receipt = AcceptanceText.drawn(inventions);
        return new Page(receipt.fields(), pen -> mail(pen, receipt));
    }

    /** Who sent the mail accepted the work, on the day the mail was sent. */
    private static void mail(Pen pen, AcceptanceText receipt) {
        pen.easel().text(16, 15, pen.label().sized(13).strong(), "回复：" + receipt.work() + "成果验收通过的确认");
        pen.sized(8.5).pair(16, 23, "发件人：", receipt.acceptedBy() + " <office@example.com>");
        pen.sized(8.5).pair(16, 28.5, "日　期：", Dates.plain(receipt.acceptedOn()) + " 16:42");
        pen.sized(8.5).pair(16, 34, "收件人：", receipt.worker());
        pen.rule(16, 37.5, 194);
        String[] paragraphs = {
            "您好：",
            "您提交的" + receipt.work() + "成果（任务单号 " + receipt.task() + "）我方已逐项核对，现确认验收通过。",
            "本次验收数量为 " + receipt.quantity() + " " + receipt.unit() + "，按每" + receipt.unit() + " " + receipt.price()
                    + " 元计，验收金额合计 " + Inventions.grouped(receipt.amount()) + " 元，财务将按此金额安排结算。",
            "此邮件即作为验收凭据，不再另行签署纸质单据。"
        };
        double y = 47;
        for (String paragraph : paragraphs) {
            y = pen.paragraph(16, y, 176, 7, paragraph) + 2;
        }
        pen.write(16, y + 6, "————————————");
        pen.pair(16, y + 13, "验收人：", receipt.acceptedBy());
        pen.write(16, y + 20, receipt.client() + "  业务运营部");
    }

    static Page handedOver(Inventions inventions) {
        AcceptanceText receipt = AcceptanceText.drawn(inventions);
        String clerk = inventions.person();
        return new Page(receipt.fields(), pen -> handedOver(pen, receipt, clerk));
    }

    /** Both sides sign with a day of their own; the side that takes over accepts. */
    private static void handedOver(Pen pen, AcceptanceText receipt, String clerk) {
        pen.centred(105, 16, pen.label().sized(18).strong(), "成果移交及验收证书");
        pen.right(194, 24, "任务单：" + receipt.task());
        pen.pair(16, 33, "移交方（乙方）：", receipt.worker());
        pen.pair(16, 40, "接收方（甲方）：", receipt.client());
        String said = "移交方依约完成" + receipt.work() + "工作，并将成果移交接收方。经清点检验，接收方验收" + receipt.quantity() + receipt.unit()
                + "，质量符合约定，双方据此确认验收价款为人民币" + ChineseCapitals.format(receipt.amount()) + "（¥"
                + Inventions.grouped(receipt.amount()) + "）。";
        double y = pen.paragraph(16, 51, 178, 7.5, "    " + said);
        y = pen.paragraph(16, y, 178, 7.5, "    本证书一式两份，自接收方验收人签署之日起，成果的保管责任转由接收方承担。");
        y += 4;
        pen.box(16, y, 89, 30);
        pen.box(105, y, 89, 30);
        pen.print(19, y + 7, "移交方");
        pen.pair(19, y + 16, "移交人：", clerk);
        pen.pair(
                19, y + 24, "移交日期：", Dates.as("yyyy.MM.dd", receipt.acceptedOn().minusDays(2)));
        pen.print(108, y + 7, "接收方");
        pen.pair(108, y + 16, "验收人：", receipt.acceptedBy());
        pen.pair(108, y + 24, "验收日期：", Dates.as("yyyy.MM.dd", receipt.acceptedOn()));
        pen.stamp(174, y + 13, 11, Type.RED);
    }

    static Page counted(Inventions inventions) {
        AcceptanceText receipt = AcceptanceText.drawn(inventions);
        int refused = inventions.between(1, 9);
        return new Page(receipt.fields(), pen -> counted(pen, receipt, refused));
    }

    /** What was handed in, sent back and found good stand side by side; only what is good is paid. */
    private static void counted(Pen pen, AcceptanceText receipt, int refused) {
        pen.centred(105, 14, pen.label().sized(15).strong(), "计件任务验收结算表");
        double y = new HeadedRow(
                        HeadedRow.cell("任务单编号", 3, receipt.task()),
                        HeadedRow.cell("任务名称", 2, receipt.work()),
                        HeadedRow.cell("派单企业", 4, receipt.client()))
                .draw(pen, 12, 19, 186, true);
        y = new HeadedRow(
                        HeadedRow.cell("计量单位", 1, receipt.unit()),
                        HeadedRow.cell("提交数量", 1.2, Integer.toString(receipt.quantity() + refused)),
                        HeadedRow.cell("退回数量", 1.2, Integer.toString(refused)),
                        HeadedRow.cell("验收合格数量", 1.4, Integer.toString(receipt.quantity())),
                        HeadedRow.cell("单价（元）", 1.2, receipt.price().toString()),
                        HeadedRow.cell("应结金额（元）", 1.6, receipt.amount().toString()))
                .draw(pen, 12, y, 186, true);
        y = new HeadedRow(
                        HeadedRow.cell("承接人", 3, receipt.worker()),
                        HeadedRow.cell("验收人", 1.5, receipt.acceptedBy()),
                        HeadedRow.cell("验收日期", 1.8, Dates.as("yyyy/MM/dd", receipt.acceptedOn())),
                        HeadedRow.cell("验收方式", 1.5, "全数检验"))
                .draw(pen, 12, y, 186, true);
        pen.sized(8).print(12, y + 6, "说明：退回数量不计酬；应结金额＝验收合格数量×单价。");
        pen.stamp(176, y + 9, 9, Type.RED);
    }
}
