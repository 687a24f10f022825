package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** Papers of no kind of ours, some of which look much like one. */
final class Others {

    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.MING, 14, Type.BLACK);
    private static final Look LETTER_SMALL = new Look(Face.SONG, Latin.OWN, Face.SONG, 10, Type.BLACK);
    private static final Look OFFICE = new Look(Face.SONG, Latin.OWN, Face.HEI, 11, Type.BLACK);
    private static final Look ARIAL = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, 0x222222);
    private static final Look TICKET = new Look(Face.SONG, Latin.SANS, Face.SONG, 9, Type.BLACK);

    static final List<Layout> ALL = List.of(
            new LetterLayout("letter", TUNED, LETTER),
            new TextPageLayout("reminder", TUNED, LETTER, "催 款 函", OtherWords::reminder),
            new TicketLayout("train-ticket", TUNED, TICKET),
            new ChatLayout("chat", TUNED, ARIAL),
            new TablePageLayout(
                    "bank-statement",
                    TUNED,
                    ARIAL,
                    "示例城市商业银行  账户交易明细清单",
                    new double[] {24, 26, 30, 28, 46, 28},
                    List.of("交易日期", "摘要", "交易金额", "账户余额", "对方户名", "对方账号"),
                    OtherWords::statementHead,
                    OtherWords::statementRow,
                    14),
            new TablePageLayout(
                    "payment-request",
                    TUNED,
                    OFFICE,
                    "付款申请审批表",
                    new double[] {30, 62, 30, 60},
                    List.of("申请部门", "采购部", "申请日期", "2026年9月8日"),
                    OtherWords::requestHead,
                    OtherWords::requestRow,
                    5),
            new TablePageLayout(
                    "tax-proof",
                    TUNED,
                    LETTER_SMALL,
                    "税收完税证明",
                    new double[] {40, 34, 40, 34, 34},
                    List.of("原凭证号", "税种", "品目名称", "税款所属时期", "实缴金额"),
                    OtherWords::taxProofHead,
                    OtherWords::taxProofRow,
                    4),
            new TablePageLayout(
                    "account-check",
                    TUNED,
                    ARIAL,
                    "往来款项对账单",
                    new double[] {28, 50, 34, 34, 36},
                    List.of("日期", "摘要", "应收金额", "已收金额", "余额"),
                    OtherWords::accountCheckHead,
                    OtherWords::accountCheckRow,
                    8),
            new TextPageLayout("acceptance-rules", TUNED, OFFICE, "外包服务验收管理办法", OtherWords::acceptanceRules),
            new TextPageLayout("tender", TUNED, OFFICE, "保洁服务采购项目招标公告", OtherWords::tender),
            new TextPageLayout("employment-proof", TUNED, LETTER, "在 职 证 明", OtherWords::employmentProof),
            new TextPageLayout("food-permit", TUNED, LETTER, "食品经营许可证", OtherWords::foodPermit),
            new TablePageLayout(
                    "price-list",
                    TUNED,
                    OFFICE,
                    "报 价 单",
                    new double[] {14, 60, 22, 22, 30, 34},
                    List.of("序号", "项目", "单位", "数量", "单价", "金额"),
                    OtherWords::offerHead,
                    OtherWords::offerRow,
                    9),
            new TablePageLayout(
                    "delivery-note",
                    TUNED,
                    ARIAL,
                    "送 货 单",
                    new double[] {40, 46, 22, 24, 24, 26},
                    List.of("货号", "品名", "单位", "数量", "单价", "金额"),
                    OtherWords::deliveryHead,
                    OtherWords::deliveryRow,
                    8),
            new TablePageLayout(
                    "figures",
                    TUNED,
                    OFFICE,
                    "2026年第三季度平台用工情况统计表",
                    new double[] {38, 36, 36, 36, 36},
                    List.of("地区", "在册人数", "任务数", "结算金额", "人均收入"),
                    inventions -> List.of("填报单位：" + inventions.company().name(), "单位：人、件、元"),
                    OtherWords::figuresRow,
                    12));

    private Others() {}
}
