package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Papers.Print;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Identity cards with the text that recognition gives back: gaps beside a 1, specks between label and value. */
class IdCardTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void digitsThatStandApartAreOneNumberAndSpecksBelongToNoName() {
        Reading reading = Papers.read(
                READER,
                Papers.pdf(List.of(
                        new Print(20, 40, 9, "姓名“示例田长风"),
                        new Print(20, 70, 9, "性别 男"),
                        new Print(20, 100, 9, "出生 1985年7月26日"),
                        new Print(20, 130, 9, "住址_示例市演示区样张路21号"),
                        new Print(20, 200, 9, "公民身份号码 99000019850726021 1"))));

        assertThat(reading.kind()).isEqualTo(DocumentKind.ID_CARD_FRONT);
        assertThat(reading.value(FieldNames.NAME)).contains("示例田长风");
        assertThat(reading.field(FieldNames.ID_NUMBER).orElseThrow().value()).isEqualTo("990000198507260211");
        assertThat(reading.field(FieldNames.ID_NUMBER).orElseThrow().certain()).isTrue();
    }

    @Test
    void aNumberWithAWrongDigitIsWarnedAbout() {
        Reading reading = Papers.read(
                READER,
                Papers.pdf(List.of(
                        new Print(20, 40, 9, "姓名 示例田长风"),
                        new Print(20, 70, 9, "性别 男"),
                        new Print(20, 100, 9, "出生 1985年7月26日"),
                        new Print(20, 130, 9, "住址 示例市演示区样张路21号"),
                        new Print(20, 200, 9, "公民身份号码 990000198507260212"))));

        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.CHECK_DIGIT_FAILS);
    }

    @Test
    void theBackIsKnownByItsTwoLabelsWhereTheTitleIsLost() {
        Reading reading = Papers.read(
                READER,
                Papers.pdf(List.of(
                        new Print(20, 40, 12, "中华人民Lt和匡"),
                        new Print(20, 100, 9, "签发机关“示例市公安局演示分局"),
                        new Print(20, 130, 9, "有效期限 2023.1 1.26-2043.1 1.26"))));

        assertThat(reading.kind()).isEqualTo(DocumentKind.ID_CARD_BACK);
        assertThat(reading.value(FieldNames.VALID_FROM)).contains("2023-11-26");
        assertThat(reading.value(FieldNames.VALID_TO)).contains("2043-11-26");
        assertThat(reading.value(FieldNames.ISSUER)).contains("示例市公安局演示分局");
    }

    /** Whoever is 46 or older has one. */
    @Test
    void aCardThatIsGoodForLifeSaysSoInThePlaceOfItsLastDay() {
        Reading reading = Papers.read(
                READER,
                Papers.pdf(List.of(
                        new Print(20, 40, 12, "中华人民共和国"),
                        new Print(20, 60, 12, "居民身份证"),
                        new Print(20, 100, 9, "签发机关 示例市公安局演示分局"),
                        new Print(20, 130, 9, "有效期限 2023.11.26-长期"))));

        assertThat(reading.value(FieldNames.VALID_FROM)).contains("2023-11-26");
        assertThat(reading.value(FieldNames.VALID_TO)).contains(FieldValues.FOR_LIFE);
        assertThat(reading.field(FieldNames.VALID_TO).orElseThrow().certain()).isTrue();
        assertThat(reading.warnings()).isEmpty();
    }
}
