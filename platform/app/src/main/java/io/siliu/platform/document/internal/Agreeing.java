package io.siliu.platform.document.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.Answered.Result;
import io.siliu.platform.document.internal.GlanceAnswers.Said;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether what people said about a field settles it, in the transaction of the last one's answer. */
@Component
class Agreeing {

    private final GlanceMapper glances;
    private final SecondLook secondLook;
    private final Settling settling;
    private final TwoPersons twoPersons;
    private final AuditTrail trail;
    private final Clock clock;

    Agreeing(
            GlanceMapper glances,
            SecondLook secondLook,
            Settling settling,
            TwoPersons twoPersons,
            AuditTrail trail,
            Clock clock) {
        this.glances = glances;
        this.secondLook = secondLook;
        this.settling = settling;
        this.twoPersons = twoPersons;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * One person is enough, unless the amount is over the limit or another one has answered: then two must agree, also that
     * it cannot be read. Who says so takes the value away.
     */
    Result decide(DocumentRecord document, GlanceRow glance, PaperReading reading, List<Said> others, Said now) {
        Optional<PaperField> read = reading.field(glance.field()).flatMap(PaperField::asRead);
        boolean two = secondLook.isNeeded(glance.kind(), glance.field(), now.value(), read);
        if (others.isEmpty() && two) {
            return wait(glance, GlanceState.SECOND, "FIELD_FIRST_CONFIRMED", Result.WAITS_FOR_SECOND);
        }
        Optional<Said> same = same(others, now);
        if (!others.isEmpty() && same.isEmpty()) {
            return wait(glance, GlanceState.DISPUTED, "FIELD_DISPUTED", Result.DISPUTED);
        }
        List<Said> agreed = new ArrayList<>(same.stream().toList());
        agreed.add(now);
        return settle(document, glance, reading, agreed);
    }

    /**
     * Another one who says the same.
     *
     * @throws PlatformException where only such do who may be the same person: then nothing of the present answer is kept
     */
    private Optional<Said> same(List<Said> others, Said now) {
        List<Said> same = others.stream()
                .filter(other -> other.value().equals(now.value()))
                .toList();
        Optional<Said> another =
                same.stream().filter(other -> tie(other, now).isEmpty()).findFirst();
        if (!same.isEmpty() && another.isEmpty()) {
            twoPersons.require(
                    same.get(0).row().accountId(),
                    now.row().accountId(),
                    () -> new PlatformException(AccessError.NOT_ALLOWED, "One account is one person."));
        }
        return another;
    }

    private Optional<TwoPersons.Tie> tie(Said one, Said other) {
        return twoPersons.tie(one.row().accountId(), other.row().accountId());
    }

    /** What the others said last. */
    static List<Said> others(List<Said> before, Actor actor) {
        return GlanceAnswers.latest(
                before.stream().filter(said -> !said.isOf(actor)).toList());
    }

    private Result wait(GlanceRow glance, GlanceState state, String deed, Result result) {
        glances.move(glance.id(), state, null);
        trail.did(deed, "GLANCE", Long.toString(glance.id()));
        return result;
    }

    private Result settle(DocumentRecord document, GlanceRow glance, PaperReading reading, List<Said> agreed) {
        Instant now = clock.instant();
        boolean unreadable = agreed.get(0).value().isEmpty();
        settling.settle(document, reading, glance.field(), agreed, now);
        glances.move(glance.id(), unreadable ? GlanceState.UNREADABLE : GlanceState.CONFIRMED, now);
        trail.did(unreadable ? "FIELD_UNREADABLE" : "FIELD_CONFIRMED", "GLANCE", Long.toString(glance.id()));
        return unreadable ? Result.UNREADABLE : Result.CONFIRMED;
    }
}
