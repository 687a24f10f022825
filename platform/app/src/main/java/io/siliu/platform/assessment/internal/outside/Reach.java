package io.siliu.platform.assessment.internal.outside;

import java.time.LocalDate;

/**
 * Whose records something concerns that was said: wide rather than narrow, because a record whose facts stay as they were is
 * not screened again.
 *
 * @param subject id of the worker or enterprise
 * @param from first day of settlement
 * @param to last day of settlement
 * @param statement the row that was said
 */
record Reach(Scope scope, long subject, LocalDate from, LocalDate to, long statement) {

    static final LocalDate EVER = LocalDate.of(1970, 1, 1);
    static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /** Whose records. */
    enum Scope {
        WORKER,
        ENTERPRISE
    }

    static Reach worker(long worker, LocalDate from, long statement) {
        return new Reach(Scope.WORKER, worker, from, FOR_EVER, statement);
    }

    static Reach enterprise(long enterprise, LocalDate from, LocalDate to, long statement) {
        return new Reach(Scope.ENTERPRISE, enterprise, from, to, statement);
    }

    /** Both at once. */
    Reach and(Reach other) {
        return new Reach(
                scope,
                subject,
                from.isBefore(other.from) ? from : other.from,
                to.isAfter(other.to) ? to : other.to,
                Math.min(statement, other.statement));
    }
}
