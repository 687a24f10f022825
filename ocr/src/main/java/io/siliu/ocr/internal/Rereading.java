package io.siliu.ocr.internal;

import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.tesseract.OcrWorkers;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * Reads the places of credit codes a second time with digits and capitals only. The second reading replaces the first
 * only where its check digit holds and the first one's does not; the repair is noted with both values.
 */
final class Rereading {

    private static final List<String> CODES = List.of(
            FieldNames.BUYER_TAX_ID,
            FieldNames.SELLER_TAX_ID,
            FieldNames.CREDIT_CODE,
            FieldNames.PARTY_A_ID,
            FieldNames.PARTY_B_ID);

    /** A page as it was recognised, and how many units of the paper a pixel is. */
    record Page(BufferedImage picture, int number, double unit) {}

    private Rereading() {}

    static void identifiers(Draft draft, List<Page> pages, OcrWorkers workers) {
        for (String field : CODES) {
            Optional<Candidate> first = draft.get(field).filter(read -> !holds(read.value()));
            first.flatMap(read -> onlyPossible(read.value()).or(() -> second(read, pages, workers)))
                    .filter(Rereading::holds)
                    .ifPresent(code -> repair(draft, first.get(), code));
        }
    }

    private static boolean holds(String code) {
        return UnifiedSocialCreditCode.check(code, InventedNumbers.ACCEPTED).isValid();
    }

    /** The alphabet of credit codes leaves out O, I, Z and S: where one was read, only its look-alike can stand. */
    private static Optional<String> onlyPossible(String code) {
        String possible =
                code.replace('O', '0').replace('I', '1').replace('Z', '2').replace('S', '5');
        return Optional.of(possible).filter(Rereading::holds);
    }

    private static void repair(Draft draft, Candidate first, String code) {
        draft.replace(first.withValue(code));
        draft.warn(
                Warning.Code.REPAIRED,
                first.name(),
                "Read as " + first.value() + "; " + code + " is what stands there: its check digit holds.");
    }

    private static Optional<String> second(Candidate first, List<Page> pages, OcrWorkers workers) {
        return pages.stream()
                .filter(page -> page.number() == first.page())
                .findFirst()
                .flatMap(page -> workers.line(cut(page, first.box()), page.number())
                        .fold(read -> Optional.of(text(read.glyphs())), unread -> Optional.empty()));
    }

    private static BufferedImage cut(Page page, Box box) {
        Box pixels = box.scaled(1 / page.unit());
        double margin = 0.3 * pixels.height();
        int left = within(pixels.x() - margin, page.picture().getWidth() - 1);
        int top = within(pixels.y() - margin, page.picture().getHeight() - 1);
        int right = Math.max(
                left + 1, within(pixels.right() + margin, page.picture().getWidth()));
        int bottom = Math.max(
                top + 1, within(pixels.bottom() + margin, page.picture().getHeight()));
        return page.picture().getSubimage(left, top, right - left, bottom - top);
    }

    private static int within(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(value)));
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text().strip()));
        return text.toString();
    }
}
