package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.WarningCause;
import io.siliu.ocr.WarningCause.Place;
import io.siliu.ocr.WarningCause.Told;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence that the reader warns in can be taken apart, and put into the words of another language. */
class WarningCauseTest {

    @ParameterizedTest
    @EnumSource
    void aSentenceIsKnownByItsFormAlone(WarningCause cause) {
        List<String> seen =
                cause.places().stream().map(WarningCauseTest::example).toList();
        Told told = new Told(cause, seen);

        assertThat(WarningCause.of(told.text())).contains(told);
    }

    private static String example(Place place) {
        return switch (place) {
            case VALUE -> "示例 X";
            case FIGURE -> "12.00";
            case FIELD -> FieldNames.PAYER_NAME;
            case SOURCE -> "PDF_TEXT";
            case KIND -> "BANK_RECEIPT";
            case CHECK -> "WRONG_CHECK_DIGIT";
            case FORMAT -> "PDF";
            case SENTENCES -> "Not signed: a.xml.";
        };
    }

    @Test
    void everySentenceOfTheReaderIsInTheTable() throws IOException {
        List<SentencesOfSource.Sentence> sentences = SentencesOfSource.all();

        assertThat(sentences).hasSizeGreaterThan(80);
        assertThat(sentences)
                .allSatisfy(one -> assertThat(WarningCause.of(one.text()))
                        .as("%s: give \"%s\" a constant, and its words in both languages", one.place(), one.text())
                        .isPresent());
    }

    @Test
    void everyGroundThatIsNotEnoughIsInTheTable() {
        assertThat(Stream.of(Ground.values()).filter(ground -> !ground.isEnough()))
                .allSatisfy(ground -> assertThat(WarningCause.of(ground.words()))
                        .as(ground.name())
                        .isPresent());
    }

    @Test
    void whatARepairSaysIsTakenApart() {
        String held = "Read as O1; 01 is what stands there: its check digit holds.";

        assertThat(WarningCause.of(held)).contains(new Told(WarningCause.REPAIRED, List.of("O1", "01")));
        assertThat(WarningCause.of("Read as O1; 01 is proposed; look at the paper."))
                .contains(new Told(WarningCause.REPAIR_PROPOSED, List.of("O1", "01")));
    }

    @Test
    void sentencesThatFollowEachOtherAreTakenApartOneByOne() {
        assertThat(WarningCause.each("Changed after signing: Doc_0/a.xml. Not signed: Doc_0/b.xml."))
                .containsExactly(
                        new Told(WarningCause.PARTS_CHANGED, List.of("Doc_0/a.xml")),
                        new Told(WarningCause.PARTS_NOT_SIGNED, List.of("Doc_0/b.xml")));
        assertThat(WarningCause.each("Something else altogether.")).isEmpty();
    }

    /** Whoever sends a file names its parts, and may fill a name with ends of sentences. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ofSentencesWithoutMeasureNoneIsTakenApart() {
        String ends = "Not signed: x. ".repeat(40);

        assertThat(WarningCause.each("Not signed: " + ends + "y".repeat(4_001) + "."))
                .isEmpty();
        assertThat(WarningCause.each("No such thing: x. ".repeat(18) + "y")).isEmpty();
        assertThat(WarningCause.each("Not signed: x. ".repeat(18) + "y")).isEmpty();
        assertThat(WarningCause.each("Not signed: x. ".repeat(4).strip())).hasSize(4);
        assertThat(WarningCause.each("Not signed: " + ends.strip())).hasSize(1);
    }

    @Test
    void aWarningSaysOfWhichOtherFieldsItSpeaks() {
        Warning sum =
                new Warning(Warning.Code.ARITHMETIC_FAILS, FieldNames.TOTAL_AMOUNT, "90.00 + 10.00 is not 110.00.");
        Warning twice = new Warning(
                Warning.Code.VALUE_IMPLAUSIBLE, FieldNames.PAYER_ACCOUNT, "payerAccount and payeeAccount are both 12.");

        assertThat(sum.told().orElseThrow().fields())
                .containsExactly(FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TAX_AMOUNT, FieldNames.TOTAL_AMOUNT);
        assertThat(twice.told().orElseThrow().fields())
                .containsExactly(FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT);
        assertThat(twice.told().orElseThrow().cause().leavesOpenWhose()).isTrue();
    }

    @Test
    void whatStandsOnThePaperCanBeLeftOut() {
        Told told = WarningCause.of("payerAccount and payeeAccount are both 6222020200012345.")
                .orElseThrow();

        assertThat(told.hiding("***").text()).isEqualTo("payerAccount and payeeAccount are both ***.");
    }
}
