package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts a number that somebody typed into the forms in which papers bear it. */
@Component
final class SoughtNumbers {

    private final Keyed keyed;
    private final OpenPaperMapper records;

    SoughtNumbers(Keyed keyed, OpenPaperMapper records) {
        this.keyed = keyed;
        this.records = records;
    }

    /** @return null where nothing is sought; ids of lines are of one length, so that none stands within another */
    SoughtNumber of(String text) {
        if (text == null) {
            return null;
        }
        return new SoughtNumber(
                beginning(text),
                "%," + beginning(text.toUpperCase(Locale.ROOT)),
                Arrays.stream(PaperKind.values())
                        .map(kind -> StoredPaper.hex(keyed.number(kind.name(), text)))
                        .toList(),
                records.lineOf(text.toUpperCase(Locale.ROOT))
                        .map(line -> "%" + line + "%")
                        .orElse(null));
    }

    /** What a pattern would mean is taken literally. */
    private static String beginning(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
