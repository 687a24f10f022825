package io.siliu.platform.settlement.internal.invoice;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.platform.contract.AmountBasis;
import io.siliu.platform.contract.EngagementTable;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.contract.ExpectedEvidence;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.LineAmounts;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.settlement.internal.payout.LinePaid;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Opens the requests for the invoices that the engagement table expects of a paid line; those over a whole batch when its
 * last line under the agreement was paid, so that no invoice covers money that did not move. Of what came back since,
 * {@link ReturnedInvoices} says what becomes.
 */
@Component
final class InvoicesDue implements LinePaid {

    private final RequestMapper requests;
    private final ReturnedInvoices returned;
    private final SettlementLines lines;
    private final EngagementTable table;
    private final TaskOrders tasks;
    private final Workers workers;
    private final IdGenerator ids;
    private final Clock clock;

    InvoicesDue(
            RequestMapper requests,
            ReturnedInvoices returned,
            SettlementLines lines,
            EngagementTable table,
            TaskOrders tasks,
            Workers workers,
            IdGenerator ids,
            Clock clock) {
        this.requests = requests;
        this.returned = returned;
        this.lines = lines;
        this.table = table;
        this.tasks = tasks;
        this.workers = workers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void paid(long enterpriseId, long lineId) {
        SettlementLine line = lines.find(enterpriseId, lineId).orElseThrow();
        expected(line, EvidenceScope.LINE).forEach(each -> openForLine(line, each));
        expected(line, EvidenceScope.BATCH).forEach(each -> {
            if (isOpen(line, each)) {
                openForLatecomer(line, each);
            } else {
                openForBatch(line, each);
            }
        });
    }

    private List<ExpectedEvidence> expected(SettlementLine line, EvidenceScope scope) {
        return table.terms(line.model(), line.capacity(), line.settledOn()).stream()
                .flatMap(terms -> terms.evidence().stream())
                .filter(each -> each.kind() == EvidenceKind.INVOICE && each.required() && each.scope() == scope)
                .toList();
    }

    private void openForLine(SettlementLine line, ExpectedEvidence expected) {
        if (returned.standsAgain(line, expected)) {
            return;
        }
        open(
                line,
                line.id(),
                returned.afterRedLetter(Subject.ofLine(line, expected), line, expected),
                expected,
                occupation(line),
                1,
                line.amounts().gross());
    }

    /** An order that ended unpaid may have been the last one for which the invoice of the batch waited. */
    @Override
    public void unpaid(long enterpriseId, long lineId) {
        SettlementLine line = lines.find(enterpriseId, lineId).orElseThrow();
        expected(line, EvidenceScope.BATCH).stream()
                .filter(each -> !isOpen(line, each))
                .forEach(each -> openForBatch(line, each));
    }

    /**
     * What was invoiced and came back is put before a person. As long as no invoice of the batch was asked for, it may have been
     * the last line for which that waited.
     */
    @Override
    public void returned(long enterpriseId, long lineId, long payoutId) {
        SettlementLine line = lines.find(enterpriseId, lineId).orElseThrow();
        requests.lockBatch(enterpriseId, line.batchId());
        if (requests.paidOrders(enterpriseId, lineId) > 0) {
            return;
        }
        expected(line, EvidenceScope.LINE).forEach(each -> returned.of(line, payoutId, each));
        expected(line, EvidenceScope.BATCH).forEach(each -> {
            returned.of(line, payoutId, each);
            if (!isOpen(line, each)) {
                openForBatch(line, each);
            }
        });
    }

    /** Takes the lock under which that stays so. */
    private boolean isOpen(SettlementLine line, ExpectedEvidence expected) {
        requests.lockBatch(line.enterpriseId(), line.batchId());
        return requests.withSubject(Subject.ofBatch(line, expected)) > 0;
    }

    /**
     * Under the lock of the batch, or two last payments at the same moment would each take the other for unpaid. The invoice
     * covers what was paid once nothing more is on its way: a line that the bank refused, or that was dropped, makes the others
     * wait no longer, for the duty to invoice them arose with their payment. Where it is paid after all, it gets its own. The
     * lines are read once no order is open: read at each payment, a batch of n lines reads n² of them.
     */
    private void openForBatch(SettlementLine line, ExpectedEvidence expected) {
        if (requests.hasOpenOrder(line.enterpriseId(), line.batchId(), line.agreementId())
                || requests.onTheirWay(line.enterpriseId(), line.batchId(), line.agreementId()) > 0) {
            return;
        }
        Set<Long> paid = Set.copyOf(requests.paidLines(line.enterpriseId(), line.batchId()));
        openForLines(
                line,
                expected,
                Subject.ofBatch(line, expected),
                lines.ofBatch(line.enterpriseId(), line.batchId()).stream()
                        .filter(each -> each.agreementId() == line.agreementId() && paid.contains(each.id()))
                        .toList());
    }

    /** A line that the invoice of its batch does not cover, for it was paid after that was asked for. */
    private void openForLatecomer(SettlementLine line, ExpectedEvidence expected) {
        if (requests.paidOrders(line.enterpriseId(), line.id()) == 1 && !returned.standsAgain(line, expected)) {
            String subject = returned.afterRedLetter(Subject.ofLatecomer(line, expected), line, expected);
            openForLines(line, expected, subject, List.of(line));
        }
    }

    private void openForLines(
            SettlementLine line, ExpectedEvidence expected, String subject, List<SettlementLine> covered) {
        LineAmounts sums = covered.stream().map(SettlementLine::amounts).reduce(LineAmounts.NONE, LineAmounts::plus);
        boolean feeAlone = expected.amountBasis() == AmountBasis.BATCH_FEE;
        Money total = feeAlone ? sums.fee() : sums.debit();
        String item = feeAlone ? "PLATFORM_FEE" : "PLATFORM_SERVICE";
        open(line, null, subject, expected, item, covered.size(), total);
    }

    private void open(
            SettlementLine line,
            Long lineId,
            String subject,
            ExpectedEvidence expected,
            String item,
            int count,
            Money total) {
        if (!total.isPositive() || requests.withSubject(subject) > 0) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requests.open(new RequestMapper.Opening(
                line.enterpriseId(),
                ids.next(),
                line.batchId(),
                line.agreementId(),
                lineId,
                subject,
                expected.from(),
                expected.to(),
                item,
                count,
                total,
                now));
    }

    private String occupation(SettlementLine line) {
        Optional<TaskOrder> task =
                Optional.ofNullable(line.taskOrderId()).flatMap(id -> tasks.find(line.enterpriseId(), id));
        return task.map(each -> each.occupation().code())
                .or(() -> workers.find(line.workerId()).map(Worker::occupation).map(each -> each.code()))
                .orElse("UNKNOWN");
    }
}
