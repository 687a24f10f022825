package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.Outcome;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.rules.fact.SignalFacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Whether work fits the industry that orders it (B14) and the licence under which it is done (B20). */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FitnessTest extends FeatureTest {

    private static final int MINE = 8_421;
    private static final int SHOP = 8_423;
    private static final int UNKNOWN = 8_425;
    private static final int PROMOTER = 902;
    private static final int RIDER = 904;
    private static final int LICENSED = 908;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private final Map<Integer, Long> enterprises = new HashMap<>();

    FitnessTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void threeEnterprisesHavePromotionDone() {
        town.worker(PROMOTER);
        town.worker(RIDER);
        town.worker(LICENSED);
        for (int firm : List.of(MINE, SHOP, UNKNOWN)) {
            long enterprise = town.enterprise(firm, EngagementModel.AGENCY);
            enterprises.put(firm, enterprise);
            book(
                    enterprise,
                    DAY,
                    paid(enterprise, PROMOTER, "PROMOTER")
                            + paid(enterprise, RIDER, "RIDER")
                            + paid(enterprise, LICENSED, "RIDER"));
        }
        company(MINE, "B0610");
        company(SHOP, "5211");
        licence(PROMOTER, "外卖递送服务；家政服务");
        licence(RIDER, "外卖递送 服务；家政服务");
        licence(LICENSED, "外卖递送服务");
    }

    private String paid(long enterprise, int worker, String occupation) {
        return Town.line(
                "FIT-" + enterprise,
                town.acceptedTask(enterprise, worker, occupation, "600.00", DAY),
                worker,
                "600.00");
    }

    @Test
    void promotionForACoalMineIsAHitAndForAShopNone() {
        assertThat(Asked.about("B14", signals(MINE, PROMOTER)).circumstances()).containsExactly("SEEN");
        assertThat(signals(MINE, PROMOTER).delivery().categoryMismatch().evidence())
                .hasSize(2);
        assertThat(Asked.about("B14", signals(MINE, RIDER)).circumstances()).isEmpty();
        assertThat(Asked.about("B14", signals(SHOP, PROMOTER)).isAnswered()).isTrue();
        assertThat(Asked.about("B14", signals(SHOP, PROMOTER)).circumstances()).isEmpty();
    }

    @Test
    void whereNobodySaidTheIndustryNothingIsDoubtful() {
        assertThat(signals(UNKNOWN, PROMOTER).delivery().categoryMismatch()).isNull();
        assertThat(Asked.about("B14", signals(UNKNOWN, PROMOTER)).isAnswered()).isFalse();
    }

    @Test
    void workThatNoWordOfTheScopeCoversIsAHit() {
        assertThat(Asked.about("B20", signals(SHOP, PROMOTER)).circumstances()).containsExactly("SCOPE");
        assertThat(signals(SHOP, RIDER).delivery().outsideScope().value()).isFalse();
        assertThat(Asked.about("B20", signals(SHOP, RIDER)).circumstances()).isEmpty();
    }

    /** Silence of the office is no answer; a permit that ended the day before is none, one that ends on the day still is. */
    @Test
    void aPermitThatIsNotHeldOnTheDayIsAHit() {
        assertThat(signals(SHOP, LICENSED).delivery().permitMissing()).isNull();
        assertThat(signals(SHOP, PROMOTER).delivery().permitMissing().value())
                .as("promotion needs none")
                .isFalse();
        permit("2026-08-01", true, "2026-09-08");
        assertThat(Asked.about("B20", signals(SHOP, LICENSED)).isAnswered()).isTrue();
        assertThat(Asked.about("B20", signals(SHOP, LICENSED)).circumstances()).isEmpty();
        permit("2026-08-02", true, "2026-09-07");
        assertThat(Asked.about("B20", signals(SHOP, LICENSED)).circumstances()).containsExactly("PERMIT");
        permit("2026-08-03", false, null);
        assertThat(Asked.about("B20", signals(SHOP, LICENSED)).circumstances()).containsExactly("PERMIT");
        assertThat(signals(SHOP, LICENSED).delivery().permitMissing().evidence())
                .hasSize(1);
    }

    private void permit(String on, boolean held, String validTo) {
        String until = validTo == null ? "" : ",\"validTo\":\"" + validTo + "\"";
        assertThat(say("""
                {"kind":"PERMIT","worker":"%s","permit":"健康证明","on":"%s","held":%s%s}""".formatted(Invented.idNumber(LICENSED), on, held, until))
                        .state())
                .isEqualTo(State.TAKEN);
    }

    @Test
    void aNameOfAnIndustryIsNoCode() {
        Outcome outcome = say(companyWord(UNKNOWN, "煤炭开采"));
        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(outcome.field()).isEqualTo("industry");
    }

    private void company(int firm, String industry) {
        assertThat(say(companyWord(firm, industry)).state()).isEqualTo(State.TAKEN);
    }

    private static String companyWord(int firm, String industry) {
        return """
                {"kind":"COMPANY","enterprise":"%s","statedOn":"2026-01-01","setUpOn":"2015-01-01","industry":"%s"}""".formatted(Invented.enterpriseCode(firm), industry);
    }

    private void licence(int worker, String scope) {
        String word = """
                {"kind":"LICENCE","worker":"%s","business":"%s","tradeName":"%s","registeredOn":"2026-02-01",
                 "address":"示例路 %d 号","cluster":false,"scope":"%s"}""".formatted(
                Invented.idNumber(worker), Invented.proprietorCode(worker), Town.tradeName(worker), worker, scope);
        assertThat(say(word).state()).isEqualTo(State.TAKEN);
    }

    private SignalFacts signals(int firm, int worker) {
        return signals(line(enterprises.get(firm), worker), DAY);
    }
}
