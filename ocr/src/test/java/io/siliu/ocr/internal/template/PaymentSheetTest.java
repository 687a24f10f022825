package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Slips printed as a sheet with heads of columns, a row or several, and a total. */
class PaymentSheetTest {

    private static final String TASK =
            TaskNumber.mint(YearMonth.of(2026, 9), 77).value();

    private static final String OTHER_TASK =
            TaskNumber.mint(YearMonth.of(2026, 9), 78).value();

    private static final String PAYEE = "示例罗东升";

    private static String[] row(String... cells) {
        return cells;
    }

    private static PrintedPages sheet(String title, List<Integer> columns, String[]... rows) {
        PrintedPages pages = new PrintedPages().print(260, 20, 16, title);
        for (int i = 0; i < rows.length; i++) {
            for (int cell = 0; cell < rows[i].length; cell++) {
                pages.print(columns.get(cell), 60 + 20 * i, rows[i][cell]);
            }
        }
        return pages;
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static void assertSums(Draft draft, String gross, String tax, String net) {
        assertThat(draft.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(value(draft, FieldNames.GROSS_AMOUNT)).contains(gross);
        assertThat(value(draft, FieldNames.TAX_AMOUNT)).contains(tax);
        assertThat(value(draft, FieldNames.NET_AMOUNT)).contains(net);
        assertThat(draft.doubted())
                .doesNotContain(FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT, FieldNames.NET_AMOUNT);
    }

    private static final List<Integer> NINE = List.of(20, 60, 130, 240, 310, 370, 480, 550, 620);

    private static String[] heads() {
        return row("序号", "姓名", "任务单号", "应发金额", "个税", "增值税及附加", "服务费", "实发金额", "状态");
    }

    @Test
    void oneRowIsTheSlip() {
        Draft draft = sheet(
                        "灵活就业报酬发放表",
                        NINE,
                        heads(),
                        row("1", PAYEE, TASK, "1,000.00", "20.00", "10.00", "50.00", "920.00", "已到账"),
                        row("合计", "", "", "1,000.00", "20.00", "10.00", "50.00", "920.00"))
                .read();
        assertSums(draft, "1000.00", "30.00", "920.00");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains(PAYEE);
        assertThat(value(draft, FieldNames.TASK_NUMBER)).contains(TASK);
        assertThat(value(draft, FieldNames.STATUS)).contains("已到账");
        assertThat(draft.takenOffBesides()).isEqualTo(Money.of("50.00"));
    }

    @Test
    void ofSeveralRowsTheTotalCounts() {
        Draft draft = sheet(
                        "九月劳务结算表",
                        List.of(20, 80, 200, 340, 430, 520),
                        row("次序", "领款人", "任务编号", "税前收入", "代扣税费", "税后收入"),
                        row("1", PAYEE, TASK, "600.00", "12.00", "588.00"),
                        row("2", PAYEE, OTHER_TASK, "400.00", "8.00", "392.00"),
                        row("总计", "", "", "1000.00", "20.00", "980.00"))
                .read();
        assertSums(draft, "1000.00", "20.00", "980.00");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains(PAYEE);
        assertThat(value(draft, FieldNames.TASK_NUMBER)).isEmpty();
    }

    @Test
    void feeThatTheEnterprisePaysIsNotTakenOff() {
        Draft draft = sheet(
                        "骑手收入表",
                        List.of(20, 120, 240, 340, 430, 520),
                        row("骑手姓名", "收款账号", "应得收入", "个人所得税", "平台服务费", "到手金额"),
                        row(PAYEE, "990000607470841", "500.00", "4.00", "30.00", "496.00"))
                .read();
        assertSums(draft, "500.00", "4.00", "496.00");
        assertThat(draft.takenOffBesides()).isEqualTo(Money.ZERO);
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).contains("990000607470841");
    }

    @Test
    void aNameBrokenInItsCellIsWhole() {
        Draft draft = sheet(
                        "配送报酬表",
                        List.of(20, 220, 320, 420, 520),
                        row("收款人", "任务单", "应付金额", "税额", "实付金额"),
                        row(""),
                        row("", "", "800.00", "8.00", "792.00"))
                .print(20, 94, "示例市开发区罗东升")
                .print(20, 106, "配送服务部（个体工商户）")
                .read();
        assertSums(draft, "800.00", "8.00", "792.00");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("示例市开发区罗东升配送服务部（个体工商户）");
    }

    @Test
    void headsThatNoTableOfWordsHasAreUnderstood() {
        Draft draft = sheet(
                        "自由职业者所得表",
                        List.of(20, 120, 260, 400, 540, 640),
                        row("姓名", "任务单号", "本期应发劳务报酬", "预缴个人所得税款", "税率", "实际到手报酬"),
                        row(PAYEE, TASK, "800.00", "8.00", "1%", "792.00"),
                        row("本页合计", "", "800.00", "8.00", "", "792.00"))
                .read();
        assertSums(draft, "800.00", "8.00", "792.00");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains(PAYEE);
    }

    @Test
    void totalThatIsNotThatOfItsRowsIsDoubted() {
        Draft draft = sheet(
                        "报酬发放单",
                        List.of(20, 220, 320, 420, 520),
                        row("收款人", "任务单", "应付金额", "税额", "实付金额"),
                        row(PAYEE, TASK, "800.00", "8.00", "792.00"),
                        row("合计", "", "900.00", "8.00", "892.00"))
                .read();
        assertThat(draft.doubted()).contains(FieldNames.NET_AMOUNT, FieldNames.GROSS_AMOUNT);
    }

    private static DocumentKind ofTwo(String title) {
        return sheet(
                        title,
                        List.of(20, 220, 320, 420, 520),
                        row("姓名", "任务单", "应发工资", "个税", "实发工资"),
                        row(PAYEE, TASK, "800.00", "8.00", "792.00"),
                        row("示例韩梅", OTHER_TASK, "500.00", "5.00", "495.00"),
                        row("合计", "", "1300.00", "13.00", "1287.00"))
                .read()
                .kind();
    }

    @Test
    void listOfSeveralPeopleIsNone() {
        assertThat(ofTwo("九月工资表")).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void statementsQuotationsAndDeclarationsAreNone() {
        for (String title : List.of("劳务费用报价表", "九月对账表", "个人所得税纳税申报表", "发放申请表")) {
            assertThat(sheet(
                                    title,
                                    List.of(20, 220, 320, 420, 520),
                                    row("收款人", "任务单", "应付金额", "税额", "实付金额"),
                                    row(PAYEE, TASK, "800.00", "8.00", "792.00"))
                            .read()
                            .kind())
                    .as(title)
                    .isEqualTo(DocumentKind.OTHER);
        }
    }

    private static Draft withoutTotal(String account, String gross, String tax, String net) {
        return sheet(
                        "劳务报酬发放单",
                        List.of(20, 160, 240, 400, 480, 560),
                        row("任务编号", "收款人", account, "应发金额", "代扣个税", "实发金额"),
                        row(TASK, PAYEE, "6222021001111111119", gross, tax, net),
                        row(OTHER_TASK, PAYEE, "6222021001111111127", "2000.00", "60.00", "1940.00"))
                .readAs(DocumentKind.PAYMENT_SLIP);
    }

    @Test
    void firstOfSeveralRowsWithoutATotalIsNotTheSlip() {
        for (Draft draft : List.of(
                withoutTotal("收款账号", "1000.00", "30.00", "970.00"), withoutTotal("收款账号", "1000", "30", "970"))) {
            for (String field : List.of(FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT, FieldNames.NET_AMOUNT)) {
                assertThat(draft.get(field).isEmpty() || draft.doubted().contains(field))
                        .as(field)
                        .isTrue();
            }
        }
    }

    @Test
    void wordsLikeALabelDoNotTakeTheFirstRow() {
        Draft draft = withoutTotal("收款账号/银行卡号", "1000.00", "30.00", "970.00");
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).isEmpty();
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains(PAYEE);
    }

    @Test
    void peopleUnderAHeadThatIsNotKnownAreAList() {
        Draft draft = sheet(
                        "工资表",
                        List.of(20, 220, 320, 420),
                        row("工人", "应发工资", "个税", "实发工资"),
                        row(PAYEE, "800.00", "8.00", "792.00"),
                        row("示例韩梅", "500.00", "5.00", "495.00"),
                        row("示例周远", "500.00", "5.00", "495.00"),
                        row("合计", "1800.00", "18.00", "1782.00"))
                .read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.OTHER);
    }
}
