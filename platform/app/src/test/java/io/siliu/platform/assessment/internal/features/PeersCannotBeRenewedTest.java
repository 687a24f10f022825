package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.rules.fact.BrokenFact;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.QueryTimeoutException;

/** Where the count of peers fails, what it counted before is not passed off as fresh: who needs it ends in an error. */
@SiliuTest
@Import({Town.class, PeersCannotBeRenewedTest.Failing.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeersCannotBeRenewedTest extends FeatureTest {

    private static final int FIRM = 8_542;
    private static final int WORKER = 418;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private final AtomicBoolean fails;
    private long firm;

    PeersCannotBeRenewedTest(BeanFactory beans) {
        super(beans);
        fails = beans.getBean(Failing.class).fails;
    }

    @BeforeAll
    void aLineIsBooked() {
        firm = town.enterprise(FIRM, EngagementModel.AGENCY);
        town.worker(WORKER);
        book(firm, DAY, Town.line("PEERS", "", WORKER, "600.00"));
    }

    @AfterEach
    void theCountRunsAgain() {
        fails.set(false);
    }

    @Test
    void theFeaturesThatStandOnItAreNamedAndTheirIndicatorsEndInAnError() {
        behind();
        fails.set(true);
        Computed computed = computed(line(firm, WORKER), DAY);

        assertThat(computed.broken())
                .extracting(BrokenFact::path)
                .contains("features.peers", "signals.pay.peerTopIncome", "signals.delivery.unitPriceDeviation");
        assertThat(computed.broken())
                .extracting(BrokenFact::reason)
                .allSatisfy(why -> assertThat(why).contains("are booked by now"));
        assertThat(Asked.about("B01", computed).errors()).containsExactly("features.peers");
        assertThat(Asked.about("B02", computed).errors()).containsExactly("signals.pay.peerTopIncome");
        assertThat(Asked.about("B11", computed).errors()).containsExactly("signals.delivery.unitPriceDeviation");
        assertThat(Asked.about("F14", computed).errors()).as("needs no peers").isEmpty();
    }

    @Test
    void onceItRunsAgainNothingIsBroken() {
        behind();
        fails.set(true);
        assertThat(computed(line(firm, WORKER), DAY).broken()).isNotEmpty();
        fails.set(false);

        Computed computed = computed(line(firm, WORKER), DAY);
        assertThat(computed.broken()).isEmpty();
        assertThat(Asked.about("B01", computed).errors()).isEmpty();
    }

    @Test
    void aCountThatIsFreshIsUsedThoughTheNextOneWouldFail() {
        computed(line(firm, WORKER), DAY);
        fails.set(true);

        assertThat(computed(line(firm, WORKER), DAY).broken()).isEmpty();
    }

    /** As where the month has grown by far more than a hundredth since it was counted. */
    private void behind() {
        computed(line(firm, WORKER), DAY);
        assertThat(database.sql("UPDATE peer_count SET line_count = 0 WHERE work_month = '2026-09'")
                        .update())
                .isEqualTo(1);
    }

    /** Lets the statement that begins a count fail while it is told to. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Failing {

        private final AtomicBoolean fails = new AtomicBoolean();

        @Bean
        static BeanPostProcessor counting(BeanFactory beans) {
            return new BeanPostProcessor() {

                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof PeerMapper mapper ? failing(mapper, beans) : bean;
                }
            };
        }

        private static PeerMapper failing(PeerMapper mapper, BeanFactory beans) {
            return (PeerMapper) Proxy.newProxyInstance(
                    PeerMapper.class.getClassLoader(),
                    new Class<?>[] {PeerMapper.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("keepCount")
                                && beans.getBean(Failing.class).fails.get()) {
                            throw new QueryTimeoutException("the count took too long");
                        }
                        try {
                            return method.invoke(mapper, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }
}
