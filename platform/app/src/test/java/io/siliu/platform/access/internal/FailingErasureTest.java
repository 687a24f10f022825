package io.siliu.platform.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.AgedHolding;
import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What cannot be erased of one person, or by one module, keeps nobody else's data here. */
@SiliuTest
@Import(FailingErasureTest.Broken.class)
class FailingErasureTest {

    private static final long DAMAGED = 77_001;
    private static final long SOUND = 77_002;

    private final ErasureStage stage;
    private final LeaverMapper leavers;
    private final RetentionMapper periods;
    private final TransactionTemplate transaction;
    private final IdGenerator ids;
    private final JdbcClient database;
    private final Clock clock;

    FailingErasureTest(
            ErasureStage stage,
            LeaverMapper leavers,
            RetentionMapper periods,
            TransactionTemplate transaction,
            IdGenerator ids,
            JdbcClient database,
            Clock clock) {
        this.stage = stage;
        this.leavers = leavers;
        this.periods = periods;
        this.transaction = transaction;
        this.ids = ids;
        this.database = database;
        this.clock = clock;
    }

    @TestConfiguration
    static class Broken {

        /** Keeps something of one person that cannot be taken away. */
        @Bean
        PersonHolding damaged() {
            return new PersonHolding() {

                @Override
                public String name() {
                    return "DAMAGED";
                }

                @Override
                public RetentionClass retention() {
                    return RetentionClass.NONE;
                }

                @Override
                public Kept kept(Leaver leaver) {
                    return Kept.sinceLeaving(leaver.personId() == DAMAGED ? 1 : 0, leaver);
                }

                @Override
                public void erase(Leaver leaver, LocalDate upTo) {
                    if (leaver.personId() == DAMAGED) {
                        throw new IllegalStateException("the file cannot be removed");
                    }
                }
            };
        }
    }

    @Test
    void oneThatFailsIsPutOffAndTheNextPersonsDataAreErased() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        leavers.leave(ids.next(), DAMAGED, now.minusSeconds(2), 0);
        leavers.leave(ids.next(), SOUND, now.minusSeconds(1), 0);

        int passes = 0;
        while (stage.pass() > 0) {
            assertThat(++passes).isLessThan(10);
        }

        assertThat(leavers.ofPerson(SOUND).orElseThrow().completedAt()).isNotNull();
        assertThat(leavers.ofPerson(DAMAGED).orElseThrow().completedAt()).isNull();
        assertThat(database.sql("SELECT next_at FROM erasure_request WHERE person_id = ?")
                        .param(DAMAGED)
                        .query(LocalDateTime.class)
                        .single())
                .as("it is tried again later")
                .isAfter(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    @Test
    void aModuleThatFailsHoldsUpNoOtherAndIsAskedAgainLater() {
        Watch watch = new Watch(clock.instant());
        AtomicInteger asked = new AtomicInteger();
        AgedHolding failing = aged(() -> {
            asked.incrementAndGet();
            throw new IllegalStateException("takes too long");
        });
        AtomicInteger left = new AtomicInteger(2);
        AgedHolding sound = aged(() -> left.getAndDecrement() > 0 ? 1 : 0);
        RetentionStage retention = new RetentionStage(List.of(failing, sound), periods, transaction, watch);

        assertThat(List.of(retention.pass(), retention.pass(), retention.pass()))
                .containsExactly(1, 1, 0);
        int before = asked.get();
        assertThat(retention.pass()).isZero();
        assertThat(asked).hasValue(before);
        watch.now = watch.now.plus(Duration.ofMinutes(61));
        retention.pass();
        assertThat(asked).hasValue(before + 1);
    }

    private static AgedHolding aged(IntSupplier erasing) {
        return new AgedHolding() {

            @Override
            public RetentionClass retention() {
                return RetentionClass.LOG;
            }

            @Override
            public int erase(LocalDate upTo, int limit) {
                return erasing.getAsInt();
            }
        };
    }

    private static final class Watch extends Clock {

        private Instant now;

        private Watch(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the platform asks for instants alone");
        }
    }
}
