package io.siliu.platform.notify.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.database.Workers;
import io.siliu.platform.notify.Envelope;
import io.siliu.platform.notify.TextMessage;
import io.siliu.platform.notify.TextMessages;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
class StoredMessages implements TextMessages {

    private final MessageMapper messages;
    private final Envelope envelope;
    private final ObjectProvider<Workers> workers;
    private final IdGenerator ids;
    private final Clock clock;

    /** The workers are asked for late: they know all stages, and the stage of this module is one of them. */
    StoredMessages(
            MessageMapper messages, Envelope envelope, ObjectProvider<Workers> workers, IdGenerator ids, Clock clock) {
        this.messages = messages;
        this.envelope = envelope;
        this.workers = workers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(TextMessage message) {
        Content content =
                new Content(message.to().reveal().value(), message.text().reveal());
        byte[] sealed = envelope.seal(Json.text(content).getBytes(UTF_8));
        try {
            messages.insert(
                    new MessageMapper.Row(ids.next(), message.key(), Delivery.WAITING, sealed, message.goodUntil(), 0),
                    message.purpose(),
                    clock.instant());
        } catch (DuplicateKeyException handedInBefore) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workers.getObject().wake(DeliveryStage.NAME);
            }
        });
    }

    @Override
    public Optional<Delivery> deliveryOf(String key) {
        return messages.stateOf(key);
    }

    @Override
    public int forgetHandedInBefore(Instant before, int limit) {
        return messages.forgetHandedInBefore(before, limit);
    }

    /** What the provider is told, and what is stored sealed until it was. */
    record Content(String to, String text) {

        @Override
        public String toString() {
            return "Content[]";
        }
    }
}
