package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.Box;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.layout.PageText;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The text layer as somebody reads it who turns the paper: a page whose letters lie on their side or stand on their heads
 * is read turned, and what was found on it is told in places of the page as it is shown.
 */
public final class UprightText {

    private static final int QUARTER = 90;

    private final PageText text;
    private final Map<Integer, Turn> turns;
    private final IntPredicate untold;

    private UprightText(PdfText.Letters letters, Map<Integer, Turn> turns) {
        this.text = letters.text();
        this.turns = turns;
        this.untold = letters::areUntold;
    }

    /**
     * A page that was turned to be read.
     *
     * @param degrees clockwise
     * @param width of the page as it was read, in points
     * @param height of the page as it was read, in points
     */
    private record Turn(int degrees, double width, double height) {

        Box back(Box box) {
            return switch (degrees) {
                case 90 -> new Box(box.y(), width - box.right(), box.height(), box.width());
                case 180 -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
                default -> new Box(height - box.bottom(), box.x(), box.height(), box.width());
            };
        }
    }

    /** All rows of the document. */
    public static UprightText read(PDDocument document, ReadingLimits limits) throws IOException {
        PdfText.Letters letters = PdfText.letters(document, limits);
        Map<Integer, Integer> marks = new HashMap<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            OptionalInt direction = letters.direction(page);
            int mark = document.getPage(page - 1).getRotation();
            if (direction.isPresent() && direction.getAsInt() != mark) {
                marks.put(page, mark);
                document.getPage(page - 1).setRotation(direction.getAsInt());
            }
        }
        return marks.isEmpty() ? new UprightText(letters, Map.of()) : turned(document, limits, marks);
    }

    /** Reads once more, and leaves the pages as they are marked. */
    private static UprightText turned(PDDocument document, ReadingLimits limits, Map<Integer, Integer> marks)
            throws IOException {
        Map<Integer, Turn> turns = new HashMap<>();
        try {
            PdfText.Letters letters = PdfText.letters(document, limits);
            marks.forEach((page, mark) -> turns.put(page, turn(document.getPage(page - 1), mark)));
            return new UprightText(letters, turns);
        } finally {
            marks.forEach((page, mark) -> document.getPage(page - 1).setRotation(mark));
        }
    }

    private static Turn turn(PDPage page, int mark) {
        boolean sideways = page.getRotation() % 180 != 0;
        double width = page.getCropBox().getWidth();
        double height = page.getCropBox().getHeight();
        return new Turn(
                Math.floorMod(page.getRotation() - mark, 360), sideways ? height : width, sideways ? width : height);
    }

    public PageText text() {
        return text;
    }

    /** Whether a good part of the letters of a page is of fonts that do not tell which letters they are. */
    public boolean isPartlyTold(int page) {
        return untold.test(page);
    }

    /** By the numbers of the pages that do not stand upright, how often each must be turned by 90° to the right. */
    public Map<Integer, Integer> turns() {
        Map<Integer, Integer> quarters = new HashMap<>();
        turns.forEach((page, turn) -> quarters.put(page, turn.degrees() / QUARTER));
        return quarters;
    }

    /** The same with its place on the page as it is shown. */
    public Candidate placed(Candidate candidate) {
        Turn turn = turns.get(candidate.page());
        return turn == null || candidate.box() == null ? candidate : candidate.placed(turn.back(candidate.box()));
    }
}
