package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.Confirmation;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import io.siliu.platform.document.internal.FieldDoubts;
import java.util.List;
import java.util.Locale;

/**
 * One value as the page of its document shows it.
 *
 * @param confidence two decimals
 * @param picture whether its place can be shown as a picture
 * @param path path of the quoted element, or null
 * @param confirmed who looked at the paper, or null while nobody has
 * @param before what had been read before they looked; null where nothing was, or nobody has looked
 * @param said whether people said what stands there; else they took the file that it stands in
 * @param doubts what the reader says of the value
 */
public record ShownField(
        String name,
        String value,
        String confidence,
        boolean certain,
        FieldSource source,
        int page,
        boolean picture,
        String path,
        String quote,
        Confirmation confirmed,
        PaperField before,
        boolean said,
        List<PaperWarning> doubts) {

    static ShownField of(PaperReading reading, PaperField field) {
        return new ShownField(
                field.name(),
                field.value(),
                String.format(Locale.ROOT, "%.2f", field.confidence()),
                field.certain(),
                field.source(),
                field.page(),
                field.box() != null && field.page() > 0,
                field.quotePath(),
                field.quoteText(),
                field.confirmed(),
                field.confirmed() == null ? null : field.confirmed().read(),
                field.saidByPeople(),
                FieldDoubts.of(reading, field.name()));
    }
}
