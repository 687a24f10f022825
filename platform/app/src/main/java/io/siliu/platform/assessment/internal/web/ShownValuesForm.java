package io.siliu.platform.assessment.internal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a hit shows of the facts, by the names that its sentences use, as the page of a draft asks for it. */
final class ShownValuesForm {

    private static final String ALL = "because";
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,40}");

    private ShownValuesForm() {}

    /**
     * A value that is shown.
     *
     * @param fact its path, or null where it is worked out
     * @param written as the file says it
     */
    record Shown(String name, String fact, JsonNode written) {}

    static List<Shown> of(JsonNode circumstance) {
        List<Shown> all = new ArrayList<>();
        circumstance.path(ALL).forEachEntry((name, one) -> all.add(new Shown(name, one.asString(null), one)));
        return all;
    }

    /**
     * A new value takes the name that was typed for it, or one of its own where another value has that name.
     *
     * @param path of the circumstance in the form, such as {@code c0}
     */
    static void apply(ObjectNode circumstance, String path, Map<String, String> fields) {
        ObjectNode shown = circumstance.path(ALL) instanceof ObjectNode known ? known : circumstance.putObject(ALL);
        for (String name : List.copyOf(shown.propertyNames())) {
            String typed = FactWords.path(fields.getOrDefault(path + ".b." + name, ""));
            if (fields.getOrDefault("act", "").equals("shown:drop:" + path + ":" + name)) {
                shown.remove(name);
            } else if (!typed.isEmpty()) {
                shown.put(name, typed);
            }
        }
        String added = FactWords.path(fields.getOrDefault(path + ".b.new.fact", ""));
        if (!added.isEmpty()) {
            String name = fields.getOrDefault(path + ".b.new.name", "").strip();
            boolean free = NAME.matcher(name).matches() && !shown.has(name);
            shown.put(free ? name : unused(added, shown), added);
        }
        if (shown.isEmpty()) {
            circumstance.remove(ALL);
        }
    }

    /** The last word of a path that says more than that there is a value. */
    private static String unused(String fact, ObjectNode shown) {
        String word = fact.replaceAll("\\.(value|evidence)$", "").replaceAll(".*\\.", "");
        String name = NAME.matcher(word).matches() ? word : "shown";
        while (shown.has(name)) {
            name = name + "Too";
        }
        return name;
    }
}
