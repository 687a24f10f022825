package io.siliu.platform.party.internal;

import static io.siliu.platform.access.Permission.MANAGE_ACCOUNTS;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.party.Operator;
import io.siliu.platform.party.PartyError;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records from which day on which company runs this platform. Nothing is changed or taken away: who corrects a recording
 * records the same day again. Records of days that change get a new revision when they are matched the next time.
 */
@Component
public class RecordOperator {

    /** Nothing of this trade is older; a year typed with a digit missing is. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final int MOST_DAYS_AHEAD = 366;
    private static final int LONGEST_SOURCE = 500;

    private final OperatorMapper mapper;
    private final RecordedOperators operators;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    RecordOperator(
            OperatorMapper mapper,
            RecordedOperators operators,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.mapper = mapper;
        this.operators = operators;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param source where name and code were read, such as the licence and its day
     * @throws PlatformException with the field, one of {@link PartyError}; {@link PartyError#OPERATOR_CONFIGURED}
     */
    @Transactional
    public void record(String name, String creditCode, LocalDate validFrom, String source) {
        Actor actor = access.require(MANAGE_ACCOUNTS);
        requireNotConfigured();
        Operator operator = CompanyChecks.operator(name, creditCode, operators.invented());
        requireDay(validFrom);
        keep(operator, validFrom, source(source), actor);
    }

    /** The same sent twice is recorded once. */
    private void keep(Operator operator, LocalDate validFrom, String source, Actor actor) {
        boolean known = operators.history().stream()
                .filter(row -> row.validFrom().equals(validFrom))
                .reduce((earlier, later) -> later)
                .filter(row -> row.operator().equals(operator) && row.source().equals(source))
                .isPresent();
        if (known) {
            return;
        }
        long id = ids.next();
        mapper.insert(new OperatorRow(
                id,
                validFrom,
                operator.name(),
                operator.creditCode().value(),
                source,
                actor.accountId(),
                actor.name(),
                clock.instant()));
        audit.did("OPERATOR_RECORDED", "OPERATOR", Long.toString(id));
    }

    private void requireNotConfigured() {
        if (operators.configured().isPresent()) {
            throw new PlatformException(
                    PartyError.OPERATOR_CONFIGURED,
                    "The configuration of this server names the operator (siliu.party.operator-…). Change it there, or"
                            + " take it out and record the company here.");
        }
    }

    private void requireDay(LocalDate day) {
        LocalDate latest = ChinaTime.today(clock).plusDays(MOST_DAYS_AHEAD);
        if (day == null || day.isBefore(EARLIEST) || day.isAfter(latest)) {
            throw new PlatformException(
                    PartyError.OPERATOR_DAY_UNUSABLE,
                    "validFrom",
                    "Give the first day as year-month-day, from " + EARLIEST + " to " + latest + ".");
        }
    }

    static String source(String given) {
        String source = given == null ? "" : given.strip();
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new PlatformException(
                    PartyError.OPERATOR_SOURCE_MISSING,
                    "source",
                    "Say where name and code were read, such as the licence and its day, up to " + LONGEST_SOURCE
                            + " characters.");
        }
        return source;
    }
}
