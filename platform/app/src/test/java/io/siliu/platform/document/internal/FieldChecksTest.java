package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.database.Mode;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person says stands on a paper keeps the same forms and check digits as a reading. */
class FieldChecksTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-09-20T02:00:00Z"), ZoneOffset.UTC);
    private final FieldChecks checks = new FieldChecks(new Mode(false, true, true), TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            amount          | ¥1,234.5             | 1234.50
            amount          | １２３４.５０元       | 1234.50
            taxAmount       | -3                   | -3.00
            issueDate       | 2026年9月7日          | 2026-09-07
            validTo         | 2036.09.07           | 2036-09-07
            transactionTime | 2026-09-07 10:15     | 2026-09-07T10:15:00
            transactionTime | 20260907             | 2026-09-07
            sellerTaxId     | 91350100m000100y43   | 91350100M000100Y43
            buyerTaxId      | 320583600123459      | 320583600123459
            partyBId        | 11010519491231002X   | 11010519491231002X
            payeeAccount    | 6222 **** 5670       | 6222****5670
            payerAccount    | 1234567890123        | 1234567890123
            payeeAccount    | sh***@example.com    | sh***@example.com
            contractNumber  | HT(2026)字第017号     | HT(2026)字第017号
            checkCode       | 82356                | 82356
            sellerName      | 示例 配送(上海)有限公司 | 示例配送(上海)有限公司
            invoiceNumber   | 26992000000000000017 | 26992000000000000017
            """)
    void aValueIsTakenInItsPlainForm(String field, String typed, String value) {
        assertThat(check(field, typed)).isEqualTo(Checked.good(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            amount          | 12.345               | NOT_AN_AMOUNT
            amount          | 1,23                 | NOT_AN_AMOUNT
            issueDate       | 2026-02-30           | NOT_A_DATE
            transactionTime | 2026-09-07 25:00     | NOT_A_TIME
            sellerTaxId     | 9135010              | CODE_LENGTH
            sellerTaxId     | 9I350100M000100Y43   | CODE_FORM
            idNumber        | 110105194912310021   | ID_NUMBER_FAILS
            taskNumber      | RW2026090000000001   | TASK_NUMBER_FAILS
            invoiceNumber   | 2699200000000000001  | INVOICE_NUMBER_FORM
            payeeAccount    | ********             | ACCOUNT_FORM
            payeeAccount    | 示例银行              | ACCOUNT_FORM
            contractNumber  | 合同                  | REFERENCE_FORM
            checkCode       | 8235                 | CHECK_CODE_FORM
            sellerName      | 12345                | NAME_FORM
            amount          | '  '                 | EMPTY
            """)
    void aValueThatCannotBeIsRefused(String field, String typed, String fault) {
        assertThat(check(field, typed)).isEqualTo(Checked.refused(fault));
    }

    /** So it stands on the cards of those who are 46 or older, and on no contract. */
    @Test
    void anIdentityCardMayHaveNoLastDay() {
        PaperReading back = new PaperReading(0, PaperKind.ID_CARD_BACK, List.of(), List.of(), List.of());

        assertThat(checks.check(back, "validTo", " 长期 ")).isEqualTo(Checked.good("长期"));
        assertThat(checks.check(back, "validTo", "2043.11.26")).isEqualTo(Checked.good("2043-11-26"));
        assertThat(check("validTo", "长期")).isEqualTo(Checked.refused("NOT_A_DATE"));
    }

    /** Both codes were issued although their check digits fail (GB 32100-2015; domain knowledge of the registry). */
    @ParameterizedTest
    @CsvSource({
        "sellerTaxId,91350211M0000XUF46,CHECK_DIGIT",
        "creditCode,91350100M0001TGQXM,CHECK_DIGIT",
        "payeeAccount,6222020200012345671,CARD_CHECK_DIGIT",
        "issueDate,2026-09-21,DATE_AHEAD",
        "invoiceNumber,25992000000000000017,INVOICE_YEAR_OR_REGION"
    })
    void aValueThatBreaksACheckWhichIssuedPapersBreakIsOnlyDoubted(String field, String typed, String doubt) {
        assertThat(check(field, typed)).isEqualTo(Checked.doubtful(typed, doubt));
    }

    @Test
    void amountsThatDoNotAddUpAreDoubtedAndThoseThatDoAreNot() {
        PaperReading reading = new PaperReading(
                0,
                PaperKind.DIGITAL_INVOICE,
                List.of(certain("amountExcludingTax", "100.00"), certain("taxAmount", "1.00")),
                List.of(),
                List.of());

        assertThat(checks.check(reading, "totalAmount", "107.00").doubt()).isEqualTo("SUM_OPEN");
        assertThat(checks.check(reading, "totalAmount", "101.00").doubt()).isNull();
    }

    @Test
    void inventedNumbersAreRefusedWhereOnlyRealOnesCount() {
        FieldChecks real = new FieldChecks(new Mode(false, false, true), TODAY);

        assertThat(real.check(reading(), "sellerTaxId", Invented.enterpriseCode(1))
                        .fault())
                .isEqualTo("CODE_INVENTED");
    }

    private Checked check(String field, String typed) {
        return checks.check(reading(), field, typed);
    }

    private static PaperReading reading() {
        return new PaperReading(
                0, PaperKind.DIGITAL_INVOICE, List.of(certain("issueDate", "2026-09-08")), List.of(), List.of());
    }

    private static PaperField certain(String name, String value) {
        return PaperField.read(name, value, 1, true, FieldSource.XML, 0, null, null, null);
    }
}
