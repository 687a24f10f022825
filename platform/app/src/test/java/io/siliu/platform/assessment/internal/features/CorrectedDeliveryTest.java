package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.rules.fact.LabourSignals;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** A system that corrects what it told of a delivery is believed by its last word, and its hours count once. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectedDeliveryTest extends FeatureTest {

    private static final int FIRM = 8_541;
    private static final int FILES = 8_556;
    private static final int CORRECTED = 412;
    private static final int MISTAKEN = 454;
    private static final int OTHER = 452;
    private static final String FILE = "ab".repeat(32);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private long firm;
    private long files;

    CorrectedDeliveryTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void nineHoursAreCorrectedToSeven() {
        firm = town.enterprise(FIRM, EngagementModel.AGENCY);
        town.worker(CORRECTED);
        String task = town.acceptedTask(firm, CORRECTED, "600.00", DAY);
        book(firm, DAY, Town.line("CORRECTED", task, CORRECTED, "600.00"));
        told(task, "2026-09-08T08:00:00", "2026-09-08T08:05:00", "9");
        // The correction also says that the task was published earlier, so that it is not the last one by its day.
        told(task, "2026-09-07T20:00:00", "2026-09-08T17:00:00", "7");
        aFileIsToldOfTheWrongTask();
    }

    private void aFileIsToldOfTheWrongTask() {
        town.worker(MISTAKEN);
        town.worker(OTHER);
        files = town.enterprise(FILES, EngagementModel.AGENCY);
        String mistaken = town.acceptedTask(files, MISTAKEN, "600.00", DAY);
        String own = town.acceptedTask(files, OTHER, "600.00", DAY);
        book(files, DAY, Town.line("FILES", mistaken, MISTAKEN, "600.00") + Town.line("FILES", own, OTHER, "600.00"));
        filed(mistaken, FILE);
        filed(own, FILE);
        filed(mistaken, "cd".repeat(32));
    }

    @Test
    void aFileThatWasToldOfByMistakeIsSharedByNobody() {
        assertThat(signals(line(files, OTHER), DAY)
                        .delivery()
                        .sameFileWorkers()
                        .value()
                        .number())
                .isEqualByComparingTo("1");
    }

    @Test
    void itsHoursCountOnce() {
        LabourSignals labour = signals(line(firm, CORRECTED), DAY).labour();

        assertThat(labour.onOrderHours().value().number()).isEqualByComparingTo("7");
        assertThat(labour.monthHours().value().number()).isEqualByComparingTo("7");
        assertThat(Asked.about("L01", signals(line(firm, CORRECTED), DAY)).circumstances())
                .isEmpty();
    }

    @Test
    void aTaskThatTookHoursByTheLastWordWasNotDoneInOneSession() {
        assertThat(signals(line(firm, CORRECTED), DAY)
                        .delivery()
                        .oneSessionTasks()
                        .value()
                        .number())
                .isZero();
    }

    private void filed(String task, String file) {
        assertThat(say("""
                        {"kind":"DELIVERY","enterprise":"%s","task":"%s","publishedAt":"2026-09-08T08:00:00","file":"%s"}""".formatted(Invented.enterpriseCode(FILES), task, file))
                        .state())
                .isEqualTo(State.TAKEN);
    }

    private void told(String task, String publishedAt, String finishedAt, String hours) {
        assertThat(say("""
                        {"kind":"DELIVERY","enterprise":"%s","task":"%s","publishedAt":"%s",
                         "finishedAt":"%s","hours":{"2026-09-08":"%s"}}""".formatted(Invented.enterpriseCode(FIRM), task, publishedAt, finishedAt, hours))
                        .state())
                .isEqualTo(State.TAKEN);
    }
}
