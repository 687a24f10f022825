package io.siliu.platform.settlement.internal.objection;

import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a worker objected to and what was answered, kept as long as the trade it was about. */
@Component
final class ObjectionHolding implements PersonHolding {

    private final ObjectionMapper rows;

    ObjectionHolding(ObjectionMapper rows) {
        this.rows = rows;
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

    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        rows.forget(leaver.personId(), upTo);
    }
}
