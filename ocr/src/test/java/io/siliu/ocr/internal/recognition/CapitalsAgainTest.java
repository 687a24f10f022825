package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.engine.Manner;
import io.siliu.ocr.internal.engine.Recognition;
import io.siliu.ocr.internal.image.PreparedPage;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Capitals that contradict the total are looked at again; they count where engines of different kinds agree on them. */
class CapitalsAgainTest {

    private static final double SURE = 0.98;

    private final Map<Manner, String> readings = new EnumMap<>(Manner.class);

    private static List<Glyph> glyphs(String letters, double sureness) {
        return IntStream.range(0, letters.length())
                .mapToObj(at ->
                        new Glyph(letters.substring(at, at + 1), 1, new Box(400 + 40 * at, 300, 40, 50), sureness))
                .toList();
    }

    private Recognition read(BufferedImage picture, Manner manner, int page) {
        return new Recognition.Recognised(glyphs(readings.getOrDefault(manner, ""), SURE));
    }

    private static BufferedImage sheet() {
        BufferedImage sheet = new BufferedImage(2_000, 1_400, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 2_000, 1_400);
        graphics.dispose();
        return sheet;
    }

    /** An invoice over 8 000 whose words were read like this first. */
    private Draft looked(String words, int page) {
        Draft draft = new Draft(DocumentKind.DIGITAL_INVOICE, Source.OCR);
        draft.put(new Candidate(FieldNames.TOTAL_AMOUNT, "8000.00", SURE, 1, null, null));
        Span printed = PageText.of(glyphs(words, SURE)).rows().get(0).chunks().get(0);
        draft.amountInWords(printed, printed);
        try (PreparedPage sheet = PreparedPage.of(sheet(), 0)) {
            RecognisedPage looked = new RecognisedPage(sheet, page, 1, List.of());
            new SecondLook(
                            this::read,
                            number -> Optional.of(looked).filter(at -> number == page),
                            List.of(),
                            LocalDate.of(2026, 9, 30))
                    .at(draft, List.of());
        }
        return draft;
    }

    @Test
    void capitalsThatEnginesOfTwoKindsReadAlikeCount() {
        readings.put(Manner.LINE, "叁仟圆整");
        assertThat(looked("叁仟圆整", 1).isSureOfWords()).isTrue();
    }

    @Test
    void capitalsThatEachEngineReadsOtherwiseDoNot() {
        readings.putAll(Map.of(Manner.LINE, "捌仟圆整", Manner.LINE_OLDER, "伍仟圆整", Manner.LINE_NEWER, "叁仟圆整"));
        Draft draft = looked("叁仟圆整", 1);
        assertThat(draft.isSureOfWords()).isFalse();
        assertThat(draft.amountInWords()).isEqualTo("叁仟圆整");
    }

    @Test
    void capitalsThatLostALetterDoNot() {
        readings.put(Manner.LINE, "叁仟圆");
        assertThat(looked("叁仟圆", 1).isSureOfWords()).isFalse();
    }

    @Test
    void onAPageThatIsNotKeptOneSureReadingCounts() {
        assertThat(looked("叁仟圆整", 2).isSureOfWords()).isTrue();
    }

    @Test
    void capitalsThatAgreeAreNotLookedAtAgain() {
        readings.put(Manner.LINE, "叁仟圆整");
        Draft draft = looked("捌仟圆整", 1);
        assertThat(draft.isSureOfWords()).isFalse();
        assertThat(draft.amountInWords()).isEqualTo("捌仟圆整");
    }
}
