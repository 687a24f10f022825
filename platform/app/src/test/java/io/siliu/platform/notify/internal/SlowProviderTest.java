package io.siliu.platform.notify.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Secret;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.notify.Envelope;
import io.siliu.platform.notify.TextMessage;
import io.siliu.platform.notify.TextMessages;
import io.siliu.platform.notify.TextMessages.Delivery;
import io.siliu.platform.outside.OutsideAnswer;
import io.siliu.platform.outside.OutsideCalls;
import io.siliu.platform.outside.OutsideParty;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/** While a provider takes its time for each message, nobody else takes over those that wait behind it. */
@SiliuTest
@Import(SlowProviderTest.Time.class)
class SlowProviderTest {

    private static final int MESSAGES = 8;
    private static final Duration A_CALL = Duration.ofSeconds(5);

    private final WorkClaims claims;
    private final MessageMapper mapper;
    private final TextMessages messages;
    private final Envelope envelope;
    private final TransactionTemplate transaction;
    private final IdGenerator ids;
    private final Watch clock;

    SlowProviderTest(
            WorkClaims claims,
            MessageMapper mapper,
            TextMessages messages,
            Envelope envelope,
            TransactionTemplate transaction,
            IdGenerator ids,
            Clock clock) {
        this.claims = claims;
        this.mapper = mapper;
        this.messages = messages;
        this.envelope = envelope;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = (Watch) clock;
    }

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        Watch watch() {
            return new Watch();
        }
    }

    /** Goes on by what calls take. */
    static final class Watch extends Clock {

        private Duration ahead = Duration.ZERO;

        void goOn(Duration time) {
            ahead = ahead.plus(time);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
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

    @Test
    void eachMessageGoesOutOnceThoughASecondProcessLooksForWorkMeanwhile() {
        for (int message = 1; message <= MESSAGES; message++) {
            TextMessage text = new TextMessage(
                    "slow-" + message,
                    "EXAMPLE",
                    Secret.of(new MobileNumber(Invented.mobile(4_400 + message))),
                    Secret.of("示例"),
                    clock.instant().plus(Duration.ofHours(1)));
            transaction.executeWithoutResult(status -> messages.send(text));
        }
        SlowProvider provider = new SlowProvider();
        DeliveryStage stage = new DeliveryStage(claims, mapper, new SmsProvider(provider), envelope, clock);
        provider.meanwhile = stage::pass;

        int passes = 0;
        while (stage.pass() > 0) {
            assertThat(++passes).isLessThanOrEqualTo(MESSAGES);
        }

        assertThat(provider.sent).hasSize(MESSAGES).doesNotHaveDuplicates();
        for (int message = 1; message <= MESSAGES; message++) {
            assertThat(messages.deliveryOf("slow-" + message)).contains(Delivery.ACCEPTED);
        }
    }

    @Test
    void whoComesBackLateFromAnEarlierCallChangesNothing() {
        long id = ids.next();
        Instant now = clock.instant();
        mapper.insert(
                new MessageMapper.Row(id, "late-1", Delivery.WAITING, "x".getBytes(UTF_8), now.plusSeconds(600), 0),
                "EXAMPLE",
                now);
        mapper.called(id, now.plusSeconds(300));
        mapper.called(id, now.plusSeconds(300));

        mapper.later(id, 1, Delivery.WAITING, "not sent", now);
        assertThat(messages.deliveryOf("late-1"))
                .as("it may have gone out by the second call")
                .contains(Delivery.UNKNOWN);
        mapper.settled(id, Delivery.ACCEPTED, null, now);
        mapper.later(id, 2, Delivery.UNKNOWN, "silence", now);
        mapper.settled(id, Delivery.REFUSED, "late", now);
        assertThat(messages.deliveryOf("late-1")).contains(Delivery.ACCEPTED);
    }

    /** Answers each call in the last moment; near the end another process looks for messages whose time has come. */
    private final class SlowProvider implements OutsideCalls {

        private final List<String> sent = new ArrayList<>();
        private final Set<String> known = new HashSet<>();
        private Runnable meanwhile;

        @Override
        public OutsideAnswer post(OutsideParty party, String path, Object body, String key, Duration deadline) {
            sent.add(key);
            clock.goOn(A_CALL);
            if (sent.size() == MESSAGES - 1) {
                CompletableFuture.runAsync(meanwhile).join();
            }
            known.add(key);
            return new OutsideAnswer.Answered(200, Json.tree(Map.of()));
        }

        @Override
        public OutsideAnswer get(OutsideParty party, String path, Duration deadline) {
            return known.contains(path.substring(path.lastIndexOf('/') + 1))
                    ? new OutsideAnswer.Answered(200, Json.tree(Map.of()))
                    : new OutsideAnswer.Refused(404, "NOT_FOUND", "");
        }

        @Override
        public Optional<URI> address(OutsideParty party) {
            return Optional.empty();
        }
    }
}
