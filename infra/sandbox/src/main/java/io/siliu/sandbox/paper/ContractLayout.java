package io.siliu.sandbox.paper;

import static io.siliu.sandbox.paper.Canvas.Ink.BLACK;
import static io.siliu.sandbox.paper.Canvas.Ink.GREY;
import static io.siliu.sandbox.paper.Canvas.Ink.RED;

import io.siliu.sandbox.paper.Contract.AnnexRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A contracting agreement (承揽合同) on one A4 page, with the task orders of its annex below the signatures. */
record ContractLayout(Contract contract) implements Consumer<Canvas> {

    private static final double LEFT = 22;
    private static final double SIZE = 10.5;
    private static final double STEP = 7.2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA);

    @Override
    public void accept(Canvas canvas) {
        canvas.centred(105, 24, 20, BLACK, title());
        double y = 38;
        for (String line : clauses()) {
            canvas.text(LEFT, y, SIZE, BLACK, line);
            y += STEP;
        }
        signatures(canvas, y + 3);
        annex(canvas, y + 30);
        canvas.text(LEFT, 289, 7, GREY, "演示/沙箱：虚构合同，当事人均为虚构");
    }

    private String title() {
        return contract.partyC().isPresent() ? "承揽服务三方合同" : "承揽服务合同";
    }

    private List<String> clauses() {
        List<String> lines = new ArrayList<>();
        lines.add("合同编号：" + contract.number());
        lines.add(partyACaption() + contract.partyA().name());
        lines.add("统一社会信用代码：" + contract.partyA().code());
        lines.add("乙方（承揽方）：" + contract.partyB().name());
        lines.add(partyBCodeCaption() + contract.partyB().code());
        contract.partyC().ifPresent(platform -> {
            lines.add("丙方（平台方）：" + platform.name());
            lines.add("统一社会信用代码：" + platform.code());
        });
        contract.client().ifPresent(client -> lines.add("服务对象：" + client.name()));
        lines.add("第一条  服务内容：乙方承揽" + contract.work() + "，以任务单为准，自主安排完成。");
        lines.add("第二条  合作期限：自" + day(contract.validFrom()) + "起至" + day(contract.validTo()) + "止。");
        lines.add("第三条  验收标准：按任务单列明的数量和质量验收。");
        lines.add("第四条  报酬：按任务单列明的单价和验收数量计算，按周结算，平台不向乙方收取费用。");
        lines.add("第五条  支付方式：由银行存管账户直接付至乙方本人账户。");
        lines.add("第六条  发票：由承揽方按实际收入如实开具或由平台依法代办申报。");
        lines.add("第七条  各方确认本合同为承揽合作，不构成劳动关系；如有争议，由合同履行地法院管辖。");
        lines.add("签署日期：" + day(contract.signedOn()));
        return lines;
    }

    private String partyACaption() {
        return contract.partyC().isPresent() ? "甲方（定作方）：" : "甲方（发包方）：";
    }

    private String partyBCodeCaption() {
        return contract.partyB().code().startsWith("92") ? "统一社会信用代码：" : "身份证号：";
    }

    private void signatures(Canvas canvas, double y) {
        canvas.text(LEFT, y + 6, SIZE, BLACK, "甲方（盖章）：");
        canvas.text(110, y + 6, SIZE, BLACK, "乙方（签字）：");
        stamp(canvas, LEFT + 26, y);
        stamp(canvas, 136, y);
    }

    private static void stamp(Canvas canvas, double x, double y) {
        canvas.ellipse(x, y, 22, 22, RED);
        canvas.centred(x + 11, y + 12, 8, RED, "演示 沙箱");
    }

    private void annex(Canvas canvas, double y) {
        if (contract.annex().isEmpty()) {
            canvas.text(LEFT, y, SIZE, BLACK, "附件一  合作期限内的全部任务单均适用本合同。");
            return;
        }
        canvas.text(LEFT, y, SIZE, BLACK, "附件一  任务单清单");
        cells(canvas, y + 3, "任务单号", "任务内容");
        double rowY = y + 9;
        for (AnnexRow row : contract.annex()) {
            cells(canvas, rowY, row.taskNumber(), row.description());
            rowY += 6;
        }
    }

    private static void cells(Canvas canvas, double y, String left, String right) {
        canvas.box(LEFT, y, 60, 6, BLACK);
        canvas.box(LEFT + 60, y, 100, 6, BLACK);
        canvas.text(LEFT + 2, y + 4.4, SIZE, BLACK, left);
        canvas.text(LEFT + 62, y + 4.4, SIZE, BLACK, right);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
