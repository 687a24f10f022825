package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hits mean together, and what follows; the rules can see nothing but hits. */
class VerdictRulesTest {

    private static final VerdictRules SHIPPED = VerdictRules.of(RuleSets.current());

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"K01,S15 B18", "K01,S16 B18", "K02,B16 F03", "K03,S09 S10 I07", "K04,S14 V13 F13", "K05,V06 F04"})
    void hitsTogetherMeanMore(String conclusion, String together) {
        List<Hit> hits =
                Arrays.stream(together.split(" ")).map(VerdictRulesTest::low).toList();

        Verdict verdict = SHIPPED.judge(hits);

        assertThat(verdict.conclusions()).extracting(Conclusion::id).containsExactly(conclusion);
        assertThat(verdict.decision()).isEqualTo(Decision.HOLD);
        assertThat(SHIPPED.judge(hits.subList(1, hits.size())).conclusions()).isEmpty();
    }

    @Test
    void theGravestHitDecides() {
        assertThat(SHIPPED.judge(List.of()).decision()).isEqualTo(Decision.PASS);
        assertThat(SHIPPED.judge(List.of(low("B21"))).decision()).isEqualTo(Decision.ALERT);
        assertThat(SHIPPED.judge(List.of(low("B21"), hit("B22", Severity.HIGH))).decision())
                .isEqualTo(Decision.OPEN_CASE);
        assertThat(SHIPPED.judge(List.of(hit("B22", Severity.HIGH), hit("F03", Severity.CRITICAL)))
                        .decision())
                .isEqualTo(Decision.HOLD);
    }

    /** As a rule set may have them that was published before its drafts were asked for it. */
    @Test
    void whatIsCriticalIsHeldWhateverTheRulesSay() {
        Map<String, byte[]> files = RuleSets.shippedFiles();
        files.computeIfPresent(
                "conclusions.drl",
                (name, rules) -> new String(rules, UTF_8)
                        .replace("decide(\"HOLD\")", "decide(\"PASS\")")
                        .getBytes(UTF_8));
        VerdictRules passing = VerdictRules.of(RuleSets.of(files));

        assertThat(passing.judge(List.of(hit("F03", Severity.CRITICAL))).decision())
                .isEqualTo(Decision.HOLD);
        assertThat(passing.judge(List.of(low("V06"), low("F04"))).decision()).isEqualTo(Decision.HOLD);
        assertThat(passing.judge(List.of(hit("B22", Severity.HIGH))).decision()).isEqualTo(Decision.OPEN_CASE);
        assertThat(passing.judge(List.of()).decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void judgesAScreening() {
        Screening screening = RuleEngine.of(RuleSets.current())
                .screen(aMatchedRecord()
                        .with("signals.invoicing.invoicedTotal.value", "9000.00")
                        .with("signals.transfers.ringLength.value", "3")
                        .facts());

        assertThat(SHIPPED.judge(screening).conclusions())
                .extracting(Conclusion::id)
                .containsExactly("K05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File;",
                "function void f() { System.exit(1); }",
                "global java.util.List list;",
                "declare Thing name : String end",
                "rule \"a\" when eval(true) then conclude(\"K1\"); end",
                "rule \"a\" when Found( indicator.getClass() != null ) then conclude(\"K1\"); end",
                "rule \"a\" when Found( eval(System.exit(1)) ) then conclude(\"K1\"); end",
                "rule \"a\" when Found( $i : indicator ) then conclude(\"K1\"); end",
                "rule \"a\" when java.io.File() then conclude(\"K1\"); end",
                "rule \"a\" when Found( indicator == \"S15\" ) from new java.net.URL(\"http://x\") then conclude(\"K1\"); end",
                "rule \"a\" when Found( indicator == \"S15\" ) then new java.net.URL(\"http://x\").openStream(); end",
                "rule \"a\" when Found( indicator == \"S15\" ) then conclude(\"K1\"); Runtime.getRuntime(); end",
                "rule \"a\" dialect \"mvel\" when Found( indicator == \"S15\" ) then conclude(\"K1\"); end",
                "rule \"a\" when Found( indicator == \"\\u0022 )\" ) then conclude(\"K1\"); end",
                "rule \"a\" when then conclude(\"K1\"); end",
                "rule \"a\" when Found( indicator == \"S15\" ) then conclude(\"K9\"); end",
                "rule \"a\" when Found( amount == \"S15\" ) then conclude(\"K1\"); end"
            })
    void whatReachesForMoreIsRefused(String rules) throws IOException {
        RuleSet ruleSet = withRules(rules);

        assertThatThrownBy(() -> VerdictRules.of(ruleSet))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(RulesError.CATALOGUE_BROKEN))
                .hasMessageContaining("conclusions.drl");
    }

    @Test
    void theRulesArePartOfTheDigest() throws IOException {
        RuleSet one = withRules("rule \"a\" when Found( indicator == \"S15\" ) then conclude(\"K1\"); end");
        RuleSet other = withRules("rule \"a\" when Found( indicator == \"S16\" ) then conclude(\"K1\"); end");

        assertThat(one.reference().digest()).isNotEqualTo(other.reference().digest());
    }

    private RuleSet withRules(String rules) throws IOException {
        Files.writeString(directory.resolve("conclusions.drl"), rules);
        Files.writeString(directory.resolve("conclusions.json"), """
                {"K1":{"severity":"HIGH","title":{"zh":"甲","en":"A"},"explanation":{"zh":"乙","en":"B"}}}""");
        return new CatalogueFiles(directory)
                .indicator("X1", "{\"truth\":false}")
                .ruleSet("1");
    }

    private static Hit low(String indicator) {
        return hit(indicator, Severity.LOW);
    }

    private static Hit hit(String indicator, Severity severity) {
        return new Hit(indicator, "HOLDS", severity, SixTrue.FUNDS, Map.of());
    }
}
