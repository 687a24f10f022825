package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.image.Picture;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.ofd.OfdPageList.Listed;
import io.siliu.ocr.internal.structured.Element;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Pages of an OFD that show more than their text says: a picture as large as a page, or words whose letters are drawn as shapes. */
final class OfdScans {

    /** Fewer Chinese characters than this are a stamp or a page number on a scan. */
    private static final int TEXT = 20;

    /** A page of fewer letters, of any script, may have more of them drawn as shapes. */
    private static final int WORDS = 60;

    /** Pixels a side; the picture of a page has more, a stamp or logo less. */
    private static final int SCAN_SIDE = 700;

    /** The same of a page that has nothing but its picture. */
    private static final int COARSE_SCAN_SIDE = 300;

    /** Letters that are drawn are many shapes; a form has a few ticks and bullets. */
    private static final int SHAPES = 40;

    private final OfdPackage ofd;
    private final ReadingLimits limits;

    private OfdScans(OfdPackage ofd, ReadingLimits limits) {
        this.ofd = ofd;
        this.limits = limits;
    }

    /** @param text what the pages set as text */
    static Set<Integer> of(OfdPackage ofd, PageText text, ReadingLimits limits) {
        OfdScans scans = new OfdScans(ofd, limits);
        List<Listed> pages = OfdPageList.of(ofd).pages();
        Set<Integer> found = new TreeSet<>();
        for (int number = 1; number <= pages.size(); number++) {
            PageText words = text.onPage(number);
            if (words.chineseCharacters() < TEXT && scans.showsMore(pages.get(number - 1), words)) {
                found.add(number);
            }
        }
        return found;
    }

    private boolean showsMore(Listed page, PageText words) {
        try {
            List<Element> painted = page.elements(ofd)
                    .filter(element -> !element.attribute("Visible").equalsIgnoreCase("false"))
                    .toList();
            return words.letters() < WORDS && shapes(painted) >= SHAPES
                    || hasPicture(page, painted, words.rows().isEmpty() ? COARSE_SCAN_SIDE : SCAN_SIDE);
        } catch (RefusedPaper broken) {
            return false;
        }
    }

    /** What is filled; what is drawn with the pen is a table's or a frame's. */
    private static long shapes(List<Element> painted) {
        return painted.stream()
                .filter(element -> element.name().equals("PathObject")
                        && element.attribute("Fill").equalsIgnoreCase("true"))
                .flatMap(path -> path.first("AbbreviatedData").stream())
                .mapToLong(data -> data.text()
                        .chars()
                        .filter(step -> step == 'M' || step == 'S')
                        .count())
                .sum();
    }

    private boolean hasPicture(Listed page, List<Element> painted, int side) {
        List<Element> pictures = painted.stream()
                .filter(element -> element.name().equals("ImageObject"))
                .toList();
        if (pictures.isEmpty()) {
            return false;
        }
        OfdResources resources =
                OfdResources.of(ofd, page.documentPart(), page.document(), page.part(), ofd.xml(page.part()));
        return pictures.stream()
                .map(picture -> resources.file(picture.attribute("ResourceID")))
                .flatMap(Optional::stream)
                .anyMatch(bytes -> isLarge(bytes, side));
    }

    private boolean isLarge(byte[] picture, int side) {
        try {
            Dimension size = Picture.size(picture, limits);
            return Math.min(size.width, size.height) >= side;
        } catch (RefusedPaper notAPicture) {
            return false;
        }
    }
}
