package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** An acceptance receipt (验收单) in one of the shapes that clients print. */
record AcceptanceLayout(String name, LayoutSet set, Look look, double height, BiConsumer<Pen, AcceptanceText> shape)
        implements Layout {

    @Override
    public SampleKind kind() {
        return SampleKind.ACCEPTANCE_RECEIPT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        AcceptanceText receipt = AcceptanceText.drawn(inventions);
        return Drawn.of(
                Sheet.of(210, height, easel -> {
                    Pen pen = look.pen(easel);
                    shape.accept(pen, receipt);
                    pen.notice(14, height - 6, "验收单");
                }),
                receipt.fields());
    }

    static void lines(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 16, pen.label().sized(18).strong(), "任务验收单");
        FormRows.lines(
                pen,
                30,
                30,
                10,
                new String[] {"任务单号", receipt.task()},
                new String[] {"用工企业", receipt.client()},
                new String[] {"承揽人", receipt.worker()},
                new String[] {"服务内容", receipt.work()},
                new String[] {"验收数量", receipt.quantity() + receipt.unit()},
                new String[] {"验收金额", receipt.amount() + "元"},
                new String[] {"验收结论", "合格"},
                new String[] {"验收人", receipt.acceptedBy()},
                new String[] {"验收日期", receipt.day()});
    }

    static void table(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 16, pen.label().sized(17).strong(), "工作成果验收确认单");
        double below = FormRows.boxed(
                pen,
                15,
                24,
                12,
                new double[] {30, 60, 30, 60},
                new String[] {"任务编号", receipt.task(), "工作内容", receipt.work()},
                new String[] {"委托方", receipt.client(), "承揽方", receipt.worker()},
                new String[] {"完成数量", receipt.quantity() + " " + receipt.unit(), "单价", receipt.price() + "元"},
                new String[] {"确认金额", Inventions.grouped(receipt.amount()) + "元", "验收结果", "验收合格"},
                new String[] {"验收人员", receipt.acceptedBy(), "验收日期", receipt.plainDay()});
        pen.stamp(170, below + 12, 12, Type.RED);
    }

    /** Words with the facts inside of them, as smaller clients write. */
    static void letter(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 18, pen.label().sized(18).strong(), "服务验收单");
        pen.pair(22, 32, "任务单编号：", receipt.task());
        pen.pair(22, 42, "发包方：", receipt.client());
        pen.pair(22, 52, "承揽方：", receipt.worker());
        pen.pair(22, 62, "服务项目：", receipt.work());
        pen.pair(22, 72, "合格数量：", receipt.quantity() + receipt.unit());
        pen.pair(110, 72, "单价：", receipt.price() + "元/" + receipt.unit());
        pen.pair(22, 82, "结算金额：", "人民币" + Inventions.grouped(receipt.amount()) + "元");
        pen.pair(22, 92, "验收意见：", "经验收，上述服务符合约定，同意结算。");
        pen.pair(110, 112, "验收人：", receipt.acceptedBy());
        pen.pair(110, 122, "日期：", receipt.day());
        pen.stamp(150, 116, 14, Type.RED);
    }

    /** Boxes for what was agreed and what was found, the day and the name in the box of the seal. */
    static void found(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 15, pen.label().sized(17).strong(), "项目完工核定单");
        double below = FormRows.boxed(
                pen,
                14,
                22,
                10.5,
                new double[] {34, 57, 34, 57},
                new String[] {"任务编号", receipt.task(), "作业内容", receipt.work()},
                new String[] {"发包单位", receipt.client()},
                new String[] {"作业人", receipt.worker()},
                new String[] {"约定单价（元）", receipt.price().toString(), "核定数量", receipt.quantity() + receipt.unit()},
                new String[] {
                    "完工日期",
                    receipt.acceptedOn().minusDays(3).toString(),
                    "核定价款（元）",
                    receipt.amount().toString()
                });
        pen.box(14, below, 182, 30);
        pen.pair(17, below + 8, "核定结论 ", "与约定相符，准予验收。");
        pen.pair(110, below + 17, "验收人签名 ", receipt.acceptedBy());
        pen.pair(110, below + 25, "验收日 ", receipt.day());
        pen.stamp(86, below + 17, 11, Type.RED);
    }

    /** Several deliveries of one task; what counts is what the last row sums up. */
    static void deliveries(Pen pen, AcceptanceText receipt) {
        pen.easel().text(16, 16, pen.label().sized(16).strong(), "阶段成果验收表");
        pen.pair(120, 16, "任务编号：", receipt.task());
        pen.pair(16, 25, "委托单位：", receipt.client());
        pen.pair(16, 32, "服务人员：", receipt.worker());
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"批", "交付日期", "交付数量", "结算单价", "小计（元）"});
        int first = receipt.quantity() - receipt.quantity() / 2;
        for (int part = 0; part < 2; part++) {
            int quantity = part == 0 ? first : receipt.quantity() - first;
            rows.add(new String[] {
                Integer.toString(part + 1),
                receipt.acceptedOn().minusDays(9 - 5L * part).toString(),
                quantity + receipt.unit(),
                receipt.price().toString(),
                Inventions.grouped(receipt.price().times(BigDecimal.valueOf(quantity)))
            });
        }
        rows.add(
                new String[] {"总计", "", receipt.quantity() + receipt.unit(), "", Inventions.grouped(receipt.amount())});
        double below =
                FormRows.columns(pen, 16, 37, 9.5, new double[] {18, 46, 38, 34, 42}, rows.toArray(String[][]::new));
        pen.pair(16, below + 10, "验收人：", receipt.acceptedBy());
        pen.pair(88, below + 10, "验收日期：", receipt.day());
        pen.stamp(158, below + 12, 12, Type.RED);
    }

    static void columns(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 16, pen.label().sized(15).strong(), "外包任务验收报告");
        pen.pair(15, 27, "委托方：", receipt.client());
        pen.pair(15, 34, "服务方：", receipt.worker());
        double below = FormRows.columns(
                pen,
                15,
                40,
                11,
                new double[] {50, 40, 28, 28, 34},
                new String[] {"任务单号", "任务名称", "验收数量", "单价", "验收金额"},
                new String[] {
                    receipt.task(),
                    receipt.work(),
                    receipt.quantity() + receipt.unit(),
                    receipt.price().toString(),
                    receipt.amount().toString()
                });
        pen.pair(15, below + 12, "验收结论：", "合格");
        pen.pair(15, below + 22, "验收人：", receipt.acceptedBy());
        pen.pair(110, below + 22, "验收日期：", receipt.plainDay());
    }
}
