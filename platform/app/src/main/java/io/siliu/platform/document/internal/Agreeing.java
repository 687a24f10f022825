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
    private final TakingFile files;
    private final TellingKind kinds;
    private final CertainSamples samples;
    private final TwoPersons twoPersons;
    private final AuditTrail trail;
    private final Clock clock;

    Agreeing(
            GlanceMapper glances,
            SecondLook secondLook,
            Settling settling,
            TakingFile files,
            TellingKind kinds,
            CertainSamples samples,
            TwoPersons twoPersons,
            AuditTrail trail,
            Clock clock) {
        this.glances = glances;
        this.secondLook = secondLook;
        this.settling = settling;
        this.files = files;
        this.kinds = kinds;
        this.samples = samples;
        this.twoPersons = twoPersons;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * One person is enough, unless another one has answered, the amount is over the limit, something is printed over the
     * value, what stands for certain is contested or seen to be wrong, or a file that is in doubt itself is taken: then two must agree, also that it
     * cannot be read. Who says so takes the value away.
     */
    Answered decide(DocumentRecord document, GlanceRow glance, PaperReading reading, List<Said> others, Said now) {
        String subject = subject(glance);
        if (others.isEmpty() && areTwoNeeded(glance, reading, now)) {
            return wait(glance, GlanceState.SECOND, subject + "FIRST_CONFIRMED", Result.WAITS_FOR_SECOND);
        }
        Optional<Said> same = same(others, now);
        if (!others.isEmpty() && same.isEmpty()) {
            return wait(glance, GlanceState.DISPUTED, subject + "DISPUTED", Result.DISPUTED);
        }
        List<Said> agreed = new ArrayList<>(same.stream().toList());
        agreed.add(now);
        return settle(document, glance, reading, agreed);
    }

    private static String subject(GlanceRow glance) {
        if (TakingFile.isAsked(glance)) {
            return "FILE_";
        }
        return TellingKind.isAsked(glance) ? "KIND_" : "FIELD_";
    }

    private boolean areTwoNeeded(GlanceRow glance, PaperReading reading, Said now) {
        if (TakingFile.isAsked(glance)) {
            return !now.value().isEmpty();
        }
        if (glance.reason() == GlanceReason.SAMPLED) {
            return !samples.isRight(glance, reading, now.value());
        }
        Optional<PaperField> read = reading.field(glance.field()).flatMap(PaperField::asRead);
        return Overturning.isAtStake(glance, reading)
                || FileDoubts.isPrintedOver(reading, glance.field())
                || secondLook.isNeeded(glance.kind(), glance.field(), now.value(), read);
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

    private Answered wait(GlanceRow glance, GlanceState state, String deed, Result result) {
        glances.move(glance.id(), state, null);
        trail.did(deed, "GLANCE", Long.toString(glance.id()));
        return Answered.of(result);
    }

    private Answered settle(DocumentRecord document, GlanceRow glance, PaperReading reading, List<Said> agreed) {
        Instant now = clock.instant();
        boolean unreadable = agreed.get(0).value().isEmpty();
        if (TakingFile.isAsked(glance)) {
            List<Long> next = files.settle(document, agreed, now);
            return close(glance, unreadable, unreadable ? "FILE_COPY_ASKED" : "FILE_TAKEN", next, now);
        }
        samples.judge(glance, reading, agreed.get(0).value());
        if (glance.reason() == GlanceReason.SAMPLED
                && samples.isRight(glance, reading, agreed.get(0).value())) {
            return close(glance, false, "SAMPLE_SEEN_RIGHT", List.of(), now);
        }
        if (TellingKind.isAsked(glance)) {
            glances.made(glance.id(), kinds.tell(document, reading, agreed, now));
            return close(glance, unreadable, unreadable ? "KIND_UNREADABLE" : "KIND_TOLD", List.of(), now);
        }
        glances.made(glance.id(), settling.settle(document, reading, glance.field(), agreed, now));
        return close(glance, unreadable, unreadable ? "FIELD_UNREADABLE" : "FIELD_CONFIRMED", List.of(), now);
    }

    private Answered close(GlanceRow glance, boolean unreadable, String deed, List<Long> next, Instant now) {
        glances.move(glance.id(), unreadable ? GlanceState.UNREADABLE : GlanceState.CONFIRMED, now);
        trail.did(deed, "GLANCE", Long.toString(glance.id()));
        return new Answered(
                unreadable ? Result.UNREADABLE : Result.CONFIRMED,
                null,
                next.stream().findFirst().orElse(null));
    }
}
