package io.siliu.platform.assessment.internal.outside;

import static io.siliu.platform.assessment.internal.outside.Reach.EVER;
import static io.siliu.platform.assessment.internal.outside.Reach.FOR_EVER;

import io.siliu.platform.fourflow.SealedRecords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the enterprises that a row concerns as a whole, such as that of which it is the first word of its kind. */
@Component
class ConcernedEnterprises {

    private static final int DAYS_OF_INVOICES = 90;
    private static final int MONTHS_TO_SETTLE = 3;

    private final ReachMapper rows;
    private final SealedRecords records;

    ConcernedEnterprises(ReachMapper rows, SealedRecords records) {
        this.rows = rows;
        this.records = records;
    }

    List<Reach> by(Heard row) {
        List<Reach> reaches = new ArrayList<>();
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
                        row.lastDay().orElse(row.day()).plusDays(Concerned.DAYS_OF_WAITING),
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
                    records.enterprisesOf(Concerned.month(row)).forEach(one -> reaches.add(settledFor(one, row)));
                }
            }
            case INVOICE, DELIVERY -> {
                if (row.enterpriseId() != null && changesDays(row)) {
                    reaches.add(Reach.enterprise(
                            row.enterpriseId(),
                            row.day().minusDays(Concerned.DAYS_OF_WAITING),
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
                    INVOICE_CHECK,
                    REGISTERED_NAME,
                    RELIEF,
                    FEE -> {
                // They say nothing of an enterprise as a whole.
            }
        }
        return reaches;
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
                Concerned.month(row).atDay(1),
                Concerned.month(row).plusMonths(MONTHS_TO_SETTLE).atEndOfMonth(),
                row.id());
    }
}
