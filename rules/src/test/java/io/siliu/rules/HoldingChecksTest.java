package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.DraftFault.Kind;
import io.siliu.rules.internal.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft whose rules let money go that has to be held is refused, though each of its conclusions is still drawn. */
class HoldingChecksTest {

    private static final String SHIPPED = new String(RuleSets.shippedFiles().get("conclusions.drl"), UTF_8);
    private static final String CRITICAL_HIT = "exists Found( severity == \"CRITICAL\" )";
    private static final String CRITICAL_CONCLUSION = "exists Concluded( severity == \"CRITICAL\" )";

    @Test
    void theShippedRulesHoldAllThatIsCritical() {
        assertThat(told(RuleSets.shippedFiles())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a critical hit holds,these critical hits do not hold,B03",
        "a critical conclusion holds,these critical conclusions do not hold,K01",
        "a high hit opens a case,these high hits open no case,B02"
    })
    void aRuleThatIsTakenOutIsMissed(String rule, String told, String named) {
        Map<String, byte[]> files = with(CombinationRules.write(
                CombinationRules.read(SHIPPED).stream()
                        .filter(each -> !each.name().equals(rule))
                        .toList(),
                SHIPPED));

        assertThat(told(files)).singleElement().satisfies(fault -> {
            assertThat(fault.kind().isRemark()).isFalse();
            assertThat(fault.place()).isEqualTo("conclusions.drl");
            assertThat(fault.message().en()).contains(told, named);
            assertThat(fault.message().zh()).contains("按规则", named, "请写上");
        });
    }

    @Test
    void aRuleThatLetsItPassInsteadIsTold() {
        assertThat(told(with(SHIPPED.replace("decide(\"HOLD\")", "decide(\"PASS\")"))))
                .extracting(fault -> fault.message().en().contains("conclusions"))
                .containsExactly(false, true);
    }

    @Test
    void whereNothingIsWrittenTheHitsAreToldAndNoConclusionIsMissed() {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        files.put("conclusions.drl", new byte[0]);
        files.put("conclusions.json", "{}".getBytes(UTF_8));

        assertThat(told(files))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault.message().en()).contains("hits"));
    }

    /** Who leaves one indicator out, or makes another hit let it go, is told its code. */
    @Test
    void anExceptionIsToldByItsIndicator() {
        String another = CRITICAL_HIT.replace(" )", ", indicator != \"F04\" )");
        assertThat(told(with(SHIPPED.replace(CRITICAL_HIT, another))))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.message().en()).contains("F04").doesNotContain("B03"));

        String beside = CRITICAL_HIT + "\n    not Found( indicator == \"L05\" )";
        assertThat(told(with(SHIPPED.replace(CRITICAL_HIT, beside))))
                .as("another hit takes the hold away from all")
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.message().en()).contains("B03", "(33)").doesNotContain("L05"));
    }

    @Test
    void whatIsHeldInAnotherWayIsHeld() {
        String listed = CRITICAL_HIT.replace("severity == \"CRITICAL\"", "severity in (\"HIGH\", \"CRITICAL\")");
        assertThat(told(with(SHIPPED.replace(CRITICAL_HIT, listed)))).isEmpty();

        String whereDrawn = SHIPPED.replaceAll("(conclude\\(\"K\\d+\"\\);)", "$1\n    decide(\"HOLD\");")
                .replace(CRITICAL_CONCLUSION, "exists Concluded( severity == \"LOW\" )");
        assertThat(told(with(whereDrawn))).isEmpty();
    }

    @Test
    void aConclusionHeldByOneOfTheRulesThatDrawItAloneIsTold() {
        String once = SHIPPED.replace(CRITICAL_CONCLUSION, "exists Concluded( conclusion != \"K05\" )")
                + "\nrule \"again\"\nwhen\n    Found( indicator == \"V06\" )\nthen\n    conclude(\"K05\");\n"
                + "    decide(\"HOLD\");\nend\n";

        assertThat(told(with(once)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).contains("conclusions", "K05"));
    }

    /** What is sure of one hit alone is what the engine decides on it. */
    @Test
    void whatIsSureOfOneHitIsWhatTheEngineDecidesOnIt() {
        VerdictRules engine = VerdictRules.of(RuleSets.current());
        Catalogue catalogue = RuleSets.current().catalogue();
        SureDecisions sure = new SureDecisions(CombinationRules.read(SHIPPED), catalogue.conclusions());
        catalogue
                .definitions()
                .forEach(definition -> definition.circumstances().forEach(circumstance -> {
                    Hit hit = new Hit(
                            definition.indicator().id(),
                            circumstance.name(),
                            circumstance.severity(),
                            definition.indicator().sixTrue(),
                            Map.of());
                    assertThat(sure.on(hit))
                            .as("%s %s", hit.indicator(), hit.circumstance())
                            .isEqualTo(engine.judge(List.of(hit)).decision());
                }));
    }

    private static List<DraftFault> told(Map<String, byte[]> files) {
        return HoldingChecks.of(RuleSets.of(files).catalogue()).stream()
                .filter(fault -> fault.kind() == Kind.NOT_HELD)
                .toList();
    }

    private static Map<String, byte[]> with(String rules) {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        files.put("conclusions.drl", rules.getBytes(UTF_8));
        return files;
    }
}
