package io.siliu.platform.assessment.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.Indicator;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;

/** An officer reads when an indicator hits, and needs no name of the catalogue's files for it. */
class ExpressionWordsTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final RuleSet shipped = RuleSets.current();
    private final ResourceBundleMessageSource messages = messages();
    private final FactWords facts = new FactWords(messages);
    private final ExpressionWords words = new ExpressionWords(messages, facts);

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/assessment", "messages/rules");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void eachConditionOfTheCatalogueIsSaidInWordsAlone(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (Indicator indicator : shipped.indicators()) {
            JsonNode written = shipped.written(indicator.id()).orElseThrow();
            for (JsonNode circumstance : written.path("circumstances")) {
                requireWords(words.clause(circumstance.path("when"), Thresholds.of(written), locale), indicator);
            }
        }
    }

    private static void requireWords(Clause clause, Indicator indicator) {
        if (clause.isGroup()) {
            assertThat(clause.parts()).as(indicator.id()).isNotEmpty();
            clause.parts().forEach(part -> requireWords(part, indicator));
            return;
        }
        assertThat(clause.text())
                .as(indicator.id())
                .isNotBlank()
                .doesNotContain("{", "}", "“”", "\"\"", "signals.", "  ")
                .doesNotContainPattern("[a-z]\\.[a-z]|^ |[A-Z]{3,}_")
                .doesNotContainPattern("^(大于|小于|不大于|不小于|不等于|等于|more|less|at )");
    }

    @Test
    void oneOfAListIsToldByTheList() {
        String said = said("{\"any\": \"invoices\", \"as\": \"one\", \"where\": "
                + "{\"equal\": [\"one.numberCheck\", {\"word\": \"VALID\"}]}}");
        assertThat(said).startsWith("至少一份“" + facts.label("invoices", CHINESE) + "”符合（");
        assertThat(said)
                .contains(facts.subject("invoices.numberCheck", CHINESE))
                .endsWith("等于 校验通过）");
    }

    @Test
    void aConditionKeepsTheStatementOfItsFact() {
        assertThat(when("B20")).contains("业务所需的许可，是否没有存档：是");
        assertThat(when("F17")).contains("该批次中 00:00 至 05:00 付款的比例 大于 0.3（按职业、地区另定 0.27–0.55）〔");
        assertThat(when("F13")).contains("月合计为 100,000 元的 98 % 至 100 % 的月份 不小于 2");
        assertThat(when("F22")).contains("付款日的天数 大于 15");
    }

    @Test
    void whatIsDeniedOrAskedOfAListStandsInBrackets() {
        String denied = said("{\"any\": \"invoices\", \"as\": \"one\", \"where\": {\"not\": "
                + "{\"or\": [{\"present\": \"one.number\"}, {\"present\": \"one.issuedOn\"}]}}}");
        assertThat(denied).contains("符合（并非（", " 已知，或 ").endsWith(" 已知））");
        assertThat(when("V04")).contains("购买方的", "销售方的");
    }

    private String when(String indicator) {
        JsonNode written = shipped.written(indicator).orElseThrow();
        StringBuilder all = new StringBuilder();
        written.path("circumstances")
                .forEach(one -> all.append(words.clause(one.path("when"), Thresholds.of(written), CHINESE)));
        return all.toString();
    }

    @Test
    void whatIsNotTrueIsSaidAsNo() {
        assertThat(said("{\"equal\": [\"signals.identity.livenessPassed.value\", {\"truth\": false}]}"))
                .endsWith("：否");
    }

    @Test
    void anOperationWithoutWordsStaysAsItIsWritten() {
        assertThat(said("{\"unheardOf\": [\"settlement.gross\"]}")).contains("unheardOf", "settlement.gross");
    }

    @Test
    void aConstantThatNoRuleSetCanHaveStaysAsItIsWritten() {
        assertThat(said("{\"any\": \"invoices\", \"as\": \"one\", \"where\": "
                        + "{\"oneOf\": [\"one.numberCheck\", {\"word\": [\"A\", \"B\"]}]}}"))
                .contains("[\"A\",\"B\"]");
        assertThat(said("{\"times\": [\"settlement.gross\", {\"number\": [2]}]}"))
                .endsWith(" × [2]");
        assertThat(said("{\"truth\": \"yes\"}")).isEqualTo("{\"truth\":\"yes\"}");
        assertThat(said("{\"parameter\": {\"of\": \"limit\"}}")).isEqualTo("{\"of\":\"limit\"}");
    }

    @Test
    void aFactOfAListIsLookedUpByTheNameOfTheList() {
        JsonNode written = shipped.written("V05").orElseThrow();
        List<String> asked =
                AskedFacts.of(shipped.indicator("V05").orElseThrow().facts(), written);
        assertThat(asked).contains("invoices", "invoices.totalAmount").noneMatch(path -> path.startsWith("invoice."));
    }

    private String said(String expression) {
        return words.clause(Json.MAPPER.readTree(expression), List.of(), CHINESE)
                .text();
    }
}
