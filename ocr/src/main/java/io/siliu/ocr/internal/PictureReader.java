package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.image.PreparedPage;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.qr.QrCodes;
import io.siliu.ocr.internal.qr.QrDrafts;
import io.siliu.ocr.internal.template.Documents;
import io.siliu.ocr.internal.tesseract.OcrWorkers;
import io.siliu.ocr.internal.tesseract.Recognition;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads papers that are pictures: QR codes first, then recognised characters. Used for one file by one thread. */
final class PictureReader {

    /** The lines of a table, read as characters. */
    private static final Pattern RULED_LINE = Pattern.compile("[|‖丨│_]+");

    private final OcrWorkers workers;
    private final List<Draft> codes = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Rereading.Page> pages = new ArrayList<>();

    PictureReader(OcrWorkers workers) {
        this.workers = workers;
    }

    /**
     * Takes one page.
     *
     * @param unit how many units of the paper a pixel is: 1 for pictures, points for drawn PDF pages
     */
    void add(BufferedImage picture, int page, double unit) {
        QrCodes.in(picture).forEach(text -> QrDrafts.of(text, page).ifPresent(codes::add));
        PreparedPage prepared = PreparedPage.of(picture, 0);
        Recognition recognition = workers.page(prepared.picture(), page);
        recognition.fold(
                read -> {
                    read.glyphs().stream()
                            .filter(glyph -> !RULED_LINE.matcher(glyph.text()).matches())
                            .forEach(glyph -> glyphs.add(wide(glyph)));
                    pages.add(new Rereading.Page(prepared.picture(), page, 1));
                    return read;
                },
                unread -> {
                    warnings.add(Warning.ofPaper(
                            unread.unavailable() ? Warning.Code.OCR_UNAVAILABLE : Warning.Code.OCR_FAILED,
                            "Page " + page + " was not recognised: " + unread.reason() + "."));
                    return unread;
                });
    }

    private static Glyph wide(Glyph glyph) {
        return new Glyph(wideBrackets(glyph.text()), glyph.page(), glyph.box(), glyph.confidence());
    }

    private DocumentKind told() {
        return codes.size() == 1 ? codes.get(0).kind() : DocumentKind.OTHER;
    }

    /** Recognition does not tell the widths of brackets apart; Chinese papers print them wide. */
    private static String wideBrackets(String text) {
        return text.replace('(', '（').replace(')', '）');
    }

    /** What all pages together say; at least one draft. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>(codes);
        if (glyphs.isEmpty()) {
            drafts.add(new Draft(DocumentKind.OTHER, Source.OCR));
        } else {
            List<Draft> recognised = Documents.read(PageText.of(glyphs), Source.OCR, told());
            recognised.forEach(draft -> Rereading.identifiers(draft, pages, workers));
            drafts.addAll(recognised);
        }
        drafts.get(0).warnings().addAll(warnings);
        return drafts;
    }
}
