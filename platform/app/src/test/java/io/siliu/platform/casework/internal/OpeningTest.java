package io.siliu.platform.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.assessment.CaseAlerts;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;

/** Grave alerts come into a case by themselves, each once. */
@SiliuTest
class OpeningTest {

    private final ApplicationContext context;
    private final CaseAlerts alerts;
    private final CaseOpening opening;
    private final OpeningStage stage;
    private Grave grave;

    OpeningTest(ApplicationContext context, CaseAlerts alerts, CaseOpening opening, OpeningStage stage) {
        this.context = context;
        this.alerts = alerts;
        this.opening = opening;
        this.stage = stage;
    }

    @BeforeEach
    void anEnterprise() {
        grave = Grave.of(context);
    }

    private void drain() {
        while (stage.pass() > 0) {}
    }

    @Test
    void alertsOfRecordsAndLinesOfOneIndicatorComeToOneCase() {
        long record = grave.ofRecord();
        long line = grave.ofLine();
        grave.ofRecord("B03", 2, Grave.HERE);
        drain();

        assertThat(grave.cases()).singleElement().asString().matches("AJ-\\d{4}-\\d{4,}");
        assertThat(grave.in(grave.cases().get(0))).containsExactly(record, line);
    }

    @Test
    void anotherIndicatorIsAnotherCaseAndALaterAlertJoinsTheOpenOne() {
        grave.ofRecord();
        grave.ofRecord("B04", 4, Grave.HERE);
        drain();
        long later = grave.ofRecord();
        drain();

        assertThat(grave.cases()).hasSize(2);
        assertThat(grave.in(grave.cases().get(0))).contains(later);
    }

    @Test
    void whatAnOpenCaseHoldsComesToNoOther() {
        long line = grave.ofLine();
        drain();
        grave.proposed(grave.cases().get(0));
        grave.handedOverNever(line);
        drain();

        assertThat(grave.cases()).hasSize(1);
    }

    @Test
    void whatIsGoneBeforeItIsTakenOpensNoCaseUntilItIsFoundAgain() {
        long alert = grave.ofRecord();
        grave.gone(alert);
        drain();
        assertThat(grave.cases()).isEmpty();

        grave.hitAgain(alert);
        drain();
        assertThat(grave.in(grave.cases().get(0))).containsExactly(alert);
    }

    @Test
    void aFullCaseGathersNoMore() {
        grave.ofRecord();
        drain();
        grave.filled(grave.cases().get(0), CaseOpening.MOST_ALERTS - 2);
        grave.ofRecord();
        drain();
        assertThat(grave.cases()).hasSize(1);
        long later = grave.ofRecord();
        drain();

        assertThat(grave.cases()).hasSize(2);
        assertThat(grave.in(grave.cases().get(1))).containsExactly(later);
    }

    @Test
    void aProcessThatDiesInBetweenLosesAndDoublesNothing() {
        long alert = grave.ofRecord();
        assertThatThrownBy(() -> alerts.handOver(200, claimed -> {
                    opening.gather(claimed);
                    throw new IllegalStateException("the process dies");
                }))
                .hasMessage("the process dies");
        assertThat(grave.cases()).isEmpty();
        drain();
        drain();

        assertThat(grave.cases()).hasSize(1);
        assertThat(grave.in(grave.cases().get(0))).containsExactly(alert);
    }

    @Test
    void manyProcessesOpenOneCaseAndLeaveNoneOut() throws Exception {
        List<Long> many =
                LongStream.range(0, 60).mapToObj(each -> grave.ofRecord()).toList();
        ExecutorService processes = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(each -> processes.submit(() -> {
                        while (portion() > 0) {}
                    }))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            processes.shutdown();
        }

        assertThat(grave.cases()).hasSize(1);
        assertThat(grave.in(grave.cases().get(0))).containsExactlyElementsOf(many);
    }

    /** As the stage does: what was in another's way is claimed again. */
    private int portion() {
        try {
            return alerts.handOver(7, opening::gather);
        } catch (ConcurrencyFailureException inEachOthersWay) {
            return 1;
        }
    }
}
