package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.canonical.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The files that a form starts from, sent with it: its fields name places in them. Where the draft is another by the time the form
 * comes back, what was typed is put into these, so that nothing of it lands at the place of something else, and nothing is lost.
 * Where these were made over files that stood by then, those go with it too: whatever changes after them is told apart from what
 * was typed.
 */
final class StartOfForm {

    private static final String FIELD = "start";
    private static final String OVER = "over";
    private static final String MADE = "made";
    private static final String MADE_OVER = "madeOver";

    private StartOfForm() {}

    /** What goes with the form, on one line. */
    static String of(Map<String, String> files) {
        return Json.text(files);
    }

    /** The texts by the names of the files; empty where the form does not bring them. */
    static Map<String, String> in(Map<String, String> fields) {
        return texts(fields, FIELD);
    }

    /** Those over which they were made; they themselves where they were made over none. */
    static Map<String, String> over(Map<String, String> fields) {
        Map<String, String> over = texts(fields, OVER);
        return over.isEmpty() ? in(fields) : over;
    }

    /** Whether the form starts from something that no draft holds. */
    static boolean isMade(Map<String, String> fields) {
        return fields.containsKey(OVER);
    }

    private static Map<String, String> texts(Map<String, String> fields, String field) {
        Map<String, String> files = new LinkedHashMap<>();
        try {
            JsonNode sent = Json.MAPPER.readTree(fields.getOrDefault(field, "{}"));
            sent.forEachEntry((name, text) -> files.put(name, text.asString("")));
        } catch (JacksonException noneOfOurs) {
            return Map.of();
        }
        return files;
    }

    /**
     * Shows on the page that is looked at next what was made and not kept, by the names of the files.
     *
     * @param over the files that stood when it was made; the form of that page is about these
     */
    static void keep(RedirectAttributes next, Map<String, String> made, Map<String, String> over) {
        next.addFlashAttribute(MADE, made);
        next.addFlashAttribute(MADE_OVER, over);
    }

    /** What {@link #keep} left for this page; empty where nothing was refused. */
    static Map<String, String> kept(Model model) {
        return left(model, MADE);
    }

    /** The files over which that was made; empty where nothing was refused. */
    static Map<String, String> keptOver(Model model) {
        return left(model, MADE_OVER);
    }

    private static Map<String, String> left(Model model, String attribute) {
        Map<String, String> files = new LinkedHashMap<>();
        if (model.getAttribute(attribute) instanceof Map<?, ?> left) {
            left.forEach((name, text) -> files.put(String.valueOf(name), String.valueOf(text)));
        }
        return files;
    }
}
