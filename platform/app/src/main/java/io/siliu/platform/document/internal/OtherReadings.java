package io.siliu.platform.document.internal;

import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What other places of the paper, or other ways of reading it, say of a field: the warnings carry both values. */
final class OtherReadings {

    private static final Pattern BOTH = Pattern.compile("([A-Z_]+) says (.*), ([A-Z_]+) says (.*)\\.", Pattern.DOTALL);

    private OtherReadings() {}

    static List<String> of(PaperReading reading, String field) {
        List<String> values = new ArrayList<>();
        for (PaperWarning warning : reading.warnings()) {
            if (warning.code().equals("CHANNELS_DISAGREE") && warning.field().equals(field)) {
                Matcher both = BOTH.matcher(warning.text());
                if (both.matches()) {
                    values.add(both.group(2));
                    values.add(both.group(4));
                }
            }
        }
        return values;
    }
}
