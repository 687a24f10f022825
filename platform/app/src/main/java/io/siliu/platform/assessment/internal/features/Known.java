package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.party.SharedAccounts.Sharing;
import io.siliu.platform.settlement.CardUse;
import io.siliu.platform.settlement.EnterpriseMonth;
import io.siliu.platform.settlement.PaidLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that was asked for a portion of lines: the parts are computed from it in memory.
 *
 * @param paid lines of the last thirteen months by worker, by day of settlement
 * @param spent months of enterprises
 * @param cards by line, who else is paid to its card
 * @param shared by worker
 * @param incomes by month and worker
 * @param records numbers of records by month and worker
 */
record Known(
        Map<Long, List<PaidLine>> paid,
        Map<Long, List<EnterpriseMonth>> spent,
        Map<Long, List<CardUse>> cards,
        Map<Long, Sharing> shared,
        Map<YearMonth, Map<Long, Money>> incomes,
        Map<YearMonth, Map<Long, List<String>>> records,
        PeerTable peers) {

    /** The worker's lines up to the day of the subject. */
    List<PaidLine> paidTo(Subject subject) {
        return until(subject).toList();
    }

    /** Of them, those settled after a day. */
    List<PaidLine> paidTo(Subject subject, LocalDate after) {
        return until(subject).filter(line -> line.settledOn().isAfter(after)).toList();
    }

    /** Of them, those of the subject's enterprise. */
    List<PaidLine> paidByEnterprise(Subject subject) {
        return until(subject)
                .filter(line -> line.enterpriseId() == subject.enterpriseId())
                .toList();
    }

    private Stream<PaidLine> until(Subject subject) {
        return paid.getOrDefault(subject.workerId(), List.of()).stream()
                .filter(line -> !line.settledOn().isAfter(subject.settledOn()));
    }
}
