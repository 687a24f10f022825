package io.siliu.platform.assessment.internal.outside;

import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import io.siliu.platform.party.Workers;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What others said of somebody; what was computed from it stays in the facts of the records, under their own keys. */
@Component
final class OutsideHolding implements PersonHolding {

    private final OutsideMapper rows;
    private final Workers workers;

    OutsideHolding(OutsideMapper rows, Workers workers) {
        this.rows = rows;
        this.workers = workers;
    }

    @Override
    public String name() {
        return "OUTSIDE_STATEMENTS";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.TRADE;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return rows.kept(leaver.personId(), person(leaver));
    }

    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        rows.forget(leaver.personId(), person(leaver), upTo);
    }

    private String person(Leaver leaver) {
        return workers.personCodes(List.of(leaver.personId())).get(leaver.personId());
    }
}
