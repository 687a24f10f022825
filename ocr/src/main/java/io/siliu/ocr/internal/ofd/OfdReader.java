package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Format;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Seen;
import io.siliu.ocr.internal.Sniffer;
import io.siliu.ocr.internal.image.Picture;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.qr.QrCodes;
import io.siliu.ocr.internal.qr.QrDrafts;
import io.siliu.ocr.internal.structured.SafeXml;
import io.siliu.ocr.internal.structured.XmlInvoices;
import io.siliu.ocr.internal.template.Documents;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every channel of an OFD: attached XML, tags, text by position, QR codes among its pictures. */
public final class OfdReader {

    private static final int MOST_PICTURES = 12;

    /** Codes are square, most seals are not; the larger ones are costly to look at. */
    private static final double MOST_OBLONG = 1.3;

    private final OfdPackage ofd;
    private final OfdPages pages;
    private final PageText text;
    private final ReadingLimits limits;
    private final List<Warning> warnings = new ArrayList<>();

    private OfdReader(OfdPackage ofd, ReadingLimits limits) {
        this.ofd = ofd;
        this.pages = OfdPages.of(ofd, limits);
        this.text = pages.text();
        this.limits = limits;
    }

    /**
     * What a package says, and what it shows besides.
     *
     * @param characters how many Chinese characters its pages set as text; a scan has none, or a stamp's
     * @param scans the pages that show more than their text says
     */
    public record Looked(Seen seen, long characters, Set<Integer> scans) {}

    /** What the package says, who signed it, and which of its pages are to be recognised. */
    public static Looked look(byte[] bytes, ReadingLimits limits) {
        OfdPackage ofd = OfdPackage.open(bytes, limits);
        OfdReader reader = new OfdReader(ofd, limits);
        Seen seen = new Seen(reader.read(), OfdSignatures.of(ofd));
        return new Looked(seen, reader.text.chineseCharacters(), OfdScans.of(ofd, reader.text, limits));
    }

    /** What the package says, and who signed it. */
    public static Seen read(byte[] bytes, ReadingLimits limits) {
        return look(bytes, limits).seen();
    }

    private List<Draft> read() {
        List<Draft> drafts = new ArrayList<>(attached());
        OfdTags.read(ofd, pages).ifPresent(drafts::add);
        drafts.addAll(Documents.read(text, Source.OFD));
        if (drafts.stream().anyMatch(draft -> QrDrafts.mayBeOn(draft.kind()))) {
            drafts.addAll(codes());
        }
        warnings.forEach(warning -> drafts.get(0).warnings().add(warning));
        return drafts;
    }

    /** XML of the paper itself; the XML of the package's own structure holds no invoice and gives no draft. */
    private List<Draft> attached() {
        List<Draft> drafts = new ArrayList<>();
        ofd.parts().forEach((name, content) -> {
            boolean structure = name.equalsIgnoreCase("OFD.xml")
                    || name.matches(
                            "(?i).*(/pages/|/tpls/|/tags/|/annots/|/signs/|/res/|Document[^/]*\\.xml|Res[^/]*\\.xml).*");
            if (!structure && Sniffer.formatOf(content) == Format.XML) {
                drafts.addAll(invoicesOf(name, content));
            }
        });
        return drafts;
    }

    private List<Draft> invoicesOf(String name, byte[] content) {
        try {
            return XmlInvoices.read(SafeXml.parse(content), name + "#");
        } catch (RefusedPaper broken) {
            warnings.add(Warning.ofPaper(
                    Warning.Code.PART_UNREADABLE,
                    "Part " + SignedParts.named(name) + " was left out: " + broken.getMessage()));
            return List.of();
        }
    }

    private List<Draft> codes() {
        List<Draft> drafts = new ArrayList<>();
        ofd.parts().entrySet().stream()
                .filter(part -> mayBeCode(Sniffer.formatOf(part.getValue())))
                .limit(MOST_PICTURES)
                .forEach(part -> drafts.addAll(codesOf(part.getKey(), part.getValue())));
        return drafts;
    }

    private static boolean mayBeCode(Format format) {
        return format.isPicture() && format != Format.TIFF;
    }

    private List<Draft> codesOf(String part, byte[] picture) {
        try {
            Dimension size = Picture.size(picture, limits);
            boolean square = Math.max(size.width, size.height) <= MOST_OBLONG * Math.min(size.width, size.height);
            return !square
                    ? List.of()
                    : QrCodes.in(Picture.decode(picture, 0, limits)).stream()
                            .flatMap(text -> QrDrafts.of(text, OfdPicturePages.of(ofd, part)).stream())
                            .toList();
        } catch (RefusedPaper notAPicture) {
            // A seal or watermark that cannot be decoded says nothing about the invoice.
            return List.of();
        }
    }
}
