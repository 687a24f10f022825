package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.document.PaperMarks;
import io.siliu.platform.fourflow.EvidenceItem;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that was asked for a portion of lines: the parts are computed from it in memory.
 *
 * @param paid lines of the last thirteen months of the subjects' workers
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
        PaidLines paid,
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

    /** Of a paper of a record; null where it has none. */
    PaperMarks marks(EvidenceItem paper) {
        return marks.get(paper.document() + "/" + paper.part());
    }

    /** What was said of the worker up to the day of the line, in the order of time. */
    List<Heard> saidOf(Subject subject, SaidKind kind) {
        List<Heard> said = outside.ofWorker(subject.workerId(), kind);
        return said.isEmpty() ? said : upTo(subject, said).toList();
    }

    /** The last of them. */
    Optional<Heard> latest(Subject subject, SaidKind kind) {
        return last(saidOf(subject, kind));
    }

    /** The last of them that answers a question; one who was not asked takes nothing back. */
    Optional<Heard> latest(Subject subject, SaidKind kind, String question) {
        return last(saidOf(subject, kind).stream()
                .filter(row -> row.more().hasNonNull(question))
                .toList());
    }

    /** The last of them that tells until when something is good. */
    Optional<Heard> latestWithLastDay(Subject subject, SaidKind kind) {
        return last(saidOf(subject, kind).stream()
                .filter(row -> row.lastDay().isPresent())
                .toList());
    }

    /** The last that was said of the enterprise up to the day of the line. */
    Optional<Heard> latestOfEnterprise(Subject subject, SaidKind kind) {
        List<Heard> said = outside.ofEnterprise(subject.enterpriseId(), kind);
        return said.isEmpty() ? Optional.empty() : last(upTo(subject, said).toList());
    }

    private static Stream<Heard> upTo(Subject subject, List<Heard> said) {
        return said.stream().filter(row -> !row.day().isAfter(subject.settledOn()));
    }

    private static Optional<Heard> last(List<Heard> said) {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    /** Accounts of the enterprise and of its people. */
    Set<String> accountsOfEnterprise(Subject subject) {
        List<Heard> said = outside.ofEnterprise(subject.enterpriseId(), SaidKind.CLIENT_ACCOUNT);
        return said.isEmpty()
                ? Collections.emptySet()
                : said.stream().map(Heard::thing).collect(Collectors.toSet());
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
        return paid.until(subject.workerId(), subject.settledOn());
    }

    /** The line of the subject itself; empty where it is not booked yet. */
    Optional<PaidLine> own(Subject subject) {
        return paid.line(subject.workerId(), subject.lineId());
    }

    /** The worker's lines up to the day of the subject that its enterprise pays. */
    List<PaidLine> paidByEnterprise(Subject subject) {
        return paid.until(subject.workerId(), subject.enterpriseId(), subject.settledOn());
    }
}
