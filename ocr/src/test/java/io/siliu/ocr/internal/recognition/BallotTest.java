package io.siliu.ocr.internal.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.siliu.ocr.Alternative;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotTest {

    private static final double CERTAIN = 0.95;
    private static final Voice[] VOICES = {Voice.PAGE, Voice.OLDER, Voice.AGAIN, Voice.TESSERACT};
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    private static Ballot ballot(FieldForm form, String... values) {
        Ballot ballot = new Ballot(form, TODAY);
        for (int i = 0; i < values.length; i++) {
            ballot.add(VOICES[i], values[i], 0.95, 0.95);
        }
        return ballot;
    }

    @Test
    void one_look_is_never_certain() {
        assertTrue(ballot(FieldForm.MONEY, "120.00").outcome().worth() < CERTAIN);
        assertTrue(ballot(FieldForm.NAME, "示例配送服务部").outcome().worth() < CERTAIN);
    }

    @Test
    void a_network_and_tesseract_that_agree_are_certain() {
        Ballot ballot = ballot(FieldForm.MONEY, "120.00");
        ballot.add(Voice.TESSERACT, "120.00", 0.85, 0);
        assertTrue(ballot.outcome().worth() >= CERTAIN);
        assertTrue(ballot.decided());
    }

    @Test
    void two_looks_of_networks_are_not_certain_and_three_that_are_sure_of_each_letter_are() {
        assertTrue(ballot(FieldForm.NAME, "示例配送店", "示例配送店").outcome().worth() < CERTAIN);
        assertTrue(ballot(FieldForm.NAME, "示例配送店", "示例配送店", "示例配送店").outcome().worth() >= CERTAIN);
    }

    /** The networks miss a rare letter at the end of a name each time, and leave no hole there. */
    @Test
    void the_name_of_a_person_is_certain_only_where_tesseract_reads_it_too() {
        Ballot ballot = ballot(FieldForm.NAME, "示例明", "示例明", "示例明");
        assertTrue(ballot.outcome().worth() < CERTAIN);
        ballot.add(Voice.TESSERACT, "示例明", 0.9, 0.9);
        assertTrue(ballot.outcome().worth() >= CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例南桥市东材保洁服务部", "示例省演示市未来路12号", "示例士成建筑有限公司"})
    void a_name_with_a_letter_that_has_a_twin_is_certain_only_where_tesseract_reads_it_too(String name) {
        Ballot ballot = ballot(FieldForm.NAME, name, name, name);
        assertTrue(ballot.outcome().worth() < CERTAIN);
        ballot.add(Voice.TESSERACT, name, 0.9, 0.9);
        assertTrue(ballot.outcome().worth() >= CERTAIN);
    }

    @Test
    void what_was_outvoted_is_kept_for_whoever_decides() {
        assertEquals(
                List.of("120.00"),
                ballot(FieldForm.MONEY, "120.00", "720.00", "720.00").outcome().outvoted().stream()
                        .map(Alternative::value)
                        .toList());
    }

    @Test
    void looks_that_disagree_leave_the_field_to_a_person_with_what_most_read() {
        Ballot.Outcome outcome =
                ballot(FieldForm.MONEY, "120.00", "720.00", "720.00").outcome();
        assertEquals("720.00", outcome.value());
        assertTrue(outcome.worth() < CERTAIN);
    }

    @Test
    void two_kinds_that_two_others_contradict_are_not_certain() {
        assertTrue(ballot(FieldForm.MONEY, "120.00", "720.00", "720.00", "120.00")
                        .outcome()
                        .worth()
                < CERTAIN);
    }

    @Test
    void what_looks_without_a_seal_agree_on_is_not_certain_where_it_is_surely_read_otherwise_with_it() {
        Ballot ballot = ballot(FieldForm.MONEY, "1245.67");
        ballot.add(Voice.TESSERACT, "1245.67", 0.95, 0.95);
        ballot.add(Voice.WITH_SEAL, "12345.67", 0.6, 0.2);
        assertTrue(ballot.decided());
        ballot.add(Voice.WITH_SEAL, "12345.67", 0.9, 0.8);
        assertFalse(ballot.decided());
        assertEquals("1245.67", ballot.outcome().value());
        assertEquals(
                List.of("12345.67"),
                ballot.outcome().outvoted().stream().map(Alternative::value).toList());
    }

    @Test
    void a_look_with_the_seal_proves_nothing() {
        Ballot ballot = ballot(FieldForm.MONEY, "120.00");
        ballot.add(Voice.WITH_SEAL, "120.00", 0.95, 0.95);
        assertFalse(ballot.decided());
    }

    @Test
    void letters_that_the_engine_doubts_are_not_certain_however_often_they_come() {
        Ballot ballot = new Ballot(FieldForm.DATE, TODAY);
        ballot.add(Voice.PAGE, "2026-09-01", 0.5, 0.4);
        ballot.add(Voice.TESSERACT, "2026-09-01", 0.6, 0.5);
        assertTrue(ballot.outcome().worth() < CERTAIN);
    }

    @Test
    void a_name_with_a_letter_that_no_network_knows_is_never_certain() {
        String name = "示例垚店".replace("垚", RecognisedText.UNKNOWN);
        assertTrue(ballot(FieldForm.NAME, name, name, name, name).outcome().worth() < CERTAIN);
    }

    @Test
    void a_person_among_the_parties_is_proven_by_the_check_of_the_residents_number() {
        assertTrue(ballot(FieldForm.CREDIT_CODE, "990000198810217697").outcome().worth() >= CERTAIN);
    }

    @Test
    void a_code_whose_check_digit_holds_wins_against_two_that_do_not() {
        Ballot ballot = ballot(FieldForm.CREDIT_CODE, "91350100M000100Y48", "91350100M000100Y48", "91350100M000100Y43");
        assertEquals("91350100M000100Y43", ballot.outcome().value());
        assertTrue(ballot.outcome().checkHolds());
    }

    @Test
    void a_code_is_certain_only_where_its_inner_check_holds_too() {
        assertTrue(FieldForm.innerCheckHolds("91350100M000100Y43"));
        assertTrue(ballot(FieldForm.CREDIT_CODE, "91350100M000100Y43").outcome().worth() >= CERTAIN);
        // The outer check of this code holds, its inner one does not (an issued code without a right inner digit).
        String outerOnly = "91440300166M52LQ27";
        assertFalse(FieldForm.innerCheckHolds(outerOnly));
        assertTrue(ballot(FieldForm.CREDIT_CODE, outerOnly).outcome().worth() < CERTAIN);
        assertTrue(ballot(FieldForm.CREDIT_CODE, outerOnly, outerOnly).outcome().worth() < CERTAIN);
    }

    @Test
    void a_name_with_one_letter_the_engine_doubts_goes_to_a_person() {
        Ballot ballot = new Ballot(FieldForm.NAME, TODAY);
        for (Voice voice : List.of(Voice.PAGE, Voice.OLDER, Voice.AGAIN)) {
            ballot.add(voice, "示例雅标店", 0.95, 0.6);
        }
        assertTrue(ballot.outcome().worth() < CERTAIN);
    }

    @Test
    void a_look_alike_that_makes_the_check_digit_hold_is_proposed_and_not_certain() {
        Ballot.Outcome outcome =
                ballot(FieldForm.CREDIT_CODE, "91350100M000100Y48").outcome();
        assertEquals("91350100M000100Y43", outcome.value());
        assertTrue(outcome.worth() < CERTAIN);
        assertFalse(outcome.checkHolds());
    }

    @Test
    void a_letter_that_one_network_alone_knows_fills_the_hole_of_the_others_and_is_not_certain() {
        Ballot.Outcome outcome =
                ballot(FieldForm.NAME, "示例园区〓茂店", "示例园区垚茂店", "示例园区〓茂店").outcome();
        assertEquals("示例园区垚茂店", outcome.value());
        assertTrue(outcome.worth() < CERTAIN);
    }

    @Test
    void what_tesseract_takes_an_unknown_letter_for_fills_no_hole() {
        Ballot ballot = ballot(FieldForm.NAME, "示例园区〓茂店", "示例园区〓茂店", "示例园区〓茂店", "示例园区标茂店");
        assertEquals("示例园区〓茂店", ballot.outcome().value());
        assertTrue(ballot.outcome().worth() < CERTAIN);
    }
}
