package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetsTest {

    @TempDir
    private Path directory;

    @Test
    void shipsAHundredAndFortyIndicatorsOverAllSixTruths() {
        RuleSet ruleSet = RuleSets.current();

        assertThat(ruleSet.reference()).hasToString("siliu-base@2026.12.1");
        assertThat(ruleSet.validFrom()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(ruleSet.indicators()).hasSize(140);
        assertThat(ruleSet.indicators().stream().map(Indicator::sixTrue).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(SixTrue.class));
    }

    /** S08 is HIGH, and CRITICAL from so many registrations on. */
    @Test
    void tellsHowGraveAHitMayBe() {
        assertThat(RuleSets.current().gravest("S08")).contains(Severity.CRITICAL);
        assertThat(RuleSets.current().gravest("F18")).contains(Severity.MEDIUM);
        assertThat(RuleSets.current().gravest("Z99")).isEmpty();
    }

    /** A database that has published a version refuses another content under it: whoever changes a file changes the version too. */
    @Test
    void aVersionNamesOneContentForEver() {
        RuleSetReference shipped = RuleSets.current().reference();

        assertThat(shipped.version() + " " + shipped.digest())
                .isEqualTo("2026.12.1 sm3:e79ad1d799d01f8981664812ecb3a33531c6fa6b667a0d207a2f938bdeedec85");
    }

    @Test
    void theDigestStandsForTheWholeCatalogue() throws IOException {
        CatalogueFiles catalogue = new CatalogueFiles(directory).indicator("X1", "{\"truth\":false}");
        RuleSet first = catalogue.ruleSet("1");

        assertThat(catalogue.ruleSet("1").reference()).isEqualTo(first.reference());
        assertThat(catalogue.ruleSet("2").reference().digest())
                .isNotEqualTo(first.reference().digest());
        catalogue = new CatalogueFiles(directory).indicator("X1", "{\"truth\":true}");
        assertThat(catalogue.ruleSet("1").reference().digest())
                .isNotEqualTo(first.reference().digest());
    }

    @Test
    void refusesWhatIsNotTypedRight() {
        assertRefused("{\"greaterThan\":[\"settlement.gros\",{\"amount\":\"1.00\"}]}", "no fact named gros");
        assertRefused("{\"greaterThan\":[\"settlement.gross\",{\"number\":\"1\"}]}", "differ in type");
        assertRefused("{\"greaterThan\":[\"settlement.gross\",{\"amount\":1.5}]}", "written as text");
        assertRefused("{\"greaterThan\":[\"settlement.taskReference\",{\"word\":\"NONE\"}]}", "has no order");
        assertRefused("{\"equal\":[\"settlement.taskReference\",{\"word\":\"SOME\"}]}", "no word SOME");
        assertRefused("{\"sum\":\"bankReceipts\",\"as\":\"receipt\",\"of\":\"receipt.amount\"}", "a truth is wanted");
        assertRefused(
                "{\"any\":\"invoices\",\"as\":\"invoice\",\"where\":\"receipt.amount\"}", "no fact named receipt");
        assertRefused("{\"equal\":[\"settlement.gross\",{\"parameter\":\"limit\"}]}", "no parameter named limit");
        assertRefused("{\"perhaps\":[]}", "unknown operation: perhaps");
    }

    private void assertRefused(String when, String because) {
        assertThatThrownBy(() ->
                        new CatalogueFiles(directory).indicator("X1", when).ruleSet("1"))
                .isInstanceOfSatisfying(PlatformException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(RulesError.CATALOGUE_BROKEN);
                    assertThat(refusal.field()).contains("X1.json");
                })
                .hasMessageContaining(because);
    }

    @Test
    void refusesTwoParameterRowsForOneDay() throws IOException {
        CatalogueFiles catalogue = new CatalogueFiles(directory).file("X1", withRows("""
                {"value":"1","from":"2026-01-01","to":"2026-06-30","source":"a"},
                {"value":"2","from":"2026-06-30","source":"b"}"""));

        assertThatThrownBy(() -> catalogue.ruleSet("1"))
                .hasMessageContaining("parameter limit: two rows hold at once from 2026-06-30");
    }

    @Test
    void takesTheNearestParameterRow() throws IOException {
        RuleSet ruleSet =
                new CatalogueFiles(directory).file("X1", withRows("""
                {"value":"1","from":"2026-01-01","source":"all"},
                {"value":"2","from":"2026-01-01","occupation":"RIDER","source":"riders"},
                {"value":"3","from":"2026-01-01","to":"2026-09-30","occupation":"RIDER","region":"99","source":"until"},
                {"value":"4","from":"2026-01-01","occupation":"DRIVER","region":"9901","source":"drivers"}""")).ruleSet("1");

        assertThat(limit(ruleSet, "CLEANER", "990100", "2026-10-08")).isEqualTo("1");
        assertThat(limit(ruleSet, "RIDER", "990100", "2026-09-30")).isEqualTo("3");
        assertThat(limit(ruleSet, "RIDER", "990100", "2026-10-01")).isEqualTo("2");
        assertThat(limit(ruleSet, "DRIVER", "990100", "2026-10-01")).isEqualTo("4");
        assertThat(limit(ruleSet, "DRIVER", "990200", "2026-10-01")).isEqualTo("1");
        assertThat(limit(ruleSet, null, null, "2026-10-01")).isEqualTo("1");
    }

    private static String limit(RuleSet ruleSet, String occupation, String region, String asOf) {
        FactsFixture facts = FactsFixture.aMatchedRecord()
                .with("occupation", occupation)
                .with("region", region)
                .with("asOf", asOf);
        return RuleEngine.of(ruleSet)
                .screen(facts.facts())
                .hits()
                .get(0)
                .because()
                .get("limit");
    }

    private static String withRows(String rows) {
        return """
                {"id":"X1","sixTrue":"FUNDS","severity":"LOW","title":{"zh":"示例","en":"Example"},
                 "basis":{"kind":"PLATFORM","citation":{"zh":"测试","en":"Test"},"source":"test"},
                 "parameters":{"limit":{"type":"NUMBER","rows":[%s]}},
                 "circumstances":[{"name":"HOLDS","when":{"atLeast":["features.peers.count",{"parameter":"limit"}]},
                  "because":{"limit":{"parameter":"limit"}},
                  "explanation":{"zh":"{limit}","en":"{limit}"}}]}
                """.formatted(rows);
    }
}
