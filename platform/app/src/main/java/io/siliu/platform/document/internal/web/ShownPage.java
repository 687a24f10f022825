package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.Documents.PageView;
import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import java.util.List;
import java.util.Locale;

/**
 * One page with the places of its fields, as the viewer draws it.
 *
 * @param width pixels of the picture, in which the places are given
 * @param hidden whether the looker may not see the page, for people may stand anywhere on it
 * @param marks the places on this page
 */
public record ShownPage(int page, int pages, int width, int height, boolean hidden, List<Mark> marks) {

    /** A frame drawn around a field keeps this share of the height of its line away from it. */
    private static final double AIR = 0.2;

    static ShownPage of(PageView view, List<PaperReading> readings) {
        return new ShownPage(
                view.page(),
                view.pages(),
                view.width(),
                view.height(),
                view.hidden(),
                readings.stream()
                        .flatMap(reading -> reading.fields().stream()
                                .filter(field -> field.page() == view.page() && field.box() != null)
                                .map(field -> mark(reading.part(), field, view.placed(field.box()))))
                        .toList());
    }

    private static Mark mark(int part, PaperField field, FieldBox box) {
        double air = box.height() * AIR;
        return new Mark(
                part + "-" + field.name(),
                field.name(),
                field.certain(),
                pixels(box.x() - air),
                pixels(box.y() - air),
                pixels(box.width() + 2 * air),
                pixels(box.height() + 2 * air));
    }

    private static String pixels(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A place on the page; the key is that of the field in the list beside it. */
    public record Mark(String key, String name, boolean certain, String x, String y, String width, String height) {}
}
