package io.siliu.sandbox.paper;

import static io.siliu.sandbox.paper.Canvas.Ink.BLACK;
import static io.siliu.sandbox.paper.Canvas.Ink.GREY;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/** An acceptance receipt (验收单): label and value, one a line, signed by whoever accepted. */
record AcceptanceLayout(AcceptanceReceipt receipt) implements Consumer<Canvas> {

    static final double WIDTH = 210;
    static final double HEIGHT = 130;

    private static final double SIZE = 11;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA);

    @Override
    public void accept(Canvas canvas) {
        canvas.centred(105, 16, 18, BLACK, "任务验收单");
        String[] lines = {
            "任务单号：" + receipt.taskNumber(),
            "用工企业：" + receipt.client(),
            "承揽人：" + receipt.worker(),
            "服务内容：" + receipt.work(),
            "验收数量：" + receipt.quantity() + receipt.unit(),
            "验收金额：" + receipt.amount() + "元",
            "验收结论：合格",
            "验收人：" + receipt.acceptedBy(),
            "验收日期：" + DAY.format(receipt.acceptedOn())
        };
        for (int index = 0; index < lines.length; index++) {
            canvas.text(30, 30 + index * 10, SIZE, BLACK, lines[index]);
        }
        canvas.text(12, HEIGHT - 6, 7, GREY, "演示/沙箱：虚构验收单，不得作为凭证");
    }
}
