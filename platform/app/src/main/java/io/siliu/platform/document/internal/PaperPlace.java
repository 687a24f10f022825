package io.siliu.platform.document.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where one paper of a file stands: on the page that holds most of what was read of it; on its first page where nothing was.
 *
 * @param page from 1
 * @param box the smallest that holds all that was found of it there, or null where nothing has a place
 */
record PaperPlace(int page, FieldBox box) {

    /** Empty for a paper of which nothing was found on any page, and that is not known to stand on one. */
    static Optional<PaperPlace> of(PaperReading reading) {
        List<PaperField> placed =
                reading.fields().stream().filter(field -> field.page() > 0).toList();
        return placed.stream().collect(groupingBy(PaperField::page, counting())).entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .or(() -> reading.pages().stream().findFirst())
                .map(page -> new PaperPlace(page, around(placed, page)));
    }

    private static FieldBox around(List<PaperField> placed, int page) {
        return placed.stream()
                .filter(field -> field.page() == page && field.box() != null)
                .map(PaperField::box)
                .reduce(PaperPlace::union)
                .orElse(null);
    }

    private static FieldBox union(FieldBox one, FieldBox other) {
        double left = Math.min(one.x(), other.x());
        double top = Math.min(one.y(), other.y());
        double right = Math.max(one.x() + one.width(), other.x() + other.width());
        double bottom = Math.max(one.y() + one.height(), other.y() + other.height());
        return new FieldBox(left, top, right - left, bottom - top);
    }
}
