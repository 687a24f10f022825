package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** Acceptances: after an inspection by points, out of a buyer's books, and torn off the letter that asked for it. */
final class OpenedAcceptances {

    private static final Look PLANT = new Look(Face.SONG, Latin.OWN, Face.SONG, 10, Type.BLACK);
    private static final Look BOOKS = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x3A3A3A);
    private static final Look LETTER = new Look(Face.SONG, Latin.SERIF, Face.SONG, 11.5, Type.BLACK);

    static final List<Layout> ALL = List.of(
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-inspection",
                    PLANT,
                    210,
                    190,
                    AcceptanceText::drawn,
                    OpenedAcceptances::inspection),
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-books",
                    BOOKS,
                    210,
                    148,
                    AcceptanceText::drawn,
                    OpenedAcceptances::books),
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-torn",
                    LETTER,
                    210,
                    240,
                    AcceptanceText::drawn,
                    OpenedAcceptances::torn));

    private OpenedAcceptances() {}

    /** After a plant's 外包作业检验验收表: points with their results, then how much passed, then three who sign in a table. */
    private static void inspection(Pen pen, AcceptanceText work) {
        pen.centred(105, 17, pen.label().sized(16).strong(), "外包作业检验验收表");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.3);
        double[] halves = {26, 65, 26, 65};
        double y = form.row(14, 24, 9, halves, "任务单号", work.task(), "作业名称", work.work());
        y = form.row(14, y, 9, halves, "发包单位", work.client(), "作业方", work.worker());
        double[] points = {14, 52, 76, 40};
        y = form.list(14, y, 8, points, true, "序号", "检验项目", "检验标准", "检验结果");
        y = form.list(14, y, 8, points, false, "1", "作业数量", "与任务单一致", "√合格  □不合格");
        y = form.list(14, y, 8, points, false, "2", "作业质量", "符合约定标准，无返工", "√合格  □不合格");
        y = form.list(14, y, 8, points, false, "3", "完成时限", "在约定期限内完成", "√合格  □不合格");
        double[] sums = {36, 36, 36, 36, 38};
        y = form.list(14, y, 8, sums, true, "交付数量", "合格数量", "不合格数量", "单价（元）", "验收金额（元）");
        y = form.list(
                14,
                y,
                9,
                sums,
                false,
                work.quantity() + work.unit(),
                work.quantity() + work.unit(),
                "0" + work.unit(),
                work.price().toString(),
                Inventions.grouped(work.amount()));
        y = form.row(14, y, 9, new double[] {26, 156}, "检验结论", "经检验合格，同意验收，按验收金额结算。");
        double[] signs = {50, 66, 66};
        y = form.list(14, y, 8, signs, true, "角色", "签字", "日期");
        y = form.list(
                14,
                y,
                9,
                signs,
                false,
                "检验员",
                "样本三组",
                work.acceptedOn().minusDays(1).toString());
        y = form.list(14, y, 9, signs, false, "验收人", work.acceptedBy(), work.plainDay());
        form.list(14, y, 9, signs, false, "作业方确认", work.worker(), work.plainDay());
        OfficeSeal.ofFirm(work.client()).press(pen, 158, y - 12, 36);
    }

    /** After the 服务确认单 that a buyer's system of books prints: who accepted what line of which order, words in two languages. */
    private static void books(Pen pen, AcceptanceText work) {
        pen.easel().text(14, 17, pen.value().sized(15).strong(), "服务确认单 Service Entry Sheet");
        pen.right(196, 17, "状态：已接受");
        pen.rule(14, 20, 196);
        String[][] left = {{"任务单号", work.task()}, {"供应商", work.worker()}, {"采购公司", work.client()}};
        String[][] right = {
            {"接受人", work.acceptedBy()}, {"接受日期", Dates.as("yyyy.MM.dd", work.acceptedOn())}, {"货币", "CNY"}
        };
        for (int row = 0; row < left.length; row++) {
            double y = 29 + row * 7.5;
            pen.print(14, y, left[row][0]);
            pen.writeWithin(36, y, 84, left[row][1]);
            pen.print(126, y, right[row][0]);
            pen.write(148, y, right[row][1]);
        }
        RuledForm form = new RuledForm(pen, 0xBBBBBB, 0.2);
        double[] columns = {14, 62, 26, 18, 30, 32};
        double y = form.list(14, 52, 8, columns, true, "行", "服务", "数量", "单位", "净价", "净值");
        y = form.list(
                14,
                y,
                9,
                columns,
                false,
                "10",
                work.work(),
                Integer.toString(work.quantity()),
                work.unit(),
                work.price().toString(),
                Inventions.grouped(work.amount()));
        pen.print(130, y + 8, "净值合计");
        pen.right(195, y + 8, Inventions.grouped(work.amount()));
        pen.rule(130, y + 10, 196);
        pen.print(14, y + 22, "短文本");
        pen.write(36, y + 22, work.work() + "验收入账，服务已按任务单完成。");
        pen.print(14, y + 30, "打印");
        pen.write(36, y + 30, Dates.as("yyyy.MM.dd", work.acceptedOn().plusDays(2)) + " 09:14");
        OfficeSeal.ofFirm(work.client()).press(pen, 168, y + 32, 36);
    }

    /** After a letter that hands work over, whose lower part the client fills in, signs and sends back. */
    private static void torn(Pen pen, AcceptanceText work) {
        pen.centred(105, 26, pen.label().sized(16).strong(), "工作成果交付函");
        pen.print(24, 40, work.client() + "：");
        double y = OpenedParagraphs.set(
                pen,
                24,
                49,
                162,
                8,
                "　　按照贵方下达的任务，我方已完成" + work.work() + "工作，现将成果交付贵方。请贵方核验后填写下方回执，签字盖章寄回，作为双方结算的依据。",
                "　　此致");
        pen.right(186, y + 6, work.worker());
        pen.right(186, y + 14, Dates.plain(work.acceptedOn().minusDays(4)));
        double cut = y + 24;
        for (double dash = 14; dash < 196; dash += 4) {
            pen.rule(dash, cut, dash + 2);
        }
        pen.sized(8).caption(105, cut + 4.5, "（沿虚线剪下寄回）");
        pen.centred(105, cut + 18, pen.label().sized(15).strong(), "验 收 回 执");
        double end = OpenedParagraphs.filled(
                pen,
                24,
                cut + 30,
                162,
                9,
                "　　任务单号{ " + work.task() + " }的{ " + work.work() + " }成果已收到，经核验，数量{ " + work.quantity() + " }"
                        + work.unit() + "，质量符合要求，验收合格。",
                "　　应结算金额人民币{ " + Inventions.grouped(work.amount()) + " }元（大写{ " + ChineseCapitals.format(work.amount())
                        + " }）。");
        pen.print(24, end + 12, "验收单位（盖章）：");
        pen.writeWithin(62, end + 12, 120, work.client());
        pen.pair(24, end + 24, "验收人（签字）：", work.acceptedBy());
        pen.pair(110, end + 24, "验收日期：", Dates.plain(work.acceptedOn()));
        OfficeSeal.ofFirm(work.client()).press(pen, 86, end + 14, 38);
    }
}
