package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Field;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that cannot be what it is said to be is delivered, but never certain. */
class PlausibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @ValueSource(strings = {"银行卡", "收款账户", "对公账户", "法定代表人", "服务方", "联系电话", "验收人"})
    void labelIsNoName(String word) {
        assertThat(uncertain(reading(DocumentKind.PAYMENT_SLIP, Map.of(FieldNames.PAYEE_NAME, word))))
                .containsExactly(FieldNames.PAYEE_NAME);
    }

    private static Reading reading(DocumentKind kind, Source source, Map<String, String> values) {
        Draft draft = new Draft(kind, source);
        new TreeMap<>(values).forEach((name, value) -> draft.put(new Candidate(name, value, 1, 1, null, null)));
        return Fusion.fuse(List.of(draft), TODAY);
    }

    private static Reading reading(DocumentKind kind, Map<String, String> values) {
        return reading(kind, Source.PDF_TEXT, values);
    }

    private static List<String> uncertain(Reading reading) {
        return reading.fields().stream()
                .filter(field -> !field.certain())
                .map(Field::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "payerName, 账号：99000020020000000026",
        "payerName, 示例云骑开户行",
        "payeeName, 示例罗东升配送服务部（个体工商",
        "payeeName, 88",
        "payeeName, 示例华商银行",
        "payerBank, 示例民航银行示例支行汇入行示例合作银行",
        "payerBank, 人民币",
        "payerBank, 示例银行 户名",
        "payeeAccount, 9900名",
        "receiptNumber, 交易时间：2026-09-08",
        "receiptNumber, 12",
    })
    void valueOfAnotherFormIsNotCertain(String field, String value) {
        Reading reading = reading(DocumentKind.BANK_RECEIPT, Map.of(field, value));

        assertThat(uncertain(reading)).containsExactly(field);
        assertThat(reading.value(field)).contains(value);
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.VALUE_IMPLAUSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "payerName, 示例云骑即时配送有限公司",
        "payerName, 示例欧阳·买买提",
        "payerName, ukey测试",
        "payeeName, 示例罗东升配送服务部（个体工商户）",
        "payerBank, 示例农村信用社",
        "payeeBank, 财付通",
        "payeeAccount, 990000****1268",
        "payeeAccount, sh***@example.com",
        "receiptNumber, 6803-6767-4102-9701",
    })
    void valueOfItsFormIsCertain(String field, String value) {
        assertThat(uncertain(reading(DocumentKind.BANK_RECEIPT, Map.of(field, value))))
                .isEmpty();
    }

    @Test
    void twoPartiesOfOneAccountAreNotCertain() {
        Reading reading = reading(
                DocumentKind.BANK_RECEIPT,
                Map.of(
                        FieldNames.PAYER_ACCOUNT, "99000020020000000026",
                        FieldNames.PAYEE_ACCOUNT, "99000020020000000026",
                        FieldNames.AMOUNT, "10.00"));

        assertThat(uncertain(reading)).containsExactly(FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT);
    }

    @Test
    void termThatEndsBeforeItBeginsIsNotCertain() {
        Reading reading = reading(
                DocumentKind.CONTRACT, Map.of(FieldNames.VALID_FROM, "2026-09-01", FieldNames.VALID_TO, "2025-08-31"));

        assertThat(uncertain(reading)).containsExactly(FieldNames.VALID_FROM, FieldNames.VALID_TO);
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.DATE_OUT_OF_RANGE);
    }

    @Test
    void slipWhoseAmountsDoNotCloseIsNotCertain() {
        Map<String, String> closed = Map.of(
                FieldNames.GROSS_AMOUNT, "930.90",
                FieldNames.TAX_AMOUNT, "19.22",
                FieldNames.NET_AMOUNT, "911.68");
        Map<String, String> open = new TreeMap<>(closed);
        open.put(FieldNames.TAX_AMOUNT, "10.00");

        assertThat(uncertain(reading(DocumentKind.PAYMENT_SLIP, closed))).isEmpty();
        assertThat(uncertain(reading(DocumentKind.PAYMENT_SLIP, open)))
                .containsExactly(FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT, FieldNames.NET_AMOUNT);
    }

    @Test
    void cardThatContradictsItsNumberIsNotCertain() {
        Reading reading = reading(
                DocumentKind.ID_CARD_FRONT,
                Map.of(
                        FieldNames.ID_NUMBER, "990000198510050012",
                        FieldNames.BIRTH_DATE, "1985-10-06",
                        FieldNames.SEX, "女"));

        assertThat(uncertain(reading)).containsExactly(FieldNames.SEX, FieldNames.BIRTH_DATE);
    }

    @Test
    void taxNumberOfNoTaxpayersLengthIsNotCertain() {
        Reading reading = reading(DocumentKind.VAT_INVOICE, Map.of(FieldNames.SELLER_TAX_ID, "9176011715531266"));

        assertThat(uncertain(reading)).containsExactly(FieldNames.SELLER_TAX_ID);
    }

    @Test
    void dataIsCertainAndWarnedAbout() {
        Reading reading = reading(DocumentKind.DIGITAL_INVOICE, Source.XML, Map.of(FieldNames.SELLER_NAME, "名称：示例公司"));

        assertThat(uncertain(reading)).isEmpty();
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.VALUE_IMPLAUSIBLE);
    }
}
