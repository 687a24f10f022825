package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import org.junit.jupiter.api.Test;

/** B01: income above 1.2 times the median of the peers; the alarm of 9,600 at a median of 8,000. */
class MonthIncomeFarAboveThePeersTest {

    private static final AskedIndicator B01 = AskedIndicator.of("B01");

    @Test
    void incomeACentAboveTheLimitHits() {
        B01.hits(aMatchedRecord().with("features.monthIncome", "9600.01"))
                .of(Severity.MEDIUM, SixTrue.BUSINESS)
                .chinese("2026年9月收入 9,600.01 元，高于990100地区35名骑手的收入中位数 8,000.00 元 的 1.2 倍（9,600.00 元）。请核实是否工时较长或任务不实。")
                .english(
                        "Income of 2026-09 is CNY 9,600.01: above 1.2 times (CNY 9,600.00) the median CNY 8,000.00 of 35 peers (rider, 990100). Check whether the hours were long or the work was not real.");
    }

    @Test
    void incomeAtTheLimitDoesNot() {
        B01.doesNotHit(aMatchedRecord().with("features.monthIncome", "9600.00"));
    }

    @Test
    void thirtyPeersAreEnough() {
        B01.hits(aMatchedRecord().with("features.monthIncome", "9600.01").with("features.peers.count", 30));
    }

    @Test
    void fewerThanThirtyPeersAreNotCompared() {
        B01.isNotApplicable(
                aMatchedRecord().with("features.monthIncome", "99999.00").with("features.peers.count", 29),
                Unanswered.Reason.OUT_OF_SCOPE,
                "features.peers.count");
    }

    @Test
    void withoutPeersTheFactIsNamed() {
        B01.isNotApplicable(aMatchedRecord().with("features.peers", null), Unanswered.Reason.MISSING, "features.peers");
    }

    @Test
    void aBrokenMedianIsAnError() {
        B01.fails(aMatchedRecord().withBroken("features.peers", "two medians for one month"), "features.peers");
    }

    @Test
    void beforeTheFirstParameterRowTheParameterIsNamed() {
        B01.isNotApplicable(
                aMatchedRecord().with("asOf", "2018-12-31"), Unanswered.Reason.MISSING, "parameter:B01.minimumPeers");
    }
}
