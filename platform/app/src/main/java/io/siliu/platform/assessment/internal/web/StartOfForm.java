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
 */
final class StartOfForm {

    private static final String FIELD = "start";
    private static final String MADE = "made";

    private StartOfForm() {}

    /** What goes with the form, on one line. */
    static String of(Map<String, String> files) {
        return Json.text(files);
    }

    /** The texts by the names of the files; empty where the form does not bring them. */
    static Map<String, String> in(Map<String, String> fields) {
        Map<String, String> files = new LinkedHashMap<>();
        try {
            JsonNode sent = Json.MAPPER.readTree(fields.getOrDefault(FIELD, "{}"));
            sent.forEachEntry((name, text) -> files.put(name, text.asString("")));
        } catch (JacksonException noneOfOurs) {
            return Map.of();
        }
        return files;
    }

    /** Shows on the page that is looked at next what was made and not kept, by the names of the files. */
    static void keep(RedirectAttributes next, Map<String, String> made) {
        next.addFlashAttribute(MADE, made);
    }

    /** What {@link #keep} left for this page; empty where nothing was refused. */
    static Map<String, String> kept(Model model) {
        Map<String, String> files = new LinkedHashMap<>();
        if (model.getAttribute(MADE) instanceof Map<?, ?> made) {
            made.forEach((name, text) -> files.put(String.valueOf(name), String.valueOf(text)));
        }
        return files;
    }
}
