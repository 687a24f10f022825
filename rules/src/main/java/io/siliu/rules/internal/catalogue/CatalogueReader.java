package io.siliu.rules.internal.catalogue;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.rules.Conclusion;
import io.siliu.rules.RulesError;
import io.siliu.rules.Severity;
import io.siliu.rules.Text;
import io.siliu.rules.internal.expression.Miswritten;
import io.siliu.rules.internal.expression.SharedExpressions;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a catalogue: {@code catalogue.json} names the version and its indicators, {@code ID.json} holds one indicator
 * each, {@code words.json} the names of codes; {@code conclusions.drl} and {@code
 * conclusions.json}, where there are any, the combination and verdict rules with their words.
 */
public final class CatalogueReader {

    private static final String RULES = "conclusions.drl";
    private static final String CONCLUSIONS = "conclusions.json";

    private CatalogueReader() {}

    /**
     * @param files gives the bytes of a file of the catalogue by its name, or null where there is none
     * @throws PlatformException CATALOGUE_BROKEN naming the file and what is wrong in it
     */
    public static Catalogue read(Function<String, byte[]> files) {
        JsonNode head = json(files, "catalogue.json");
        SharedExpressions shared = new SharedExpressions();
        List<Definition> definitions = new ArrayList<>();
        ObjectNode whole = Json.MAPPER.createObjectNode();
        whole.set("catalogue", head);
        ArrayNode all = whole.putArray("indicators");
        Set<String> ids = new HashSet<>();
        for (JsonNode entry : head.path("indicators")) {
            String id = entry.stringValue();
            JsonNode file = json(files, id + ".json");
            definitions.add(definition(id, file, shared));
            all.add(file);
            if (!ids.add(id)) {
                throw broken("catalogue.json", "the indicator is named twice: " + id, null);
            }
        }
        String rules = text(files, RULES);
        JsonNode conclusions =
                files.apply(CONCLUSIONS) == null ? Json.MAPPER.createObjectNode() : json(files, CONCLUSIONS);
        if (!rules.isEmpty()) {
            whole.put("rules", rules);
            whole.set("conclusions", conclusions);
        }
        try {
            return new Catalogue(
                    head.path("id").stringValue(),
                    head.path("version").stringValue(),
                    LocalDate.parse(head.path("validFrom").stringValue()),
                    CryptoSuite.SM.digest(CanonicalJson.bytes(whole)),
                    definitions,
                    shared.all(),
                    conclusions(conclusions),
                    rules,
                    whole,
                    words(json(files, "words.json")));
        } catch (DateTimeException | JacksonException wrong) {
            throw broken("catalogue.json", wrong.getMessage(), wrong);
        }
    }

    private static Definition definition(String id, JsonNode file, SharedExpressions shared) {
        try {
            Definition definition = DefinitionReader.read(file, shared);
            if (!definition.indicator().id().equals(id)) {
                throw new Miswritten(
                        "文件里写的是 " + definition.indicator().id(),
                        "the file speaks of " + definition.indicator().id());
            }
            return definition;
        } catch (IllegalArgumentException | DateTimeException | JacksonException wrong) {
            throw broken(id + ".json", wrong.getMessage(), wrong);
        }
    }

    private static Map<String, Text> words(JsonNode file) {
        Map<String, Text> words = new LinkedHashMap<>();
        file.forEachEntry((key, word) -> words.put(
                key, new Text(word.path("zh").stringValue(), word.path("en").stringValue())));
        return words;
    }

    private static Map<String, Conclusion> conclusions(JsonNode file) {
        Map<String, Conclusion> conclusions = new LinkedHashMap<>();
        try {
            file.forEachEntry((id, node) -> conclusions.put(
                    id,
                    new Conclusion(
                            id,
                            Severity.valueOf(node.path("severity").stringValue()),
                            bilingual(node.path("title")),
                            bilingual(node.path("explanation")))));
        } catch (IllegalArgumentException | JacksonException wrong) {
            throw broken(CONCLUSIONS, wrong.getMessage(), wrong);
        }
        return conclusions;
    }

    private static Text bilingual(JsonNode node) {
        return new Text(node.path("zh").stringValue(), node.path("en").stringValue());
    }

    private static String text(Function<String, byte[]> files, String name) {
        byte[] bytes = files.apply(name);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonNode json(Function<String, byte[]> files, String name) {
        byte[] bytes = files.apply(name);
        if (bytes == null) {
            throw broken(name, "the file is not there", null);
        }
        try {
            return Json.MAPPER.readTree(bytes);
        } catch (JacksonException notJson) {
            throw broken(name, notJson.getOriginalMessage(), notJson);
        }
    }

    private static PlatformException broken(String file, String what, Exception cause) {
        return new PlatformException(RulesError.CATALOGUE_BROKEN, file, "Catalogue file " + file + ": " + what, cause);
    }
}
