package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import java.util.List;
import java.util.regex.Pattern;

/** A sum at the end of a line of a letter may go on in the next one: 23,276.3 and below it 5元. The first part is no sum. */
final class BrokenFigures {

    private static final Pattern REST = Pattern.compile("^[\\d,.]*\\d[ ]?(?:元|[,，。;；)）](?!\\d))");

    private BrokenFigures() {}

    /** Takes away the sums among the fields that are a first part. */
    static void withdraw(PageText text, Draft draft, List<String> fields) {
        fields.stream()
                .flatMap(field -> draft.get(field).stream())
                .filter(sum -> goesOn(text, sum))
                .map(Candidate::name)
                .toList()
                .forEach(draft::remove);
    }

    private static boolean goesOn(PageText text, Candidate sum) {
        List<Row> rows = text.rows();
        for (int at = 0; at + 1 < rows.size(); at++) {
            if (endsWith(rows.get(at), sum)) {
                Row next = rows.get(at + 1);
                return next.page() == sum.page()
                        && REST.matcher(next.text().plain()).find();
            }
        }
        return false;
    }

    private static boolean endsWith(Row row, Candidate sum) {
        Box box = sum.box();
        return row.page() == sum.page()
                && row.box().y() <= box.centreY()
                && row.box().bottom() >= box.centreY()
                && row.box().right() - box.right() < 1;
    }
}
