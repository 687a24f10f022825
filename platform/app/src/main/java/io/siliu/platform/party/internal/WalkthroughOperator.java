package io.siliu.platform.party.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.Operators;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the walkthrough its invented operator; the sandbox writes the same company on its papers. */
@Component
final class WalkthroughOperator {

    private static final String NAME = "示例四流平台服务有限公司";
    private static final String CREDIT_CODE = "91990000MADEMP001Q";
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final Mode mode;
    private final Operators operators;
    private final OperatorMapper mapper;
    private final IdGenerator ids;
    private final Clock clock;

    WalkthroughOperator(Mode mode, Operators operators, OperatorMapper mapper, IdGenerator ids, Clock clock) {
        this.mode = mode;
        this.operators = operators;
        this.mapper = mapper;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    void record() {
        if (mode.walkthrough() && operators.timeline().isEmpty()) {
            mapper.insert(
                    new OperatorRow(ids.next(), SINCE, NAME, CREDIT_CODE, "演示：虚构的公司", 0, "siliu", clock.instant()));
        }
    }
}
