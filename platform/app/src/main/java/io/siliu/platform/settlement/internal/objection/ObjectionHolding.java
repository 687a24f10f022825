package io.siliu.platform.settlement.internal.objection;

import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a worker objected to and what was answered, kept as long as the trade it was about. */
@Component
final class ObjectionHolding implements PersonHolding {

    private final ObjectionMapper rows;
    private final Clock clock;

    ObjectionHolding(ObjectionMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "OBJECTIONS";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.TRADE;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return rows.kept(leaver.personId());
    }

    /** Nobody waits for an answer any more; one that is open counts as taken back. */
    @Override
    public void left(Leaver leaver) {
        rows.left(leaver.personId(), leaver.leftOn(), clock.instant());
    }

    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        rows.forget(leaver.personId(), upTo);
    }
}
