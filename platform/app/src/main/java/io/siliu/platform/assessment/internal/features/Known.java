package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.document.PaperMarks;
import io.siliu.platform.fourflow.LinePapers.Placed;
import io.siliu.platform.party.SharedAccounts.Sharing;
import io.siliu.platform.party.SignUpTraces.Business;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.platform.settlement.CardUse;
import io.siliu.platform.settlement.ClientBase;
import io.siliu.platform.settlement.EnterpriseMonth;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.settlement.PaidOut;
import io.siliu.rules.fact.Measured;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Everything that was asked for a portion of lines: the parts are computed from it in memory.
 *
 * @param paid lines of the last thirteen months by worker, by day of settlement
 * @param spent months of enterprises
 * @param cards by line, who else is paid to its card
 * @param shared by worker
 * @param incomes by month and worker
 * @param records numbers of records by month and worker
 * @param bases by day and enterprise
 * @param tasked by month, enterprises with a task order
 * @param payouts by line
 * @param traces by worker
 * @param alarmShares by day and enterprise
 * @param papers by line, of the subjects' workers
 * @param contractSharers by line, other workers whose contract carries the number of this one
 * @param work what was delivered and accepted of the subjects' workers' tasks
 * @param outside what banks, registries and lists said
 * @param moves the transfers by which pay moved on
 * @param codes by kind and text, the keyed codes of numbers and names of the records, under which others' word is found
 * @param places where prefectures lie
 * @param marks of the receipts and invoices of the records, by document and part
 * @param counted what is kept beside the records
 */
record Known(
        Map<Long, List<PaidLine>> paid,
        Map<Long, List<EnterpriseMonth>> spent,
        Map<Long, List<CardUse>> cards,
        Map<Long, Sharing> shared,
        Map<YearMonth, Map<Long, Money>> incomes,
        Map<YearMonth, Map<Long, List<String>>> records,
        PeerTable peers,
        Map<LocalDate, Map<Long, ClientBase>> bases,
        Map<YearMonth, Set<Long>> tasked,
        Map<Long, PaidOut> payouts,
        Map<LocalDate, Limits.OnDay> limits,
        Map<Long, Trace> traces,
        Map<Long, List<Business>> businesses,
        Map<Long, Instant> cardChanges,
        Map<LocalDate, Map<Long, Measured>> alarmShares,
        Map<Long, List<Placed>> papers,
        Map<Long, List<Long>> contractSharers,
        WorkDone work,
        OutsideKnowledge outside,
        Moves moves,
        Map<String, String> codes,
        Places.Prefectures places,
        Map<String, PaperMarks> marks,
        Counted counted) {

    /** The workers of the subject's enterprise within the year up to its day. */
    Optional<ClientBase> base(Subject subject) {
        return Optional.ofNullable(bases.get(subject.settledOn()).get(subject.enterpriseId()));
    }

    Limits.OnDay limits(Subject subject) {
        return limits.get(subject.settledOn());
    }

    /** The keyed code of a number or a name of a record; null for one of none. */
    String code(String kind, String text) {
        return codes.get(kind + "/" + text);
    }

    /** What was said of the worker up to the day of the line, in the order of time. */
    List<Heard> saidOf(Subject subject, SaidKind kind) {
        return outside.ofWorker(subject.workerId(), kind).stream()
                .filter(row -> !row.day().isAfter(subject.settledOn()))
                .toList();
    }

    /** The last of them. */
    Optional<Heard> latest(Subject subject, SaidKind kind) {
        return saidOf(subject, kind).stream().reduce((one, later) -> later);
    }

    /** The last of them that answers a question; one who was not asked takes nothing back. */
    Optional<Heard> latest(Subject subject, SaidKind kind, String question) {
        return saidOf(subject, kind).stream()
                .filter(row -> row.more().hasNonNull(question))
                .reduce((one, later) -> later);
    }

    /** The last that was said of the enterprise up to the day of the line. */
    Optional<Heard> latestOfEnterprise(Subject subject, SaidKind kind) {
        return outside.ofEnterprise(subject.enterpriseId(), kind).stream()
                .filter(row -> !row.day().isAfter(subject.settledOn()))
                .reduce((one, later) -> later);
    }

    /** Accounts of the enterprise and of its people. */
    Set<String> accountsOfEnterprise(Subject subject) {
        return outside.ofEnterprise(subject.enterpriseId(), SaidKind.CLIENT_ACCOUNT).stream()
                .map(Heard::thing)
                .collect(Collectors.toSet());
    }

    /** When the line was paid: by the platform's own order, or by what banks told of the accounts. */
    Instant paidAt(Subject subject) {
        return Optional.ofNullable(payouts.get(subject.lineId()))
                .map(PaidOut::paidAt)
                .orElseGet(() -> moves.paidAt(subject, accountsOfEnterprise(subject)));
    }

    /** What the worker earned in the month of the line, over all enterprises. */
    Money income(Subject subject) {
        return incomes.get(subject.workMonth()).getOrDefault(subject.workerId(), Money.ZERO);
    }

    /** The worker's lines up to the day of the subject. */
    List<PaidLine> paidTo(Subject subject) {
        return until(subject, line -> true);
    }

    /** Of them, those settled after a day. */
    List<PaidLine> paidTo(Subject subject, LocalDate after) {
        return until(subject, line -> line.settledOn().isAfter(after));
    }

    /** The line of the subject itself; empty where it is not booked yet. */
    Optional<PaidLine> own(Subject subject) {
        for (PaidLine line : paid.getOrDefault(subject.workerId(), List.of())) {
            if (line.lineId() == subject.lineId()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Of them, those of the subject's enterprise. */
    List<PaidLine> paidByEnterprise(Subject subject) {
        return until(subject, line -> line.enterpriseId() == subject.enterpriseId());
    }

    /** Asked for many times of each subject, and a worker may have a line for each day: no stream is set up for them. */
    private List<PaidLine> until(Subject subject, Predicate<PaidLine> which) {
        List<PaidLine> lines = new ArrayList<>();
        for (PaidLine line : paid.getOrDefault(subject.workerId(), List.of())) {
            if (!line.settledOn().isAfter(subject.settledOn()) && which.test(line)) {
                lines.add(line);
            }
        }
        return lines;
    }
}
