package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indicator speaks of a province by the beginning of the codes of its places. */
class BeginsWithTest {

    @TempDir
    private Path directory;

    @Test
    void thePlacesOfAProvinceAreInScopeAndOthersAreNot() throws IOException {
        RuleSet ruleSet = new CatalogueFiles(directory)
                .indicatorWithScope(
                        "X1", "{\"beginsWith\":[\"region\",{\"text\":\"31\"}]}", "{\"present\":\"settlement\"}")
                .ruleSet("1");

        assertThat(outcome(ruleSet, "310115")).isEqualTo(Outcome.HIT);
        assertThat(outcome(ruleSet, "330131")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(ruleSet, null)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Outcome outcome(RuleSet ruleSet, String region) {
        Screening screening = RuleEngine.of(ruleSet)
                .screen(aMatchedRecord().with("region", region).facts());
        assertThat(PlainEvaluator.of(ruleSet)
                        .screen(aMatchedRecord().with("region", region).facts())
                        .outcomes())
                .isEqualTo(screening.outcomes());
        return screening.outcomes().get("X1");
    }
}
