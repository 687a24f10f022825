package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Alternative;
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
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Below a seal all looks leave out what is red; what they agree on is certain only where the seal's ink makes it no other sum. */
class SecondLookTest {

    private static final double CERTAIN = 0.95;
    private static final Box SEAL = new Box(1_400, 800, 300, 300);
    private static final Box BELOW_IT = new Box(1_300, 900, 240, 50);
    private static final Box ELSEWHERE = new Box(400, 300, 240, 50);

    private final List<String> looks = new ArrayList<>();
    private String withInk = "1245.67";
    private double surenessWithInk = 0.9;

    /** Sees one sum with red ink and another without. */
    private Recognition read(BufferedImage picture, Manner manner, int page) {
        boolean red = hasRed(picture);
        looks.add(manner + (red ? " with ink" : ""));
        return recognised(red ? withInk : "1245.67", red ? surenessWithInk : 0.97, page);
    }

    private static Recognition recognised(String letters, double sureness, int page) {
        List<Glyph> glyphs = IntStream.range(0, letters.length())
                .mapToObj(at -> new Glyph(letters.substring(at, at + 1), page, new Box(30 * at, 10, 30, 50), sureness))
                .toList();
        return new Recognition.Recognised(glyphs);
    }

    private static boolean hasRed(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return IntStream.of(pixels).mapToObj(Color::new).anyMatch(colour -> colour.getRed() > colour.getGreen() + 80);
    }

    private static BufferedImage sheet() {
        BufferedImage sheet = new BufferedImage(3_000, 2_000, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 3_000, 2_000);
        graphics.setColor(new Color(220, 30, 30));
        graphics.fillOval((int) SEAL.x(), (int) SEAL.y(), (int) SEAL.width(), (int) SEAL.height());
        graphics.dispose();
        return sheet;
    }

    private Candidate sumAt(Box place) {
        return draftWithSumAt(place).get(FieldNames.AMOUNT).orElseThrow();
    }

    private Draft draftWithSumAt(Box place) {
        Draft draft = new Draft(DocumentKind.BANK_RECEIPT, Source.OCR);
        draft.put(new Candidate(FieldNames.AMOUNT, "1245.67", 0.97, 1, place, null));
        try (PreparedPage sheet = PreparedPage.of(sheet(), 0)) {
            RecognisedPage page = new RecognisedPage(sheet, 1, 1, List.of(SEAL));
            new SecondLook(this::read, number -> Optional.of(page), List.of(), LocalDate.of(2026, 9, 30))
                    .at(draft, List.of());
        }
        return draft;
    }

    @Test
    void aSumThatInkMakesSurelyAnotherIsNotCertain() {
        withInk = "12345.67";
        Candidate sum = sumAt(BELOW_IT);
        assertThat(sum.reliability()).isLessThan(CERTAIN);
        assertThat(sum.outvoted()).extracting(Alternative::value).containsExactly("12345.67");
    }

    @Test
    void aSumThatIsReadTheSameWithInkIsCertain() {
        assertThat(sumAt(BELOW_IT).reliability()).isGreaterThanOrEqualTo(CERTAIN);
        assertThat(looks).containsExactly("MONEY", "LINE_NEWER with ink");
    }

    @Test
    void whatInkSpoilsTakesNothingFromWhatIsCertain() {
        withInk = "1?4&.67";
        surenessWithInk = 0.5;
        assertThat(sumAt(BELOW_IT).reliability()).isGreaterThanOrEqualTo(CERTAIN);
    }

    @Test
    void whereNoSealIsNobodyLooksForItsInk() {
        assertThat(sumAt(ELSEWHERE).reliability()).isGreaterThanOrEqualTo(CERTAIN);
        assertThat(looks).containsExactly("MONEY");
    }

    /** All looks see the same part of it; that a sum closes on it proves nothing. */
    @Test
    void aSumAtTheEdgeOfThePictureIsSaidToBeCut() {
        assertThat(draftWithSumAt(new Box(5, 300, 240, 50)).cut()).containsExactly(FieldNames.AMOUNT);
        assertThat(draftWithSumAt(ELSEWHERE).cut()).isEmpty();
    }
}
