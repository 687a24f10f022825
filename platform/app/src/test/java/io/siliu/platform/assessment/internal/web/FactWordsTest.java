package io.siliu.platform.assessment.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.FactName;
import io.siliu.rules.FactNames;
import io.siliu.rules.Indicator;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;

/** What an indicator asks and says can be read without knowing how its file is written. */
class FactWordsTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    /** Names that say nothing of what they stand for. */
    private static final Set<String> BARE = Set.of("value", "limit", "evidence");

    private final RuleSet shipped = RuleSets.current();
    private final FactWords words = new FactWords(messages());

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/assessment", "messages/rules");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Test
    void aLimitIsShownInTheUnitOfItsSentence() {
        assertThat(sentence("B18", 0, CHINESE)).contains("低于 2.7–3.3%").doesNotContain("0.80");
    }

    @Test
    void whatIsObservedIsNotTakenForTheThresholdOfTheSameName() {
        assertThat(sentence("B18", 0, CHINESE)).startsWith("连续 〔").doesNotContain("连续 3 个月");
    }

    @Test
    void eachFactThatIsAskedHasAShortNameInBothLanguages() {
        for (Indicator indicator : shipped.indicators()) {
            for (String fact : AskedFacts.of(
                    indicator.facts(), shipped.written(indicator.id()).orElseThrow())) {
                assertThat(words.label(fact, CHINESE)).as(fact).isNotBlank().hasSizeLessThan(60);
                assertThat(words.label(fact, Locale.ENGLISH))
                        .as(fact)
                        .isNotBlank()
                        .hasSizeLessThan(180);
            }
        }
    }

    @Test
    void aFactIsChosenByItsNameWithItsUnitAndItsCodeBehind() {
        assertThat(words.named("signals.delivery.ordersPerHour.value", CHINESE))
                .isEqualTo("从业人员在本任务中一小时内完成的最多订单（单） · signals.delivery.ordersPerHour.value");
        assertThat(words.named("task.agreedAmount", CHINESE)).isEqualTo("约定金额，含税全额（元） · task.agreedAmount");
        assertThat(words.named("task.agreedAmount", Locale.ENGLISH))
                .containsOnlyOnce("CNY")
                .doesNotContain("yuan");
        assertThat(words.named("no.such.fact", CHINESE)).isEqualTo("no.such.fact");
        for (FactName fact : FactNames.all()) {
            String named = words.named(fact.path(), CHINESE);
            assertThat(FactWords.path(named)).isEqualTo(fact.path());
            assertThat(named).doesNotStartWith(" · ");
        }
    }

    @Test
    void eachWordThatAFactTakesIsSaid() {
        for (FactName fact : FactNames.all()) {
            for (String word : fact.words()) {
                assertThat(words.spoken(word, CHINESE)).as(fact.path()).isNotEqualTo(word);
            }
        }
    }

    @Test
    void aNameOfAShownValueStandsForOneKindOfFact() {
        Map<String, FactName.Kind> kinds = new HashMap<>();
        for (Indicator indicator : shipped.indicators()) {
            for (JsonNode circumstance :
                    shipped.written(indicator.id()).orElseThrow().path("circumstances")) {
                circumstance.path("because").forEachEntry((name, fact) -> {
                    if (!BARE.contains(name) && fact.isString()) {
                        FactNames.find(fact.stringValue())
                                .ifPresent(one -> assertThat(kinds.merge(name, one.kind(), (first, other) -> first))
                                        .as(indicator.id() + " " + name)
                                        .isEqualTo(one.kind()));
                    }
                });
            }
        }
        assertThat(kinds).hasSizeGreaterThan(30);
    }

    @Test
    void aThresholdIsToldWithItsGeneralValue() {
        List<Thresholds> thresholds = Thresholds.of(shipped.written("B18").orElseThrow());
        assertThat(words.threshold("payrollMonths", thresholds, CHINESE)).isEqualTo("6〔形同工资的最少月数〕");
    }

    @Test
    void aThresholdWithRowsIsToldWithTheirRange() {
        List<Thresholds> factor = Thresholds.of(shipped.written("B01").orElseThrow());
        assertThat(words.threshold("factor", factor, CHINESE)).isEqualTo("1.2（按职业、地区另定 1.127–1.68）〔月收入超过同行中位数的倍数〕");
        assertThat(words.threshold("factor", factor, Locale.ENGLISH))
                .isEqualTo("1.2 (by occupation and region 1.127–1.68) [times the median income of peers]");
        List<Thresholds> minimum = Thresholds.of(shipped.written("L04").orElseThrow());
        assertThat(words.threshold("minimum", minimum, CHINESE)).startsWith("按职业、地区 ");
        assertThat(sentence("B10", 0, CHINESE)).contains("超过上限 2.5–660 单");
    }

    @Test
    void aNumberOfGigabytesIsShownAsItIsWritten() {
        for (String huge : List.of("1E999999999", "1E-999999999")) {
            Thresholds.Row row = new Thresholds.Row(0, null, null, "2019-01-01", null, huge, "");
            for (String type : List.of("NUMBER", "AMOUNT")) {
                Thresholds parameter = new Thresholds("limit", null, type, List.of(row));
                assertThat(parameter.shown(row)).isEqualTo(huge);
                JsonNode because = Json.MAPPER.createObjectNode().set("limit", named("limit"));
                assertThat(words.sentence("{limit}", because, List.of(parameter), CHINESE))
                        .startsWith("〔");
            }
        }
    }

    private static JsonNode named(String parameter) {
        return Json.MAPPER.createObjectNode().put("parameter", parameter);
    }

    @Test
    void aSourceIsReadInOneLanguage() {
        Thresholds.Row row = new Thresholds.Row(0, null, null, "2019-01-01", null, "1", "平台自定 / set by the platform");
        assertThat(row.sourceIn(CHINESE)).isEqualTo("平台自定");
        assertThat(row.sourceIn(Locale.ENGLISH)).isEqualTo("set by the platform");
        assertThat(Source.of("平台自定 / set by the platform", CHINESE)).isEmpty();
        assertThat(Source.of("发票管理办法", CHINESE)).contains(new Source("发票管理办法", null));
        for (Indicator indicator : shipped.indicators()) {
            Source.of(indicator.basis().source(), Locale.ENGLISH)
                    .ifPresent(source -> assertThat(source.text())
                            .as(indicator.id())
                            .isNotBlank()
                            .doesNotContain(" / ", "领域资料"));
        }
    }

    @Test
    void whatBeginsLikeAnAddressAndIsNoneIsATextOfItsOwn() {
        assertThat(Source.of("https://www.gov.cn/x/1.htm", CHINESE))
                .contains(new Source("www.gov.cn", "https://www.gov.cn/x/1.htm"));
        for (String none : List.of("https://www.gov.cn/x 第3条", "https:///x", "http://")) {
            assertThat(Source.of(none, CHINESE)).contains(new Source(none, null));
        }
    }

    @Test
    void aThresholdThatTheIndicatorDoesNotHaveIsShownAndNoOtherTakenForIt() {
        List<Thresholds> thresholds = Thresholds.of(shipped.written("B18").orElseThrow());
        assertThat(words.stray(compared(Condition.From.PARAMETER, "gone"), thresholds))
                .isEqualTo("gone");
        assertThat(words.stray(
                        compared(Condition.From.PRODUCT, Condition.product("task.agreedAmount", "gone")), thresholds))
                .isEqualTo("gone");
        assertThat(words.stray(compared(Condition.From.PARAMETER, "payrollMonths"), thresholds))
                .isNull();
        assertThat(words.stray(compared(Condition.From.CONSTANT, "gone"), thresholds))
                .isNull();
    }

    private static Condition compared(Condition.From from, String value) {
        return Condition.comparison("c0", false, "atLeast", "settlement.gross", from, value);
    }

    @Test
    void aWordThatTheFactDoesNotTakeStaysTickedUntilSomebodyTakesItAway() {
        Condition chosen = Condition.comparison(
                "c0", false, "oneOf", "engagement", Condition.From.CONSTANT, "SUBCONTRACT, NO_SUCH_WORD");
        assertThat(words.chosenFirst(chosen))
                .startsWith("SUBCONTRACT", "NO_SUCH_WORD")
                .contains("AGENCY")
                .doesNotHaveDuplicates();
    }

    private String sentence(String id, int circumstance, Locale locale) {
        JsonNode written = shipped.written(id).orElseThrow();
        JsonNode one = written.path("circumstances").path(circumstance);
        String template = one.path("explanation").path(locale.getLanguage()).asString();
        return words.sentence(template, one.path("because"), Thresholds.of(written), locale);
    }
}
