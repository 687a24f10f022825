package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.Function;

/** What clients sign of work done: how much of it helpers did, and a report on a project in sections. */
final class OpenedCounted {

    private static final Look TABLE = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10.5, Type.BLACK);
    private static final Look REPORT = new Look(Face.SONG, Latin.SERIF, Face.HEI, 12, Type.BLACK);
    private static final double LEFT = 14;

    static final List<Layout> ALL = List.of(
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-quantity",
                    TABLE,
                    210,
                    140,
                    of("工日", "仓库装卸", "商品包装", "会场布置", "绿化养护"),
                    OpenedCounted::quantity),
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-report",
                    REPORT,
                    210,
                    297,
                    of("份", "消费者问卷调查", "门店巡访", "产品资料录入"),
                    OpenedCounted::report));

    private OpenedCounted() {}

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

    /** After the 临时用工工作量确认单 that who uses helpers signs for whoever sent them. */
    private static void quantity(Pen pen, AcceptanceText work) {
        pen.centred(105, 17, pen.label().sized(17).strong(), "临时用工工作量确认单");
        pen.pair(LEFT, 28, "用工单位：", work.client());
        pen.right(196, 28, "任务单号：" + work.task());
        pen.pair(LEFT, 35, "服务方：", work.worker());
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        double[] columns = {14, 42, 34, 30, 28, 34};
        double y = form.list(
                LEFT, 39, 9, columns, true, "序号", "工作内容", "用工时间", "工作量（" + work.unit() + "）", "单价（元）", "金额（元）");
        String days = Dates.as("M.d", work.acceptedOn().minusDays(8)) + "-"
                + Dates.as("M.d", work.acceptedOn().minusDays(1));
        y = form.list(
                LEFT,
                y,
                9,
                columns,
                false,
                "1",
                work.work(),
                days,
                Integer.toString(work.quantity()),
                work.price().toString(),
                work.amount().toString());
        y = form.list(LEFT, y, 9, columns, false, "2", "", "", "", "", "");
        form.label(LEFT, y, 56, 9, "合计");
        form.value(LEFT + 56, y, 126, 9, "人民币" + ChineseCapitals.format(work.amount()) + "　￥" + work.amount());
        y += 9;
        form.label(LEFT, y, 30, 14, "用工部门意见");
        form.value(LEFT + 30, y, 152, 14, "经核对，上述工作已完成，工作量属实。");
        y += 14;
        pen.pair(LEFT, y + 11, "确认人：", work.acceptedBy());
        pen.pair(92, y + 11, "确认日期：", work.day());
        pen.print(LEFT, y + 21, "服务方负责人：");
        pen.print(92, y + 21, "日期：");
        OfficeSeal.ofFirm(work.client()).press(pen, 164, y + 6, 36);
    }

    /** After the 项目验收报告 of office manuals: who, what, on what grounds, what was found, whether it is accepted. */
    private static void report(Pen pen, AcceptanceText work) {
        pen.centred(105, 32, pen.label().sized(20).strong(), "项目验收报告");
        double y = OpenedParagraphs.set(
                pen,
                28,
                50,
                154,
                8,
                "#一、基本信息",
                "　　项目名称：" + work.work() + "项目",
                "　　任务单号：" + work.task(),
                "　　委托单位：" + work.client(),
                "　　承接方：" + work.worker(),
                "　　验收时间：" + Dates.plain(work.acceptedOn()),
                "#二、验收依据",
                "　　双方签订的服务协议、任务说明书及委托单位提出的质量要求。",
                "#三、验收过程",
                "　　承接方于" + Dates.plain(work.acceptedOn().minusDays(4))
                        + "提交全部成果。委托单位采取全数清点、随机抽查10%复核的方式进行验收，抽查内容真实、完整，未发现重复和代填。",
                "#四、完成情况",
                "　　本项目实际完成" + work.quantity() + work.unit() + "，单价" + work.price() + "元，验收金额为人民币"
                        + Inventions.grouped(work.amount()) + "元（大写：" + ChineseCapitals.format(work.amount()) + "）。",
                "#五、验收结论",
                "　　成果符合约定要求，验收合格，同意按上述金额办理结算。");
        pen.print(104, y + 16, "验收单位（盖章）：");
        pen.pair(104, y + 27, "验收人：", work.acceptedBy());
        pen.right(182, y + 38, Dates.plain(work.acceptedOn()));
        OfficeSeal.ofFirm(work.client()).press(pen, 158, y + 26, 40);
    }
}
