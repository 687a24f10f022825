package io.siliu.platform.assessment.internal.outside;

import static io.siliu.platform.assessment.internal.outside.Reach.EVER;
import static io.siliu.platform.assessment.internal.outside.Reach.FOR_EVER;

import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.AccountPay;
import io.siliu.platform.settlement.PayHistory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds whom a row concerns that was said: of whom it speaks, of whom the same was said, who is paid to the accounts from which
 * money moved on, and the enterprise of which it is the first word of its kind.
 */
@Component
class Concerned {

    private static final Logger log = LoggerFactory.getLogger(Concerned.class);

    /** No feature looks at what happened longer after a settlement than this, but for what a bank says of a receipt. */
    private static final int DAYS_OF_WAITING = 31;

    private static final int DAYS_OF_INVOICES = 90;
    private static final int MONTHS_TO_SETTLE = 3;
    private static final int RING_DAYS = 31 + DAYS_OF_WAITING;
    private static final int DAYS_BEFORE_PAY = 8;
    private static final int HOPS = 3;
    private static final int MOST_ACCOUNTS = 2_000;
    private static final int YEAR = 100;

    private final ReachMapper rows;
    private final SealedRecords records;
    private final OutsideReadings readings;
    private final OutsideMapper statements;
    private final ThingMapper things;
    private final PayHistory history;
    private final Workers workers;

    Concerned(
            ReachMapper rows,
            SealedRecords records,
            OutsideReadings readings,
            OutsideMapper statements,
            ThingMapper things,
            PayHistory history,
            Workers workers) {
        this.rows = rows;
        this.records = records;
        this.readings = readings;
        this.statements = statements;
        this.things = things;
        this.history = history;
        this.workers = workers;
    }

    List<Reach> by(Heard row) {
        List<Reach> reaches = new ArrayList<>();
        if (row.workerId() != null) {
            reaches.add(Reach.worker(row.workerId(), firstDay(row), row.id()));
        }
        others(row).forEach(worker -> reaches.add(Reach.worker(worker, EVER, row.id())));
        enterprises(row, reaches);
        if (row.kind() == SaidKind.TRANSFER) {
            reaches.addAll(paidTo(row));
        }
        return reaches;
    }

    /** A report comes long after the month of which it speaks, and a bank may be asked about a receipt of any age. */
    private static LocalDate firstDay(Heard row) {
        return switch (row.kind()) {
            case INCOME -> month(row).atDay(1);
            case RECEIPT -> EVER;
            default -> row.day().minusDays(DAYS_OF_WAITING);
        };
    }

    private static YearMonth month(Heard row) {
        return YearMonth.of(row.figure() / YEAR, row.figure() % YEAR);
    }

    /** Other workers of whom the same is said, or whom a person is by the keyed code. */
    private Set<Long> others(Heard row) {
        Set<Long> others = new HashSet<>();
        switch (row.kind()) {
            case DEVICE,
                    NETWORK,
                    RECOMMENDER,
                    IDENTITY,
                    LICENCE,
                    TRADE_NAME,
                    HOUSEHOLD,
                    SIGNING,
                    CONTRACT,
                    DELIVERY,
                    INVOICE -> others.addAll(sharing(row.kind(), row.thing()));
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

    private void enterprises(Heard row, List<Reach> reaches) {
        switch (row.kind()) {
            case CLIENT_ACCOUNT -> reaches.add(ever(row.enterpriseId(), row));
            case COMPANY, AGREEMENT -> reaches.add(Reach.enterprise(row.enterpriseId(), row.day(), FOR_EVER, row.id()));
            case CLOSURE ->
                reaches.add(Reach.enterprise(
                        row.enterpriseId(),
                        row.day().withDayOfMonth(1),
                        YearMonth.from(row.lastDay().orElse(row.day()))
                                .plusMonths(MONTHS_TO_SETTLE)
                                .atEndOfMonth(),
                        row.id()));
            case RULE_CHANGE ->
                reaches.add(Reach.enterprise(
                        row.enterpriseId(),
                        row.lastDay().orElse(row.day()),
                        row.lastDay().orElse(row.day()).plusDays(DAYS_OF_WAITING),
                        row.id()));
            case DEPOSIT -> reaches.add(settledFor(row.enterpriseId(), row));
            case OFFICE -> {
                reaches.add(ever(row.enterpriseId(), row));
                rows.enterprisesOfOffices(row.thing()).forEach(other -> reaches.add(ever(other, row)));
            }
            case EMPLOYMENT -> {
                if (rows.isFirstOfList(row.enterpriseId(), row.id())) {
                    reaches.add(ever(row.enterpriseId(), row));
                }
            }
            case INCOME -> {
                if (rows.isFirstOfMonth(row.figure(), row.id())) {
                    records.enterprisesOf(month(row)).forEach(one -> reaches.add(settledFor(one, row)));
                }
            }
            case INVOICE, DELIVERY -> {
                if (row.enterpriseId() != null && changesDays(row)) {
                    reaches.add(Reach.enterprise(
                            row.enterpriseId(),
                            row.day().minusDays(DAYS_OF_WAITING),
                            row.day().plusDays(DAYS_OF_INVOICES),
                            row.id()));
                }
            }
            case DEVICE,
                    NETWORK,
                    RECOMMENDER,
                    IDENTITY,
                    LICENCE,
                    TRADE_NAME,
                    HOUSEHOLD,
                    SIGNING,
                    CONTRACT,
                    SHARED_SITE,
                    WITHDRAWAL,
                    TRANSFER,
                    PROXY,
                    WILL,
                    CALL_BACK,
                    SIGN_IN,
                    PERMIT,
                    RECEIPT,
                    REGISTERED_NAME,
                    RELIEF,
                    FEE -> {
                // They say nothing of an enterprise as a whole.
            }
        }
    }

    /** Only a task that was published and finished within the hour may belong to a session. */
    private static boolean changesDays(Heard row) {
        return row.kind() == SaidKind.INVOICE || (row.figure() != null && row.figure() <= 60);
    }

    private static Reach ever(long enterprise, Heard row) {
        return Reach.enterprise(enterprise, EVER, FOR_EVER, row.id());
    }

    private static Reach settledFor(long enterprise, Heard row) {
        return Reach.enterprise(
                enterprise,
                month(row).atDay(1),
                month(row).plusMonths(MONTHS_TO_SETTLE).atEndOfMonth(),
                row.id());
    }

    /** Who is paid to one of its two accounts, or to one from which money came to them before. */
    private List<Reach> paidTo(Heard transfer) {
        Set<String> accounts = new HashSet<>(List.of(transfer.thing(), transfer.other()));
        Set<String> frontier = Set.of(transfer.thing());
        LocalDate from = transfer.day().minusDays(RING_DAYS);
        for (int hop = 1; hop < HOPS && !frontier.isEmpty() && accounts.size() < MOST_ACCOUNTS; hop++) {
            Set<String> next = new HashSet<>();
            readings.transfersTo(frontier, from, transfer.day()).forEach(row -> next.add(row.thing()));
            next.removeAll(accounts);
            accounts.addAll(next);
            frontier = next;
        }
        if (accounts.size() >= MOST_ACCOUNTS) {
            log.warn(
                    "Of the accounts behind transfer {} no more than {} were looked for; who is paid further back is not"
                            + " screened again for it",
                    transfer.id(),
                    accounts.size());
        }
        return history.payOfAccounts(accounts, from, transfer.day().plusDays(DAYS_BEFORE_PAY)).stream()
                .map(AccountPay::workerId)
                .distinct()
                .map(worker -> Reach.worker(worker, from, transfer.id()))
                .toList();
    }
}
