package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.Function;

/** What the clients of platforms sign of work done: deliveries, housekeeping, design, driving and livestreams. */
final class OpenedWorks {

    private static final Look OFFICE = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10.5, Type.BLACK);
    private static final Look PLAIN = new Look(Face.SONG, Latin.OWN, Face.HEI, 9.5, Type.BLACK);
    private static final Look LETTER = new Look(Face.SONG, Latin.SERIF, Face.SONG, 12, Type.BLACK);
    private static final Look CARBON = new Look(Face.KAI, Latin.SANS, Face.SONG, 10, 0x1F5FA8);
    private static final Look WEB = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, 0x606266);

    static final List<Layout> ALL = List.of(
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-delivery",
                    PLAIN,
                    297,
                    148,
                    of("单", "外卖配送", "同城即时配送", "社区团购配送"),
                    OpenedWorks::delivery),
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-house",
                    CARBON,
                    210,
                    140,
                    of("小时", "日常保洁", "深度保洁", "收纳整理"),
                    OpenedVisits::house),
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-design",
                    LETTER,
                    210,
                    297,
                    of("套", "品牌视觉设计", "包装设计", "详情页设计"),
                    OpenedVisits::design),
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-driving",
                    OFFICE,
                    210,
                    148,
                    of("趟", "干线运输", "城配运输", "冷链运输"),
                    OpenedWorks::driving),
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-stream",
                    WEB,
                    210,
                    168,
                    of("场", "电商直播", "品牌专场直播", "探店直播"),
                    OpenedVisits::stream));

    private OpenedWorks() {}

    private static Function<Inventions, AcceptanceText> of(String unit, String... works) {
        return inventions -> {
            AcceptanceText drawn = AcceptanceText.drawn(inventions);
            return new AcceptanceText(
                    drawn.task(),
                    drawn.client(),
                    drawn.worker(),
                    inventions.oneOf(List.of(works)),
                    drawn.quantity(),
                    unit,
                    drawn.price(),
                    drawn.acceptedBy(),
                    drawn.acceptedOn());
        };
    }

    /** After a delivery platform's monthly 业务验收结算单 for a partner: a wide list whose only row is the month's task. */
    private static void delivery(Pen pen, AcceptanceText work) {
        pen.centred(148, 16, pen.label().sized(16).strong(), "配送业务验收结算单");
        pen.pair(14, 26, "甲方（发包方）：", work.client());
        pen.right(
                283,
                26,
                "结算周期：" + work.acceptedOn().minusDays(31) + " 至 "
                        + work.acceptedOn().minusDays(2));
        pen.pair(14, 33, "乙方（承揽方）：", work.worker());
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        double[] columns = {12, 50, 44, 28, 20, 30, 40, 45};
        double y = form.list(14, 37, 9, columns, true, "序号", "任务单号", "业务名称", "完成量", "单位", "单价（元）", "结算金额（元）", "备注");
        y = form.list(
                14,
                y,
                9,
                columns,
                false,
                "1",
                work.task(),
                work.work(),
                Integer.toString(work.quantity()),
                work.unit(),
                work.price().toString(),
                Inventions.grouped(work.amount()),
                "");
        y = form.list(14, y, 9, columns, false, "", "", "", "", "", "", "", "");
        y = form.list(
                14,
                y,
                9,
                columns,
                true,
                "合计",
                "",
                "",
                Integer.toString(work.quantity()),
                work.unit(),
                "",
                Inventions.grouped(work.amount()),
                "");
        form.value(14, y, 269, 9, "合计金额（大写）：人民币" + ChineseCapitals.format(work.amount()));
        pen.print(14, y + 17, "验收意见：经甲乙双方核对，乙方已按约定完成上述配送业务，服务质量符合要求，同意按上述金额结算。");
        pen.print(14, y + 29, "甲方（盖章）：");
        pen.pair(14, y + 38, "验收人：", work.acceptedBy());
        pen.pair(80, y + 38, "验收日期：", work.day());
        pen.print(160, y + 29, "乙方（签字/盖章）：");
        pen.print(160, y + 38, "日期：        年    月    日");
        OfficeSeal.ofFirm(work.client()).press(pen, 56, y + 30, 36);
    }

    /** After a carrier's 运输任务签收结算单: voyage, then goods, then what the receiver signs. */
    private static void driving(Pen pen, AcceptanceText work) {
        pen.centred(105, 15, pen.label().sized(16).strong(), "运输服务签收结算单");
        pen.pair(14, 25, "单号：", work.task());
        pen.right(196, 25, "发运日期：" + work.acceptedOn().minusDays(1));
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.3);
        double[] halves = {27, 64, 27, 64};
        double y = form.row(14, 28, 9, halves, "委托方", work.client(), "承运人", work.worker());
        y = form.row(14, y, 9, halves, "运输类别", work.work(), "车型", "4.2米厢式货车");
        y = form.row(14, y, 9, halves, "起运地", "样本市新城区物流园", "到达地", "南桥市高新区仓库");
        double[] list = {36, 36, 36, 37, 37};
        y = form.list(14, y, 8, list, true, "完成趟数", "单价（元/趟）", "金额（元）", "货损扣款（元）", "应结运费（元）");
        y = form.list(
                14,
                y,
                9,
                list,
                false,
                work.quantity() + work.unit(),
                work.price().toString(),
                work.amount().toString(),
                "0.00",
                work.amount().toString());
        form.value(14, y, 182, 9, "应结运费（大写）：" + ChineseCapitals.format(work.amount()));
        form.box(14, y + 9, 182, 34);
        pen.print(17, y + 17, "签收意见：货物数量、包装完好，同意按上述运费结算。");
        pen.pair(17, y + 29, "签收人：", work.acceptedBy());
        pen.pair(80, y + 29, "签收日期：", work.plainDay());
        pen.print(17, y + 38, "司机签字：");
        new OfficeSeal(0.66, 0x2448B0, work.client(), List.of("收货专用章", "演示 沙箱"), false).press(pen, 166, y + 27, 44);
    }
}
