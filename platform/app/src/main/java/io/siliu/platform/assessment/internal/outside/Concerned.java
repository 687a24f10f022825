package io.siliu.platform.assessment.internal.outside;

import static io.siliu.platform.assessment.internal.outside.Reach.EVER;

import io.siliu.platform.party.Workers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds whom a row concerns that was said: of whom it speaks, of whom the same was said, and whom it concerns as an enterprise or
 * by an account.
 */
@Component
class Concerned {

    /** No feature looks at what happened longer after a settlement than this, but for what a bank says of a receipt. */
    static final int DAYS_OF_WAITING = 31;

    private static final int YEAR = 100;

    private final ConcernedEnterprises enterprises;
    private final ConcernedAccounts accounts;
    private final OutsideMapper statements;
    private final ThingMapper things;
    private final Workers workers;

    Concerned(
            ConcernedEnterprises enterprises,
            ConcernedAccounts accounts,
            OutsideMapper statements,
            ThingMapper things,
            Workers workers) {
        this.enterprises = enterprises;
        this.accounts = accounts;
        this.statements = statements;
        this.things = things;
        this.workers = workers;
    }

    List<Reach> by(Heard row) {
        List<Reach> reaches = new ArrayList<>();
        if (row.workerId() != null) {
            reaches.add(Reach.worker(row.workerId(), firstDay(row), row.id()));
        }
        others(row).forEach(worker -> reaches.add(Reach.worker(worker, EVER, row.id())));
        reaches.addAll(enterprises.by(row));
        if (row.kind() == SaidKind.TRANSFER) {
            reaches.addAll(accounts.paidTo(row));
        }
        return reaches;
    }

    /** A report comes long after the month of which it speaks, and a bank or the tax bureau may be asked about a paper of any age. */
    private static LocalDate firstDay(Heard row) {
        return switch (row.kind()) {
            case INCOME -> month(row).atDay(1);
            case RECEIPT, INVOICE_CHECK -> EVER;
            default -> row.day().minusDays(DAYS_OF_WAITING);
        };
    }

    static YearMonth month(Heard row) {
        return YearMonth.of(row.figure() / YEAR, row.figure() % YEAR);
    }

    /** Other workers of whom the same is said, or whom a person is by the keyed code. */
    private Set<Long> others(Heard row) {
        Set<Long> others = new HashSet<>();
        switch (row.kind()) {
            case DEVICE, NETWORK, RECOMMENDER, IDENTITY, LICENCE, TRADE_NAME, HOUSEHOLD, SIGNING, CONTRACT, INVOICE ->
                others.addAll(sharing(row.kind(), row.thing()));
            case DELIVERY -> {
                others.addAll(sharing(row.kind(), row.thing()));
                things.saidBefore(row.kind(), row.taskOrderId(), row.id())
                        .forEach(thing -> others.addAll(sharing(row.kind(), thing)));
            }
            case SHARED_SITE -> others.addAll(sharing(SaidKind.NETWORK, row.thing()));
            case WITHDRAWAL -> others.addAll(principals(row));
            case EMPLOYMENT, OFFICE -> others.addAll(workers.withPersonCodes(codes(row)));
            case TRANSFER,
                    CLIENT_ACCOUNT,
                    DEPOSIT,
                    PROXY,
                    INCOME,
                    WILL,
                    CALL_BACK,
                    SIGN_IN,
                    COMPANY,
                    AGREEMENT,
                    CLOSURE,
                    PERMIT,
                    RULE_CHANGE,
                    RECEIPT,
                    INVOICE_CHECK,
                    REGISTERED_NAME,
                    RELIEF,
                    FEE -> {
                // They speak of nobody but whom they name.
            }
        }
        others.remove(row.workerId());
        return others;
    }

    private List<Long> sharing(SaidKind kind, String thing) {
        return thing == null
                ? List.of()
                : things.sharers(kind, List.of(thing)).stream()
                        .map(ThingMapper.Sharer::workerId)
                        .distinct()
                        .toList();
    }

    private List<Long> principals(Heard row) {
        return row.other() == null || !Objects.equals(row.figure(), 0)
                ? List.of()
                : statements.principals(List.of(row.other())).stream()
                        .map(OutsideMapper.Principal::workerId)
                        .toList();
    }

    private static List<String> codes(Heard row) {
        return row.other() == null ? List.of(row.thing()) : List.of(row.thing(), row.other());
    }
}
