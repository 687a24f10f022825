package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDateTime;
import java.util.List;

/** Acceptances: of fields that were worked, in the minutes of a meeting, as a form with its way through the office, and by a tap. */
final class HeldOutHandovers {

    private static final Look FARM = new Look(Face.KAI, Latin.OWN, Face.SONG, 10.5, 0x2E5B2A);
    private static final Look MINUTES = new Look(Face.SONG, Latin.SERIF, Face.HEI, 12, Type.BLACK);
    private static final Look FLOW = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, 0x5A6577);
    private static final Look TAP = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, 0x8E8E93);
    private static final List<String> WORKED = List.of("机械收割", "旋耕整地", "植保飞防", "机械插秧");

    static final List<Layout> ALL = List.of(
            OnePage.acceptance(
                    LayoutSet.HELD_OUT,
                    "heldout-acceptance-fields",
                    FARM,
                    210,
                    150,
                    HeldOutHandovers::ofFields,
                    HeldOutHandovers::fields),
            OnePage.acceptance(
                    LayoutSet.HELD_OUT,
                    "heldout-acceptance-minutes",
                    MINUTES,
                    210,
                    262,
                    AcceptanceText::drawn,
                    HeldOutHandovers::minutes),
            OnePage.acceptance(
                    LayoutSet.HELD_OUT,
                    "heldout-acceptance-flow",
                    FLOW,
                    210,
                    170,
                    AcceptanceText::drawn,
                    HeldOutHandovers::flow),
            OnePage.acceptance(
                    LayoutSet.HELD_OUT,
                    "heldout-acceptance-tapped",
                    TAP,
                    90,
                    170,
                    AcceptanceText::drawn,
                    HeldOutHandovers::tapped));

    private HeldOutHandovers() {}

    private static AcceptanceText ofFields(Inventions inventions) {
        AcceptanceText drawn = AcceptanceText.drawn(inventions);
        return new AcceptanceText(
                drawn.task(),
                OpenedTerms.trading(inventions.company(), "农业发展").name(),
                inventions.person(),
                inventions.oneOf(WORKED),
                inventions.between(60, 900),
                "亩",
                Money.ofCents(500L * inventions.between(8, 24)),
                drawn.acceptedBy(),
                drawn.acceptedOn());
    }

    /** After the 农机作业验收单 of a base that has its fields worked: plot by plot, then all of them. */
    private static void fields(Pen pen, AcceptanceText work) {
        pen.centred(105, 17, pen.label().sized(16).strong(), "农机作业验收单");
        pen.pairWithin(14, 27, "种植单位：", work.client(), 120);
        pen.pair(126, 27, "作业任务单号：", work.task());
        RuledForm form = new RuledForm(pen, 0x2E5B2A, 0.3);
        double[] columns = {34, 46, 34, 34, 34};
        int first = work.quantity() / 2;
        int second = work.quantity() / 3;
        String[][] plots = {
            {"东一号地", "5", Integer.toString(first)},
            {"水渠南片", "3", Integer.toString(second)},
            {"机耕路西", "2", Integer.toString(work.quantity() - first - second)}
        };
        double y = form.list(14, 31, 8, columns, true, "地块名称", "作业日期", "作业面积（亩）", "作业项目", "作业质量");
        for (String[] plot : plots) {
            String day = work.acceptedOn().minusDays(Long.parseLong(plot[1])).toString();
            y = form.list(14, y, 8, columns, false, plot[0], day, plot[2], work.work(), "合格");
        }
        double[] sums = {34, 46, 34, 68};
        y = form.row(14, y, 9, sums, "验收总面积", work.quantity() + work.unit(), "作业单价", work.price() + "元/亩");
        y = form.row(14, y, 9, sums, "作业费总额", Inventions.grouped(work.amount()) + "元", "机手（农机户）", work.worker());
        y = form.row(14, y, 9, new double[] {34, 148}, "验收意见", "实地丈量无误，作业质量符合要求，同意按总面积结算。");
        pen.pair(14, y + 12, "验收人签名：", work.acceptedBy());
        pen.pair(80, y + 12, "验收时间：", Dates.plain(work.acceptedOn()));
        pen.print(142, y + 12, "机手签名：");
        OpenedParagraphs.date(pen, 164, y + 12, work.worker());
        OfficeSeal.ofFirm(work.client()).press(pen, 44, y + 32, 34);
    }

    /** After the minutes of a meeting that takes a piece of work over: who was there, what was said, what is to be paid. */
    private static void minutes(Pen pen, AcceptanceText work) {
        pen.centred(105, 28, pen.label().sized(18).strong(), "外包服务验收会议纪要");
        double y = OpenedParagraphs.heads(
                pen,
                26,
                44,
                186,
                9,
                new String[] {"会议时间：", Dates.plain(work.acceptedOn()) + "下午2:30"},
                new String[] {"会议地点：", "三楼第二会议室"},
                new String[] {"主 持 人：", work.acceptedBy() + "（验收负责人）"},
                new String[] {"参会人员：", "采购部、财务部、使用部门代表，" + work.worker()},
                new String[] {"记 录 人：", "样本文员"});
        pen.rule(26, y - 4, 184);
        y = OpenedParagraphs.set(
                pen,
                26,
                y + 4,
                158,
                9,
                "　　会议对" + work.worker() + "承接的" + work.work() + "外包任务（任务单号：" + work.task() + "）进行验收，形成纪要如下：",
                "#一、完成情况",
                "　　经清点，本次交付" + work.work() + "共" + work.quantity() + work.unit() + "，全部在约定期限内完成，抽查5" + work.unit()
                        + "未发现质量问题。",
                "#二、验收结论",
                "　　与会人员一致同意通过验收。按单价" + work.price() + "元/" + work.unit() + "核算，应结算金额为人民币"
                        + Inventions.grouped(work.amount()) + "元（" + ChineseCapitals.format(work.amount()) + "）。",
                "#三、后续安排",
                "　　请财务部在收到发票后10个工作日内办理付款；质保期三个月，自验收通过之日起算。");
        pen.pair(26, y + 14, "验收负责人（签字）：", work.acceptedBy());
        pen.pair(116, y + 14, "签字日期：", Dates.plain(work.acceptedOn()));
        pen.right(184, y + 30, work.client());
        OfficeSeal.ofFirm(work.client()).press(pen, 158, y + 36, 38);
    }

    /** After the print of a form in an office's program: the form above, below who did what with it and when. */
    private static void flow(Pen pen, AcceptanceText work) {
        LocalDateTime moment = work.acceptedOn().atTime(16, 42);
        pen.easel().text(14, 16, pen.value().sized(14).strong(), "服务采购验收流程");
        pen.right(196, 16, "流程编号 YS-" + work.task().substring(work.task().length() - 8) + "  已归档");
        PrintedGrid grid = new PrintedGrid(pen, 14, 8.5, 0xF4F6F9, 0xC9D0DA, 30, 61, 30, 61);
        double y = grid.row(
                22, "申请人", "样本采购专员", "申请日期", work.acceptedOn().minusDays(3).toString());
        y = grid.row(y, "公司主体", work.client(), "关联任务单", work.task());
        y = grid.row(y, "服务商", work.worker(), "服务内容", work.work());
        y = grid.row(y, "订购数量", work.quantity() + " " + work.unit(), "含税单价", work.price() + " 元");
        y = grid.row(y, "实收数量", work.quantity() + " " + work.unit(), "验收金额", Inventions.grouped(work.amount()) + " 元");
        y = grid.row(y, "验收责任人", work.acceptedBy(), "验收完成日期", work.plainDay());
        pen.easel().text(14, y + 9, pen.value().sized(10).strong(), "流转意见");
        PrintedGrid list = new PrintedGrid(pen, 14, 8.5, 0xF4F6F9, 0xC9D0DA, 36, 40, 66, 40);
        y = list.line(y + 12, true, "节点", "处理人", "处理意见", "处理时间");
        y = list.line(y, false, "发起验收", "样本采购专员", "提交", Dates.as("yyyy-MM-dd HH:mm", moment.minusDays(3)));
        y = list.line(y, false, "使用部门确认", "样本主管", "已按要求完成", Dates.as("yyyy-MM-dd HH:mm", moment.minusDays(1)));
        y = list.line(y, false, "验收", work.acceptedBy(), "验收通过，同意结算", Dates.as("yyyy-MM-dd HH:mm", moment));
        y = list.line(y, false, "财务知会", "样本会计", "已阅", Dates.as("yyyy-MM-dd HH:mm", moment.plusDays(2)));
        pen.sized(7.5)
                .print(14, y + 7, "打印人：样本会计    打印时间：" + Dates.as("yyyy-MM-dd HH:mm", moment.plusDays(4)) + "    第1/1页");
    }

    /** After the page that a client sees who has tapped that the work is done: what was taken over in a white card. */
    private static void tapped(Pen pen, AcceptanceText work) {
        pen.easel().fill(0, 0, 90, 170, 0xF2F2F7);
        pen.easel().fill(0, 0, 90, 40, 0x0E9F6E);
        pen.centred(45, 15, pen.value().sized(11).inked(0xFFFFFF), "服务验收单");
        pen.centred(45, 28, pen.value().sized(16).strong().inked(0xFFFFFF), "√ 已确认验收");
        pen.easel().fill(5, 36, 80, 116, 0xFFFFFF);
        String[][] rows = {
            {"任务单号", work.task()},
            {"服务项目", work.work()},
            {"服务方", work.worker()},
            {"下单企业", work.client()},
            {"预约时间", Dates.as("MM月dd日", work.acceptedOn().minusDays(2)) + " 08:00-12:00"},
            {"验收数量", work.quantity() + work.unit()},
            {"单价", "¥" + work.price()},
            {"验收金额", "¥" + work.amount()},
            {"确认人", work.acceptedBy()},
            {"确认时间", Dates.as("yyyy/MM/dd", work.acceptedOn()) + " 17:05"},
            {"服务评分", "5.0"}
        };
        double y = 46;
        for (String[] row : rows) {
            pen.print(9, y, row[0]);
            double wide = Math.min(54, pen.easel().width(pen.value(), row[1]));
            pen.writeWithin(82 - wide, y, 54, row[1]);
            pen.easel().line(9, y + 3.4, 82, y + 3.4, 0xEEEEEE, 0.2);
            y += 9.8;
        }
        pen.sized(7.5).caption(45, 158, "确认后费用将在T+1日结算至服务方账户");
    }
}
