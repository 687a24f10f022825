package io.siliu.sandbox.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.sandbox.sample.SamplePapers.Order;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SpoiltPapersTests {

    private final SamplePapers papers = new SamplePapers(7);

    @Test
    void rewrittenPaperPrintsAnotherTotalThanItSaid() throws IOException {
        SamplePaper paper = first(Spoiling.REWRITTEN);
        String total = paper.documents().get(0).get("totalAmount");
        assertThat(textOf(paper)).doesNotContain("¥" + total);
    }

    @Test
    void pastedPaperStillHoldsTheTotalBeneathAndAnotherAboveIt() throws IOException {
        Order order = SamplePapers.spoilable(Spoiling.PASTED, 1).get(0);
        String before = textOf(papers.draw(order));
        String after = textOf(papers.spoilt(order, Spoiling.PASTED));
        assertThat(countOf('¥', after)).isEqualTo(countOf('¥', before) + 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"REWRITTEN", "SIDEWAYS", "SCREEN"})
    void sameSeedSpoilsAlike(Spoiling spoiling) {
        Order order = SamplePapers.spoilable(spoiling, 1).get(0);
        assertThat(Arrays.equals(
                        papers.spoilt(order, spoiling).content(),
                        new SamplePapers(7).spoilt(order, spoiling).content()))
                .isTrue();
    }

    @Test
    void paperLaidByTheSideIsAsWideAsItWasHigh() throws IOException {
        Order order = SamplePapers.spoilable(Spoiling.SIDEWAYS, 1).get(0);
        BufferedImage lying = picture(papers.spoilt(order, Spoiling.SIDEWAYS));
        BufferedImage standing = picture(papers.spoilt(order, Spoiling.UPSIDE_DOWN));
        assertThat(lying.getWidth()).isEqualTo(standing.getHeight());
        assertThat(lying.getHeight()).isEqualTo(standing.getWidth());
    }

    private SamplePaper first(Spoiling spoiling) {
        return papers.spoilt(SamplePapers.spoilable(spoiling, 1).get(0), spoiling);
    }

    private static BufferedImage picture(SamplePaper paper) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(paper.content()));
    }

    private static String textOf(SamplePaper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.content())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false);
            return stripper.getText(document);
        }
    }

    private static long countOf(char mark, String text) {
        return text.chars().filter(character -> character == mark).count();
    }
}
