package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.CombinationRule.Comparison;
import io.siliu.rules.CombinationRule.Consequence;
import io.siliu.rules.CombinationRule.Operator;
import io.siliu.rules.CombinationRule.Quantifier;
import io.siliu.rules.CombinationRule.Requirement;
import io.siliu.rules.CombinationRule.Subject;
import io.siliu.rules.DraftFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Combination and verdict rules are read, changed and written without anybody writing DRL, and checked as any other. */
class CombinationRulesTest {

    private static final String SHIPPED = new String(RuleSets.shippedFiles().get("conclusions.drl"), UTF_8);
    private static final List<CombinationRule> RULES = CombinationRules.read(SHIPPED);

    @Test
    void theShippedRulesAreWrittenAsTheyWereRead() {
        assertThat(RULES).hasSize(9);
        assertThat(CombinationRules.write(RULES, SHIPPED)).isEqualTo(SHIPPED);
    }

    @Test
    void eachPartOfARuleHasItsPlace() {
        assertThat(RULES.get(0))
                .isEqualTo(new CombinationRule(
                        "wages paid as gig pay",
                        List.of(
                                found(new Comparison("indicator", Operator.ONE_OF, List.of("S15", "S16"))),
                                found(new Comparison("indicator", Operator.IS, List.of("B18")))),
                        List.of(new Consequence(true, "K01"))));
        assertThat(RULES.get(6).requirements().get(0))
                .isEqualTo(new Requirement(
                        Quantifier.EXISTS,
                        Subject.CONCLUSION,
                        List.of(new Comparison("severity", Operator.IS, List.of("CRITICAL")))));
        assertThat(RULES.get(6).consequences()).containsExactly(new Consequence(false, "HOLD"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<CombinationRule> rules = new ArrayList<>(RULES);
        rules.add(new CombinationRule(
                "quiet ring",
                List.of(
                        new Requirement(
                                Quantifier.NOT,
                                Subject.HIT,
                                List.of(
                                        new Comparison("sixTrue", Operator.IS_NOT, List.of("FUNDS")),
                                        new Comparison("circumstance", Operator.IS, List.of("RING")))),
                        found(new Comparison("indicator", Operator.IS, List.of("F04")))),
                List.of(new Consequence(true, "K05"), new Consequence(false, "ALERT"))));

        assertThat(CombinationRules.read(CombinationRules.write(rules, SHIPPED)))
                .isEqualTo(rules);
    }

    @Test
    void whatIsNotAllowedIsNamed() {
        assertThatThrownBy(() -> CombinationRules.read("import java.io.File;"))
                .isInstanceOfSatisfying(PlatformException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RulesError.CATALOGUE_BROKEN);
                    assertThat(DraftFault.broken(refused).message().zh()).contains("只能写关于 Found 与 Concluded 的规则");
                });
    }

    @Test
    void aRuleThatIsWrittenTwiceIsTold() {
        CombinationRule first = RULES.get(0);
        List<Requirement> turned =
                List.of(first.requirements().get(1), first.requirements().get(0));

        assertThat(faults(with(new CombinationRule("once more", turned, first.consequences()))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Kind.DUPLICATE);
                    assertThat(fault.place()).isEqualTo("conclusions.drl once more");
                    assertThat(fault.message().en()).contains("\"wages paid as gig pay\"");
                });
    }

    @Test
    void neitherOrderNorSpellingMakesAnotherRule() {
        List<Consequence> follows = RULES.get(0).consequences();
        Comparison turned = new Comparison("indicator", Operator.ONE_OF, List.of("S16", "S15"));
        Comparison alone = new Comparison("indicator", Operator.ONE_OF, List.of("B18"));
        Requirement exists = new Requirement(Quantifier.EXISTS, Subject.HIT, List.of(turned));

        assertThat(faults(with(new CombinationRule("once more", List.of(found(alone), exists), follows))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).contains("\"wages paid as gig pay\""));
    }

    @Test
    void aCodeThatIsNamedTwiceIsTold() {
        Comparison twice = new Comparison("indicator", Operator.ONE_OF, List.of("F04", "V06", "F04"));

        assertThat(faults(with(
                        new CombinationRule("either", List.of(found(twice)), List.of(new Consequence(true, "K05"))))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).startsWith("One condition names a code"));
    }

    @Test
    void aRuleThatNeverHoldsIsTold() {
        Comparison ring = new Comparison("indicator", Operator.IS, List.of("F04"));
        Comparison invoice = new Comparison("indicator", Operator.IS, List.of("V06"));
        Comparison either = new Comparison("indicator", Operator.ONE_OF, List.of("F04", "V06"));
        Comparison low = new Comparison("severity", Operator.IS, List.of("LOW"));

        assertThat(kinds(new Requirement(Quantifier.FOUND, Subject.HIT, List.of(ring, invoice))))
                .containsExactly(Kind.CONTRADICTION);
        assertThat(kinds(found(ring), new Requirement(Quantifier.NOT, Subject.HIT, List.of(either))))
                .containsExactly(Kind.CONTRADICTION);
        assertThat(kinds(found(ring), new Requirement(Quantifier.NOT, Subject.HIT, List.of(ring, low))))
                .as("a ring that is not low may be there")
                .isEmpty();
    }

    private static List<Kind> kinds(Requirement... requirements) {
        return faults(with(
                        new CombinationRule("another", List.of(requirements), List.of(new Consequence(true, "K05")))))
                .stream()
                .map(DraftFault::kind)
                .toList();
    }

    /** Who means two hits of one indicator would be answered by a single one. */
    @Test
    void aConditionThatIsWrittenTwiceIsTold() {
        Requirement ring = found(new Comparison("indicator", Operator.IS, List.of("F04")));

        assertThat(faults(with(
                        new CombinationRule("two rings", List.of(ring, ring), List.of(new Consequence(true, "K05"))))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).startsWith("A condition is written twice"));
    }

    @Test
    void aConclusionThatNoRuleDrawsIsTold() {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        List<CombinationRule> without = RULES.stream()
                .filter(rule -> !rule.name().equals("split income"))
                .toList();
        files.put("conclusions.drl", CombinationRules.write(without, SHIPPED).getBytes(UTF_8));

        assertThat(faults(files)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(fault.place()).isEqualTo("conclusions.json K04");
        });
    }

    private static Requirement found(Comparison comparison) {
        return new Requirement(Quantifier.FOUND, Subject.HIT, List.of(comparison));
    }

    private static Map<String, byte[]> with(CombinationRule another) {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        List<CombinationRule> rules = new ArrayList<>(RULES);
        rules.add(another);
        files.put("conclusions.drl", CombinationRules.write(rules, SHIPPED).getBytes(UTF_8));
        return files;
    }

    private static List<DraftFault> faults(Map<String, byte[]> files) {
        return CombinationChecks.of(RuleSets.of(files).catalogue());
    }
}
