package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import java.util.Locale;

/**
 * One value as the page of its document shows it.
 *
 * @param confidence two decimals
 * @param place {@code x,y,width,height} in whole units of the paper, or null
 * @param picture whether its place can be shown as a picture
 * @param path path of the quoted element, or null
 */
public record ShownField(
        String name,
        String value,
        String confidence,
        boolean certain,
        FieldSource source,
        int page,
        String place,
        boolean picture,
        String path,
        String quote) {

    static ShownField of(PaperField field) {
        boolean drawn = field.source() == FieldSource.PDF_TEXT || field.source() == FieldSource.OCR;
        return new ShownField(
                field.name(),
                field.value(),
                String.format(Locale.ROOT, "%.2f", field.confidence()),
                field.certain(),
                field.source(),
                field.page(),
                place(field.box()),
                drawn && field.box() != null && field.page() > 0,
                field.quotePath(),
                field.quoteText());
    }

    private static String place(FieldBox box) {
        return box == null
                ? null
                : Math.round(box.x()) + "," + Math.round(box.y()) + "," + Math.round(box.width()) + ","
                        + Math.round(box.height());
    }
}
