package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.LinePapers;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.platform.fourflow.Sealing;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.TestPropertySource;

/**
 * {@link SiliuTest} on the 24th of November 2026, when every window of September is closed, and without rests: a drained
 * stage matches and seals at once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SiliuTest
@Import({RipeAtOnce.November.class, RipeAtOnce.Meeting.class, RipeAtOnce.SamePapers.class, RipeAtOnce.Halt.class})
@TestPropertySource(properties = {"siliu.fourflow.rest=PT0S", "siliu.fourflow.quiet=PT0S", "siliu.fourflow.pause=PT0S"})
@interface RipeAtOnce {

    /** The clock of the whole application. */
    @TestConfiguration
    class November {

        @Bean
        @Primary
        Clock november() {
            return Clock.offset(
                    Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse("2026-11-24T02:00:00Z")));
        }
    }

    /** Makes sealing transactions wait for each other, before anything is fixed with their revisions, when a test asks. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    class Meeting implements Sealing {

        private volatile CountDownLatch awaited = new CountDownLatch(0);

        void of(int transactions) {
            awaited = new CountDownLatch(transactions);
        }

        boolean happened() {
            return awaited.getCount() == 0;
        }

        @Override
        public void beforeSeal(List<SealedRevision> revisions, LinePapers papers) {
            try {
                awaited.countDown();
                awaited.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Halts the sealing transaction of one enterprise, after all that is fixed with its revisions, when a test asks. */
    @Order(Ordered.LOWEST_PRECEDENCE)
    class Halt implements Sealing {

        private volatile long enterprise;
        private volatile CountDownLatch reached = new CountDownLatch(0);
        private volatile CountDownLatch released = new CountDownLatch(0);

        void at(long enterprise) {
            this.enterprise = enterprise;
            reached = new CountDownLatch(1);
            released = new CountDownLatch(1);
        }

        void awaitReached() throws InterruptedException {
            assertThat(reached.await(60, TimeUnit.SECONDS)).isTrue();
        }

        /** @return whether it was still halted */
        boolean release() {
            boolean halted = enterprise != 0;
            released.countDown();
            return halted;
        }

        @Override
        public void beforeSeal(List<SealedRevision> revisions, LinePapers papers) {
            if (revisions.get(0).enterpriseId() != enterprise) {
                return;
            }
            reached.countDown();
            try {
                released.await(10, TimeUnit.MINUTES);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            enterprise = 0;
        }
    }

    /** Refuses every sealing to which other papers of the lines are handed than the database tells of in its transaction. */
    class SamePapers implements Sealing {

        private final LinePapers stored;
        private final Map<Long, List<LinePapers.Placed>> placed = new ConcurrentHashMap<>();
        private final Map<Long, List<Long>> others = new ConcurrentHashMap<>();

        SamePapers(LinePapers stored) {
            this.stored = stored;
        }

        /** By line, of all that was compared. */
        Map<Long, List<LinePapers.Placed>> placed() {
            return placed;
        }

        /** By line, of all that was compared. */
        Map<Long, List<Long>> others() {
            return others;
        }

        @Override
        public void beforeSeal(List<SealedRevision> revisions, LinePapers papers) {
            List<Long> lines = revisions.stream()
                    .map(revision ->
                            Long.valueOf(revision.content().settlement().line()))
                    .toList();
            assertThat(papers.of(lines)).isEqualTo(stored.of(lines));
            assertThat(papers.othersOfContract(lines)).isEqualTo(stored.othersOfContract(lines));
            placed.putAll(stored.of(lines));
            others.putAll(stored.othersOfContract(lines));
        }
    }
}
