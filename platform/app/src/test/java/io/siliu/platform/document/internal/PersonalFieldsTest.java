package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperLine;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not see people sees neither their numbers and names, nor pages on which they may stand. */
class PersonalFieldsTest {

    private static final String NUMBER = "99000019900307123X";

    private static PaperField field(String name, String value, FieldBox box) {
        return PaperField.read(name, value, 0.5, false, FieldSource.OCR, 1, box, null, null);
    }

    private static PaperField placed(String name, String value) {
        return field(name, value, new FieldBox(10, 10, 100, 12));
    }

    private static PaperReading reading(PaperKind kind, List<PaperField> fields, PaperWarning... warnings) {
        return new PaperReading(0, kind, fields, List.of(), List.of(warnings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partyAId", "partyBId", "idNumber", "sellerTaxId", "buyerTaxId"})
    void theNumberOfAPersonIsMaskedOnWhicheverSideItStandsAndInItsWarnings(String name) {
        PaperReading masked = PersonalFields.masked(reading(
                PaperKind.CONTRACT,
                List.of(placed(name, NUMBER)),
                new PaperWarning("CHECK_DIGIT_FAILS", name, "The check digit of " + NUMBER + " fails."),
                new PaperWarning("VALUE_IMPLAUSIBLE", "", NUMBER + " is on both sides.")));

        assertThat(masked.toString()).doesNotContain(NUMBER);
        assertThat(masked.value(name)).contains("990***********123X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9900001990O307123X", "99000019900307123", "990000199003071I34", "990000199003071234"})
    void aNumberThatWasReadWronglyIsMaskedToo(String number) {
        for (String name : new String[] {"partyAId", "sellerTaxId", "idNumber"}) {
            assertThat(PersonalFields.masked(placed(name, number)).value())
                    .as(name)
                    .startsWith("990***")
                    .doesNotContain(number.substring(3, 10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "operator", "acceptedBy", "payeeName", "partyB"})
    void aLongNameOfAPersonIsMaskedAndItsPlaceHidden(String name) {
        String person = "阿依古丽·买买提";

        assertThat(PersonalFields.masked(placed(name, person)).value()).isEqualTo("阿**");
        assertThat(PersonalFields.pointsAtAPerson(name, person)).isTrue();
    }

    @Test
    void theCodeOfAFirmIsPublic() {
        for (String code : new String[] {"91990000MADEMA019L", "92990000MA4QBUFG6C", "320583600123459"}) {
            assertThat(PersonalFields.masked(placed("sellerTaxId", code)).value())
                    .isEqualTo(code);
        }
    }

    @Test
    void aWarningAboutASignatureDoesNotNameWhoSigned() {
        PaperWarning warning = new PaperWarning(
                "SIGNATURE_BROKEN",
                "",
                "The signature by CN=示例罗东升, O=x (PDF): y, C=CN (PDF): the document was changed.");

        assertThat(PersonalFields.masked(reading(PaperKind.CONTRACT, List.of(), warning))
                        .warnings())
                .containsExactly(
                        new PaperWarning("SIGNATURE_BROKEN", "", "The signature (PDF): the document was changed."));
    }

    @Test
    void aWarningAboutASignatureInOtherWordsIsHidden() {
        PaperWarning warning = new PaperWarning("SIGNATURE_COVERS_PART", "", "Signed by CN=示例罗东升");

        assertThat(PersonalFields.masked(reading(PaperKind.CONTRACT, List.of(), warning))
                        .warnings()
                        .get(0)
                        .text())
                .isEqualTo("***");
    }

    private static PaperReading receipt(PaperField... more) {
        List<PaperField> fields = new ArrayList<>(List.of(
                placed("receiptNumber", "H1"),
                placed("transactionTime", "2026-09-01"),
                placed("payerName", "示例配送有限公司"),
                placed("payerAccount", "12345678"),
                placed("payeeName", "示例罗东升"),
                placed("payeeAccount", "6222020200012345"),
                placed("amount", "1.00")));
        fields.addAll(List.of(more));
        return reading(PaperKind.BANK_RECEIPT, fields);
    }

    @Test
    void aPageWhosePeopleHaveTheirPlacesIsHiddenThereAlone() {
        assertThat(HiddenPeople.isWholePage(HiddenPeople.places(List.of(receipt()), 1, false)))
                .isFalse();
        assertThat(HiddenPeople.places(List.of(receipt()), 1, false)).hasSize(2);
    }

    /** Signature pages and lists of people come behind the page on which the fields stand. */
    @Test
    void aPageOfWhichNothingWasReadIsHiddenWholeButFromThoseWhoseItIs() {
        assertThat(HiddenPeople.isWholePage(HiddenPeople.places(List.of(receipt()), 2, false)))
                .isTrue();
        assertThat(HiddenPeople.places(List.of(receipt()), 2, true)).isEmpty();
    }

    @Test
    void pagesOfNoKindAreHiddenAndHideNoOthers() {
        PaperReading rest = new PaperReading(
                1,
                PaperKind.OTHER,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(2),
                List.of(),
                null,
                null,
                false);

        assertThat(HiddenPeople.isWholePage(HiddenPeople.places(List.of(receipt(), rest), 2, false)))
                .isTrue();
        assertThat(HiddenPeople.isWholePage(HiddenPeople.places(List.of(receipt(), rest), 1, false)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRACT", "PAYMENT_SLIP", "OTHER"})
    void papersWithPeopleInTheirTextAndTablesAreHiddenWhole(PaperKind kind) {
        PaperReading paper = reading(kind, receipt().fields());

        assertThat(HiddenPeople.isWholePage(HiddenPeople.places(List.of(paper), 1, false)))
                .isTrue();
        assertThat(HiddenPeople.places(List.of(paper), 1, true)).hasSize(2);
    }

    @Test
    void numbersAndNamesInFreeTextAreMaskedAndTheirPlaceHidden() {
        String words = "付示例罗东升 13800138000 卡6222 0202 0001 2345 任务RW20260901000123 发票26992000000000000061";
        PaperReading paper = receipt(placed("purpose", words));

        assertThat(PersonalFields.masked(paper).value("purpose"))
                .contains("付示例罗** 138***8000 卡622***2345 任务RW20260901000123 发票26992000000000000061");
        assertThat(HiddenPeople.places(List.of(paper), 1, false)).hasSize(3);
        PaperReading plain = receipt(placed("purpose", "九月配送费"));
        assertThat(PersonalFields.masked(plain).value("purpose")).contains("九月配送费");
        assertThat(HiddenPeople.places(List.of(plain), 1, false)).hasSize(2);
    }

    @Test
    void whatALineSaysOfPeopleIsMaskedToo() {
        PaperReading paper = new PaperReading(
                0,
                PaperKind.DIGITAL_INVOICE,
                List.of(placed("sellerName", "示例罗东升")),
                List.of(new PaperLine("配送费 示例罗东升 13800138000", "", "1", "1.00", "1.00", "", "")),
                List.of());

        assertThat(PersonalFields.masked(paper).lines().get(0).item()).isEqualTo("配送费 示例罗** 138***8000");
    }

    @Test
    void aPageOfAPersonWhosePlaceIsNotKnownIsHiddenWhole() {
        PaperReading without = reading(PaperKind.PAYMENT_SLIP, List.of(placed("netAmount", "1.00")));
        PaperReading elsewhere = reading(PaperKind.DIGITAL_INVOICE, List.of(field("buyerName", "示例罗东升", null)));

        assertThat(HiddenPeople.isWholePage(HiddenPeople.places(List.of(without), 1, false)))
                .isTrue();
        assertThat(HiddenPeople.isWholePage(HiddenPeople.places(List.of(elsewhere), 1, false)))
                .isTrue();
    }

    @Test
    void anIdentityCardIsHiddenWhole() {
        PaperReading card =
                reading(PaperKind.ID_CARD_FRONT, List.of(placed("name", "示例罗东升"), placed("idNumber", NUMBER)));

        assertThat(HiddenPeople.isWholePage(HiddenPeople.places(List.of(card), 1, false)))
                .isTrue();
        assertThat(HiddenPeople.places(List.of(card), 1, true))
                .as("whose own it is")
                .hasSize(2);
    }

    @Test
    void whatIsUnreadOrOfUnknownKindIsHiddenWholeButFromThoseWhoseItIs() {
        List<PaperReading> unknown = List.of(reading(PaperKind.OTHER, List.of()));

        assertThat(HiddenPeople.isWholePage(HiddenPeople.places(unknown, 1, false)))
                .isTrue();
        assertThat(HiddenPeople.isWholePage(HiddenPeople.places(List.of(), 1, false)))
                .isTrue();
        assertThat(HiddenPeople.places(unknown, 1, true)).isEmpty();
        assertThat(HiddenPeople.places(List.of(), 1, true)).isEmpty();
    }
}
