package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A value is certain only where what it is believed for is enough. */
class GroundTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final String TASK = "RW2609002026000194";

    private static boolean isCertain(String field, String value, Ground ground) {
        Draft draft = new Draft(DocumentKind.PAYMENT_SLIP, Source.PDF_TEXT);
        draft.put(new Candidate(field, value, 1, 1, null, null).on(ground));
        return Fusion.fuse(List.of(draft), TODAY).fields().get(0).certain();
    }

    @ParameterizedTest
    @EnumSource(names = {"LABEL", "MARK"})
    void wordsThatSayWhatAndWhoseItIsAreEnough(Ground ground) {
        assertThat(isCertain(FieldNames.PAYEE_NAME, "示例罗东升", ground)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"LABEL", "MARK"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingElseIs(Ground ground) {
        assertThat(isCertain(FieldNames.PAYEE_NAME, "示例罗东升", ground)).isFalse();
    }

    @Test
    void aCheckDigitProvesWhatOnlyItsFormTells() {
        assertThat(isCertain(FieldNames.TASK_NUMBER, TASK, Ground.FORM)).isTrue();
        assertThat(isCertain(FieldNames.TASK_NUMBER, TASK, Ground.ORDER)).isFalse();
    }

    @Test
    void whatIsReckonedProvesNoOtherValueThanItsOwn() {
        Draft draft = new Draft(DocumentKind.ACCEPTANCE_RECEIPT, Source.PDF_TEXT);
        Candidate three = new Candidate(FieldNames.QUANTITY, "3", 1, 1, null, null).on(Ground.SENTENCE);
        draft.put(three);
        draft.prove(FieldNames.QUANTITY);
        draft.replace(three.withValue("3", 0.9));
        assertThat(draft.doubted()).isEmpty();
        draft.replace(three.withValue("4", 1));
        assertThat(draft.doubted()).containsExactly(FieldNames.QUANTITY);

        draft.prove(FieldNames.QUANTITY);
        draft.remove(FieldNames.QUANTITY);
        draft.put(three);
        assertThat(draft.doubted()).containsExactly(FieldNames.QUANTITY);
    }

    @Test
    void thePersonWhoLooksIsToldWhy() {
        Draft draft = new Draft(DocumentKind.BANK_RECEIPT, Source.PDF_TEXT);
        draft.put(new Candidate(FieldNames.PAYER_NAME, "示例罗东升", 1, 1, null, null).on(Ground.ORDER));
        assertThat(Fusion.fuse(List.of(draft), TODAY).warnings())
                .contains(new Warning(Warning.Code.VALUE_IMPLAUSIBLE, FieldNames.PAYER_NAME, Ground.ORDER.words()));
    }
}
