package io.siliu.platform.assessment.internal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the combination rules of a draft may conclude, in words and by how grave it is, as their page asks for it. */
final class ConclusionForm {

    /** The file in which they stand. */
    static final String FILE = "conclusions.json";

    private static final String ACT = "conclusion:";

    private ConclusionForm() {}

    /** One of them. */
    record Row(String id, String severity, String titleZh, String titleEn, String zh, String en) {}

    static List<Row> of(JsonNode conclusions) {
        List<Row> rows = new ArrayList<>();
        conclusions.forEachEntry((id, one) -> rows.add(new Row(
                id,
                one.path("severity").asString(""),
                one.path("title").path("zh").asString(""),
                one.path("title").path("en").asString(""),
                one.path("explanation").path("zh").asString(""),
                one.path("explanation").path("en").asString(""))));
        return rows;
    }

    /**
     * A field that was left empty keeps what was there; a button takes one out or adds a copy under a code of its own. The last one
     * stays, for a new one begins as a copy.
     */
    static void apply(ObjectNode conclusions, Map<String, String> fields) {
        String act = fields.getOrDefault("act", "");
        for (String id : List.copyOf(conclusions.propertyNames())) {
            if (conclusions.size() > 1 && act.equals(ACT + "drop:" + id)) {
                conclusions.remove(id);
            } else if (conclusions.get(id) instanceof ObjectNode one) {
                change(one, "k." + id, fields);
                if (act.equals(ACT + "copy:" + id)) {
                    conclusions.set(unused(conclusions), one.deepCopy());
                }
            }
        }
    }

    private static void change(ObjectNode one, String place, Map<String, String> fields) {
        String severity = fields.getOrDefault(place + ".severity", "");
        if (ListFilter.SEVERITIES.contains(severity)) {
            one.put("severity", severity);
        }
        words(one, "title", place + ".title", fields);
        words(one, "explanation", place, fields);
    }

    private static void words(ObjectNode one, String name, String place, Map<String, String> fields) {
        if (one.path(name) instanceof ObjectNode words) {
            for (String language : List.of("zh", "en")) {
                String typed = fields.getOrDefault(place + "." + language, "").strip();
                if (!typed.isEmpty()) {
                    words.put(language, typed);
                }
            }
        }
    }

    private static String unused(ObjectNode conclusions) {
        int number = 1;
        while (conclusions.has(code(number))) {
            number++;
        }
        return code(number);
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "K%02d", number);
    }
}
