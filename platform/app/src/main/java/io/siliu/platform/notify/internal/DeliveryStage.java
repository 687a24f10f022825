package io.siliu.platform.notify.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.notify.Envelope;
import io.siliu.platform.notify.TextMessages.Delivery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Hands messages to the provider. That a call is made is written down before it is made: whoever finds a message in that
 * state later, after a broken connection or a kill, asks the provider about its key before anything is sent again.
 */
@Component
final class DeliveryStage implements StageWorker {

    static final String NAME = "notify.delivery";

    private static final WorkQueue DUE = new WorkQueue("text_message", "id", "next_at <= :now", "next_at, id");
    /** The next one is marked when its own call begins: behind slow calls its mark would have run out before. */
    private static final int AT_ONCE = 1;

    /** Longer than a question and a call with their deadlines, so that nobody asks while the call is under way. */
    private static final Duration CALL_UNDER_WAY = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final WorkClaims claims;
    private final MessageMapper messages;
    private final SmsProvider provider;
    private final Envelope envelope;
    private final Clock clock;

    DeliveryStage(WorkClaims claims, MessageMapper messages, SmsProvider provider, Envelope envelope, Clock clock) {
        this.claims = claims;
        this.messages = messages;
        this.provider = provider;
        this.envelope = envelope;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int threads() {
        return 2;
    }

    @Override
    public int pass() {
        List<MessageMapper.Row> claimed = new ArrayList<>();
        int done = claims.work(DUE, AT_ONCE, ids -> {
            for (MessageMapper.Row row : messages.all(ids)) {
                if (clock.instant().isBefore(row.goodUntil())) {
                    messages.called(row.id(), clock.instant().plus(CALL_UNDER_WAY));
                    claimed.add(row);
                } else {
                    giveUp(row);
                }
            }
        });
        RowByRow.afterTheClaim(DUE.table(), claimed, this::deliver, this::putOff);
        return done;
    }

    /** What may have been sent stays unknown for ever; what was not sent is not needed any more. */
    private void giveUp(MessageMapper.Row row) {
        Delivery last = row.state() == Delivery.UNKNOWN ? Delivery.UNKNOWN : Delivery.EXPIRED;
        messages.settled(row.id(), last, "no longer needed", clock.instant());
    }

    private void deliver(MessageMapper.Row row) {
        StoredMessages.Content content =
                Json.MAPPER.readValue(envelope.open(row.sealed()), StoredMessages.Content.class);
        SmsProvider.Outcome outcome = row.state() == Delivery.UNKNOWN
                ? provider.askThenSend(row.messageKey(), content)
                : provider.send(row.messageKey(), content);
        Instant now = clock.instant();
        if (outcome.isSettled()) {
            messages.settled(row.id(), outcome.delivery(), outcome.why(), now);
        } else {
            messages.later(row.id(), row.attempt(), outcome.delivery(), outcome.why(), now.plus(PAUSE));
        }
    }

    /** Whether it was handed over is found out by asking; at the latest it ends when it is not needed any more. */
    private void putOff(MessageMapper.Row row, Throwable failure) {
        messages.later(
                row.id(),
                row.attempt(),
                Delivery.UNKNOWN,
                RowByRow.word(failure),
                clock.instant().plus(CALL_UNDER_WAY));
    }
}
