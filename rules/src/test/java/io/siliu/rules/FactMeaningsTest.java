package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever reads Chinese is told of each fact what whoever reads English is told: the unit and the source too. */
class FactMeaningsTest {

    private static final Map<String, String> ENGLISH = described();
    private static final Map<String, String> CHINESE = translated();
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.:]*\\d|\\d");

    /** What the English says of a unit, and what the Chinese must say then. */
    private static final Map<String, String> UNITS = Map.of(
            "CNY", "元",
            "\\(hours|^Hours ", "小时",
            "\\(minutes|^Minutes ", "分钟",
            "^Seconds ", "秒",
            "^Days |^Day ", "[日天]",
            "^Months? ", "月",
            "\\(years\\)", "岁",
            "\\(km\\)", "公里",
            "\\(count", "（(人|个|个月|次|单|张|户|行|笔|项|处|期|家)(，含.+)?）|天",
            "\\d %", "\\d %");

    private static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry("access", "访问"),
            Map.entry("anchoring", "锚定"),
            Map.entry("assessment", "评估"),
            Map.entry("casework", "案件"),
            Map.entry("contract", "合同"),
            Map.entry("document", "单据"),
            Map.entry("features", "特征"),
            Map.entry("filing", "报送"),
            Map.entry("fourflow", "四流"),
            Map.entry("matching", "匹配"),
            Map.entry("paper", "单据原文"),
            Map.entry("party", "主体"),
            Map.entry("settlement", "结算"),
            Map.entry("tax", "税务"),
            Map.entry("work", "任务"));

    @Test
    void eachDescribedFactHasAChineseMeaningAndNoneIsLeftOver() {
        assertThat(ENGLISH).hasSizeGreaterThan(280);
        assertThat(CHINESE.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
    }

    @Test
    void aChineseMeaningIsChineseAndKeepsNumbersUnitsAndSource() {
        ENGLISH.forEach((fact, english) -> {
            String chinese = CHINESE.get(fact);
            assertThat(chinese).as(fact).matches("(?s).*\\p{IsHan}.*来源：.+。").doesNotContain("Source");
            NUMBER.matcher(english)
                    .results()
                    .forEach(number -> assertThat(chinese).as(fact).contains(number.group()));
            UNITS.forEach((said, unit) -> {
                if (Pattern.compile(said).matcher(english).find()) {
                    assertThat(chinese).as(fact).containsPattern(unit);
                }
            });
        });
    }

    @Test
    void aChineseMeaningNamesTheSameSources() {
        ENGLISH.forEach((fact, english) -> {
            String source = english.substring(english.indexOf("Source: "));
            String chinese = CHINESE.get(fact).substring(CHINESE.get(fact).indexOf("来源："));
            SOURCES.forEach((name, word) -> {
                // A tax calculation is not the tax office: the word before another that ends so is no source.
                if (Pattern.compile("\\b" + name + "\\b(?! \\w+ion)")
                        .matcher(source)
                        .find()) {
                    assertThat(chinese).as(fact).contains(word);
                }
            });
        });
    }

    @Test
    void theLanguageOfTheReaderDecides() {
        Text gross = FactNames.find("settlement.gross").orElseThrow().meaning();

        assertThat(gross.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("从业人员的应付报酬（元），含增值税。来源：结算文件。");
        assertThat(gross.in(Locale.ENGLISH)).startsWith("What the worker earned in CNY");
    }

    @Test
    void theValueOfAFeatureMeansWhatTheFeatureMeans() {
        Text orders = FactNames.find("signals.delivery.ordersPerHour.value")
                .orElseThrow()
                .meaning();

        assertThat(orders.en()).startsWith("Most orders that the worker finished in one hour");
        assertThat(orders.zh()).startsWith("从业人员在本任务中一小时内完成的最多订单（单）");
    }

    private static Map<String, String> described() {
        JsonNode schema = read("/schema/four-flow-facts.schema.json");
        Map<String, String> all = new LinkedHashMap<>();
        describe("facts", schema, all);
        schema.path("$defs").forEachEntry((name, definition) -> describe(name, definition, all));
        return all;
    }

    private static void describe(String name, JsonNode definition, Map<String, String> all) {
        definition
                .path("properties")
                .forEachEntry((field, property) ->
                        all.put(name + "." + field, property.path("description").stringValue()));
    }

    private static Map<String, String> translated() {
        Map<String, String> all = new LinkedHashMap<>();
        read("/schema/four-flow-facts.zh.json")
                .forEachEntry((name, fields) ->
                        fields.forEachEntry((field, meaning) -> all.put(name + "." + field, meaning.stringValue())));
        return all;
    }

    private static JsonNode read(String name) {
        try (InputStream file = FactMeaningsTest.class.getResourceAsStream(name)) {
            return Json.MAPPER.readTree(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
