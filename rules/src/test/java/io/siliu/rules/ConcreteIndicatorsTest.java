package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.internal.catalogue.Concretes;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thresholds by occupation and region make thousands of indicators, and each of them can make a difference. */
class ConcreteIndicatorsTest {

    @TempDir
    private Path directory;

    @Test
    void thereAreThousands() {
        assertThat(RuleSets.current().concreteIndicators())
                .hasSizeGreaterThanOrEqualTo(3_000)
                .extracting(ConcreteIndicator::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void noneIsACopyThatCanNeverDiffer() {
        assertThat(RuleSets.current().catalogue().definitions())
                .allSatisfy(
                        definition -> assertThat(Concretes.copies(definition)).isEmpty());
    }

    @Test
    void aCopyIsFound() throws IOException {
        RuleSet ruleSet = new CatalogueFiles(directory).file("X1", """
                {"id":"X1","sixTrue":"FUNDS","severity":"LOW","title":{"zh":"示例","en":"Example"},
                 "basis":{"kind":"PLATFORM","citation":{"zh":"测试","en":"Test"},"source":"test"},
                 "parameters":{"limit":{"type":"NUMBER","rows":[
                  {"value":"3","from":"2019-01-01","source":"a"},
                  {"value":"4","occupation":"RIDER","from":"2019-01-01","source":"a"},
                  {"value":"4.0","occupation":"RIDER","region":"31","from":"2019-01-01","source":"a"},
                  {"value":"3","occupation":"RIDER","region":"32","from":"2019-01-01","source":"a"}]}},
                 "circumstances":[{"name":"HOLDS","when":{"atLeast":["features.peers.count",{"parameter":"limit"}]},
                  "explanation":{"zh":"成立","en":"Holds"}}]}
                """).ruleSet("1");

        assertThat(Concretes.copies(ruleSet.catalogue().definitions().get(0)))
                .singleElement()
                .asString()
                .contains("4.0");
    }

    @Test
    void eachIsReachedByARecordOfItsOccupationAndRegion() {
        String orders = "signals.delivery.ordersPerHour.value";
        AskedIndicator b10 = AskedIndicator.of("B10");

        b10.hits(aMatchedRecord().with("region", "540100").with(orders, "10.3"))
                .english("10.3 orders in one hour, above the limit of 10.2.");
        b10.doesNotHit(aMatchedRecord().with("region", "540100").with(orders, "10.2"));
        b10.doesNotHit(aMatchedRecord().with("region", "310100").with(orders, "13.2"));
        b10.hits(aMatchedRecord().with("region", "310100").with(orders, "13.3"))
                .english("13.3 orders in one hour, above the limit of 13.2.");
        b10.doesNotHit(aMatchedRecord().with("occupation", "COURIER").with(orders, "13.3"));
    }
}
