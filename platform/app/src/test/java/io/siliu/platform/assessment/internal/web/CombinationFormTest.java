package io.siliu.platform.assessment.internal.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.rules.CombinationRule;
import io.siliu.rules.CombinationRule.Comparison;
import io.siliu.rules.CombinationRule.Consequence;
import io.siliu.rules.CombinationRule.Operator;
import io.siliu.rules.CombinationRule.Quantifier;
import io.siliu.rules.CombinationRules;
import io.siliu.rules.RuleSets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What somebody ticks and types on the page of the combination rules is what they say afterwards. */
class CombinationFormTest {

    private static final Map<String, List<String>> WORDS = Map.of(
            "severity", ListFilter.SEVERITIES,
            "sixTrue", AlertListFilter.SIX_TRUE,
            "conclusion", List.of("K01", "K02", "K03", "K04", "K05"));
    private static final List<CombinationRule> RULES = CombinationRules.read(file("conclusions.drl"));

    @Test
    void whatThePageShowsComesBackAsItWas() {
        Map<String, String> fields = new LinkedHashMap<>();
        List<CombinationRows.Rule> shown = CombinationRows.of(RULES, WORDS);
        for (int rule = 0; rule < shown.size(); rule++) {
            fill(shown.get(rule), "u" + rule, fields);
        }

        assertThat(CombinationForm.apply(RULES, fields)).isEqualTo(RULES);
    }

    private static void fill(CombinationRows.Rule rule, String place, Map<String, String> fields) {
        fields.put(place + ".name", rule.name());
        fields.put(place + ".add", "");
        for (int index = 0; index < rule.requirements().size(); index++) {
            String below = place + ".p" + index;
            fields.put(below + ".shown", "1");
            List<CombinationRows.Compared> comparisons =
                    rule.requirements().get(index).comparisons();
            for (int each = 0; each < comparisons.size(); each++) {
                CombinationRows.Compared one = comparisons.get(each);
                if (one.offered().isEmpty()) {
                    fields.put(below + ".k" + each + ".typed", one.typed());
                }
                for (String word : one.offered()) {
                    if (one.words().contains(word)) {
                        fields.put(below + ".k" + each + ".one." + word, "1");
                    }
                }
            }
        }
        for (int index = 0; index < rule.follows().size(); index++) {
            fields.put(place + ".q" + index, rule.follows().get(index));
        }
    }

    @Test
    void indicatorsAreChangedAndAGroupIsAddedAndTakenOut() {
        CombinationRule changed = sent(
                        "u0.p0.shown", "1", "u0.p0.k0.typed", "s15， S17", "u0.add", "f04", "act", "group:drop:u0.p1")
                .get(0);

        assertThat(changed.requirements())
                .extracting(required -> required.comparisons().get(0))
                .containsExactly(
                        new Comparison("indicator", Operator.ONE_OF, List.of("S15", "S17")),
                        new Comparison("indicator", Operator.IS, List.of("F04")));
    }

    @Test
    void toBeNoneOfSeveralIsToBeNeitherThisNorThat() {
        CombinationRule changed = sent(
                        "u8.p0.shown",
                        "1",
                        "u8.p0.none",
                        "1",
                        "u8.p0.k0.not",
                        "1",
                        "u8.p0.k0.one.LOW",
                        "1",
                        "u8.p0.k0.one.HIGH",
                        "1")
                .get(8);

        assertThat(changed.requirements()).singleElement().satisfies(required -> {
            assertThat(required.quantifier()).isEqualTo(Quantifier.NOT);
            assertThat(required.comparisons())
                    .containsExactly(
                            new Comparison("severity", Operator.IS_NOT, List.of("LOW")),
                            new Comparison("severity", Operator.IS_NOT, List.of("HIGH")));
        });
    }

    @Test
    void aRuleIsCopiedUnderANameOfItsOwnLeadsElsewhereAndIsTakenOut() {
        List<CombinationRule> copied =
                sent("act", "rule:copy:3", "u3.name", "split \"income\"", "u3.q0", "decide:HOLD");

        assertThat(copied).hasSize(10);
        assertThat(copied.get(3).name()).isEqualTo("split income");
        assertThat(copied.get(4).name()).isEqualTo("split income 2");
        assertThat(copied.get(4).consequences()).containsExactly(new Consequence(false, "HOLD"));
        assertThat(CombinationRules.read(CombinationRules.write(copied, ""))).isEqualTo(copied);
        assertThat(sent("act", "rule:drop:0")).isEqualTo(RULES.subList(1, 9));
    }

    /** The rule would else hold for hits of each severity. */
    @Test
    void toBeNoneOfNothingIsRefused() {
        List<CombinationRule> changed = sent("u8.p0.shown", "1", "u8.p0.k0.not", "1");

        assertThatThrownBy(() -> CombinationRules.read(CombinationRules.write(changed, "")))
                .isInstanceOf(PlatformException.class);
    }

    @Test
    void theLastRuleAndTheLastConclusionStay() {
        List<CombinationRule> last = RULES.subList(0, 1);
        ObjectNode conclusions = Json.MAPPER.createObjectNode();
        conclusions.putObject("K01").put("severity", "HIGH");

        assertThat(CombinationForm.apply(last, fields("act", "rule:drop:0"))).isEqualTo(last);
        ConclusionForm.apply(conclusions, fields("act", "conclusion:drop:K01"));
        assertThat(conclusions.has("K01")).isTrue();
    }

    @Test
    void aRuleWithALongNameIsCopied() {
        List<CombinationRule> copied = sent("act", "rule:copy:0", "u0.name", "n".repeat(80));

        assertThat(copied.get(1).name()).isEqualTo("n".repeat(76) + " 2");
        assertThat(CombinationRules.read(CombinationRules.write(copied, ""))).isEqualTo(copied);
    }

    @Test
    void aConclusionIsChangedCopiedAndTakenOut() {
        ObjectNode conclusions = (ObjectNode) Json.MAPPER.readTree(file("conclusions.json"));
        ConclusionForm.apply(
                conclusions,
                fields(
                        "k.K01.severity",
                        "HIGH",
                        "k.K01.title.zh",
                        "示例结论",
                        "k.K01.en",
                        "Example.",
                        "act",
                        "conclusion:copy:K01"));

        assertThat(ConclusionForm.of(conclusions)).hasSize(6);
        assertThat(conclusions.get("K06")).isEqualTo(conclusions.get("K01"));
        ConclusionForm.Row first = ConclusionForm.of(conclusions).get(0);
        assertThat(first.severity()).isEqualTo("HIGH");
        assertThat(first.titleZh()).isEqualTo("示例结论");
        assertThat(first.titleEn()).as("left empty").isEqualTo("Wages paid as gig pay");
        assertThat(first.en()).isEqualTo("Example.");

        ConclusionForm.apply(conclusions, fields("act", "conclusion:drop:K06"));
        assertThat(conclusions.has("K06")).isFalse();
    }

    private static List<CombinationRule> sent(String... fields) {
        return CombinationForm.apply(RULES, fields(fields));
    }

    private static Map<String, String> fields(String... all) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int index = 0; index < all.length; index += 2) {
            fields.put(all[index], all[index + 1]);
        }
        return fields;
    }

    private static String file(String name) {
        return new String(RuleSets.shippedFiles().get(name), UTF_8);
    }
}
