package io.siliu.platform.party.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.party.PartyError;
import io.siliu.platform.party.internal.EnterpriseNaming.Act;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a name must keep before an enterprise is known under it. */
@Component
final class EnterpriseNameChecks {

    private final EnterpriseMapper enterprises;
    private final RecordedOperators operators;
    private final Clock clock;

    EnterpriseNameChecks(EnterpriseMapper enterprises, RecordedOperators operators, Clock clock) {
        this.enterprises = enterprises;
        this.operators = operators;
        this.clock = clock;
    }

    /**
     * The same, stripped.
     *
     * @throws PlatformException with the field that cannot be
     */
    EnterpriseNaming checked(EnterpriseRow enterprise, List<EnterpriseNameRow> known, EnterpriseNaming given) {
        String name = CompanyChecks.name(given.name());
        boolean same = name.equals(enterprise.name())
                || given.act() != Act.RENAMED && known.stream().anyMatch(row -> isSame(row, name, given));
        require(!same, PartyError.ENTERPRISE_NAME_SAME, "name", "The enterprise is known under this name already.");
        String code = code(given);
        days(given);
        return new EnterpriseNaming(
                given.act(), name, code, given.validFrom(), given.validTo(), RecordOperator.source(given.source()));
    }

    private static boolean isSame(EnterpriseNameRow row, String name, EnterpriseNaming given) {
        return row.kind().name().equals(given.act().name()) && row.name().equals(name);
    }

    /** Null where none is given. */
    private String code(EnterpriseNaming given) {
        if (given.creditCode() == null || given.creditCode().isBlank()) {
            return null;
        }
        String code = CompanyChecks.creditCode(given.creditCode().strip(), operators.invented())
                .value();
        boolean own =
                given.act() == Act.BRANCH && enterprises.withCreditCode(code).isEmpty();
        require(
                own,
                PartyError.ENTERPRISE_NAME_CODE,
                "creditCode",
                "Only a branch has a code of its own here, and not that of an enterprise on record.");
        return code;
    }

    private void days(EnterpriseNaming given) {
        LocalDate from = given.validFrom();
        LocalDate to = given.validTo();
        LocalDate today = ChinaTime.today(clock);
        boolean first = given.act() != Act.RENAMED || from != null;
        requireDay(first && (from == null || !from.isAfter(today)), "validFrom");
        boolean last = switch (given.act()) {
            case RENAMED -> to == null;
            case FORMER -> to != null && !to.isAfter(today);
            case BRANCH -> true;
        };
        requireDay(last && (from == null || to == null || !to.isBefore(from)), "validTo");
    }

    private static void requireDay(boolean holds, String field) {
        require(
                holds,
                PartyError.ENTERPRISE_NAME_DAYS,
                field,
                "Give a change of name its first day, a former name its last day; neither after today.");
    }

    private static void require(boolean holds, PartyError error, String field, String remedy) {
        if (!holds) {
            throw new PlatformException(error, field, remedy);
        }
    }
}
