package io.siliu.rules;

import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes catalogues for tests, indicator by indicator. */
final class CatalogueFiles {

    private final Path directory;
    private final List<String> ids = new ArrayList<>();

    CatalogueFiles(Path directory) {
        this.directory = directory;
    }

    /** An indicator with one circumstance that shows nothing. */
    CatalogueFiles indicator(String id, String when) throws IOException {
        return indicatorWithScope(id, "{\"truth\":true}", when);
    }

    CatalogueFiles indicatorWithScope(String id, String scope, String when) throws IOException {
        return file(id, """
                {"id":"%s","sixTrue":"FUNDS","severity":"LOW","title":{"zh":"示例","en":"Example"},
                 "basis":{"kind":"PLATFORM","citation":{"zh":"测试","en":"Test"},"source":"test"},
                 "scope":%s,
                 "circumstances":[{"name":"HOLDS","when":%s,"explanation":{"zh":"成立","en":"Holds"}}]}
                """.formatted(id, scope, when));
    }

    CatalogueFiles file(String id, String json) throws IOException {
        Files.writeString(directory.resolve(id + ".json"), json);
        ids.add(id);
        return this;
    }

    RuleSet ruleSet(String version) throws IOException {
        return ruleSet(version, "{}");
    }

    /** @param words the words of codes, such as the occupations that there are */
    RuleSet ruleSetOf(String words) throws IOException {
        return ruleSet("1", words);
    }

    private RuleSet ruleSet(String version, String words) throws IOException {
        Files.writeString(directory.resolve("words.json"), words);
        Files.writeString(
                directory.resolve("catalogue.json"),
                Json.text(Map.of("id", "test", "version", version, "validFrom", "2026-01-01", "indicators", ids)));
        return RuleSets.load(directory);
    }
}
