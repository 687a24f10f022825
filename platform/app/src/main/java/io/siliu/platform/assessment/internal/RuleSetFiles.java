package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files of a rule set as one text. */
final class RuleSetFiles {

    private static final Pattern INDICATOR = Pattern.compile("([A-Z][0-9]{2,3})\\.json");
    private static final String HEAD = "catalogue.json";

    /**
     * In bytes. Four times the largest of the shipped ones; a form brings a file twice, in an encoding three times as long, and
     * servers take no more than two million bytes of a form.
     */
    private static final int LARGEST = 200_000;

    private final Map<String, String> files;

    private RuleSetFiles(Map<String, String> files) {
        this.files = files;
    }

    static RuleSetFiles shipped() {
        Map<String, String> files = new TreeMap<>();
        RuleSets.shippedFiles().forEach((name, bytes) -> files.put(name, new String(bytes, UTF_8)));
        return new RuleSetFiles(files);
    }

    static RuleSetFiles read(String text) {
        Map<String, String> files = new TreeMap<>();
        Json.MAPPER.readTree(text).forEachEntry((name, file) -> files.put(name, file.stringValue()));
        return new RuleSetFiles(files);
    }

    String text() {
        return Json.text(files);
    }

    /** The files by their names. */
    Map<String, String> texts() {
        return Map.copyOf(files);
    }

    /** The codes of the indicators, sorted. */
    List<String> indicators() {
        return files.keySet().stream()
                .map(INDICATOR::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .sorted()
                .toList();
    }

    RuleSet ruleSet() {
        return RuleSets.of(bytes());
    }

    Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return bytes;
    }

    /** These files with others in their place, under another version; an empty text takes an indicator out. */
    RuleSetFiles with(Map<String, String> changed, String version, LocalDate validFrom) {
        Map<String, String> all = new TreeMap<>(files);
        ObjectNode head = (ObjectNode) Json.MAPPER.readTree(files.get(HEAD));
        changed.forEach((name, text) -> change(all, head, name, text));
        head.put("version", version);
        head.put("validFrom", validFrom.toString());
        all.put(HEAD, Json.text(head));
        return new RuleSetFiles(all);
    }

    /** These files with others in their place, under the same version. */
    RuleSetFiles with(Map<String, String> changed) {
        JsonNode head = Json.MAPPER.readTree(files.get(HEAD));
        return with(changed, head.path("version").stringValue(), validFrom());
    }

    /** The first day on which the version may be used. */
    LocalDate validFrom() {
        JsonNode head = Json.MAPPER.readTree(files.get(HEAD));
        return LocalDate.parse(head.path("validFrom").stringValue());
    }

    private static void change(Map<String, String> all, ObjectNode head, String name, String text) {
        boolean indicator = INDICATOR.matcher(name).matches();
        if (text == null || name.equals(HEAD) || !indicator && (text.isEmpty() || !all.containsKey(name))) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_FILE_REFUSED,
                    "files",
                    "A draft may change indicators such as B01.json, words.json, conclusions.json and conclusions.drl;"
                            + " an empty text takes out indicators alone.");
        }
        if (text.getBytes(UTF_8).length > LARGEST) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_FILE_TOO_LARGE,
                    "files",
                    "A file of a draft has at most " + LARGEST + " bytes: " + name + ". Part the indicator in two.");
        }
        if (!text.isEmpty()) {
            boolean added = all.put(name, text) == null;
            if (added) {
                ((ArrayNode) head.get("indicators")).add(id(name));
            }
            return;
        }
        all.remove(name);
        takeOut((ArrayNode) head.get("indicators"), id(name));
    }

    private static void takeOut(ArrayNode indicators, String id) {
        for (int index = indicators.size() - 1; index >= 0; index--) {
            if (indicators.get(index).stringValue().equals(id)) {
                indicators.remove(index);
            }
        }
    }

    private static String id(String name) {
        return name.substring(0, name.length() - ".json".length());
    }

    /** The name of the line of rule sets. */
    String ruleSetId() {
        try {
            JsonNode head = Json.MAPPER.readTree(files.get(HEAD));
            return head.path("id").stringValue();
        } catch (JacksonException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
