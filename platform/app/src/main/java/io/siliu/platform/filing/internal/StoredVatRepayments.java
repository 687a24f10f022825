package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.filing.FiledWithholding;
import io.siliu.platform.filing.VatRepayments;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.VatOfUnpaidLines;
import io.siliu.platform.tax.HeldMonths;
import io.siliu.platform.tax.OverheldVat;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class StoredVatRepayments implements VatRepayments {

    private static final int MOST = 200;

    private final HeldMonths held;
    private final VatOfUnpaidLines lines;
    private final ConfirmedMonths filed;
    private final RepaymentMapper repayments;
    private final RepayVat repaying;
    private final RecoverVat recovering;
    private final Workers workers;
    private final Access access;

    StoredVatRepayments(
            HeldMonths held,
            VatOfUnpaidLines lines,
            ConfirmedMonths filed,
            RepaymentMapper repayments,
            RepayVat repaying,
            RecoverVat recovering,
            Workers workers,
            Access access) {
        this.held = held;
        this.lines = lines;
        this.filed = filed;
        this.repayments = repayments;
        this.repaying = repaying;
        this.recovering = recovering;
        this.workers = workers;
        this.access = access;
    }

    @Override
    public List<Due> due() {
        Actor actor = access.require(Permission.READ_STATUTORY_REPORTS);
        List<OverheldVat> all = held.vatOverheld(actor.regionPrefix(), MOST);
        Map<Long, Worker> known = known(all.stream().map(OverheldVat::workerId).toList());
        Set<String> waiting = new HashSet<>(repayments.waiting());
        Set<String> owedBack = new HashSet<>(repayments.owedBack());
        Set<YearMonth> confirmed =
                filed.among(all.stream().map(OverheldVat::month).toList());
        return all.stream()
                .map(each -> new Due(
                        each.workerId(),
                        name(known.get(each.workerId())),
                        each.month(),
                        each.total(),
                        confirmed.contains(each.month()),
                        waiting.contains(key(each)),
                        owedBack.contains(key(each))))
                .toList();
    }

    private static String key(OverheldVat over) {
        return over.workerId() + "/" + over.month();
    }

    @Override
    public List<Repayment> recorded() {
        Actor actor = access.require(Permission.READ_STATUTORY_REPORTS);
        List<RepaymentMapper.Row> rows = Stream.of(
                        repayments.oldestWaiting(actor.regionPrefix(), MOST),
                        repayments.oldestOwedBack(actor.regionPrefix(), MOST),
                        repayments.newest(actor.regionPrefix(), MOST))
                .flatMap(List::stream)
                .toList();
        Map<Long, Worker> known =
                known(rows.stream().map(RepaymentMapper.Row::workerId).toList());
        return rows.stream()
                .map(row -> repayment(row, known.get(row.workerId())))
                .toList();
    }

    private static Repayment repayment(RepaymentMapper.Row row, Worker worker) {
        return new Repayment(
                row.id(),
                row.workerId(),
                name(worker),
                YearMonth.parse(row.month()),
                row.total(),
                row.beyond(),
                row.recoveredAt() == null
                        ? null
                        : recovered(
                                row.recoveredReference(), row.recoveredBy(), row.recoveredByName(), row.recoveredAt()),
                row.reference(),
                row.confirmedAt() != null && row.confirmedBy() == null,
                new FiledWithholding.Deed(row.recordedBy(), row.recordedByName(), row.recordedAt()),
                row.confirmedBy() == null
                        ? null
                        : new FiledWithholding.Deed(row.confirmedBy(), row.confirmedByName(), row.confirmedAt()));
    }

    private static Recovered recovered(String reference, long by, String name, Instant at) {
        return new Recovered(reference, new FiledWithholding.Deed(by, name, at));
    }

    @Override
    public List<Returned> returned() {
        Actor actor = access.require(Permission.READ_STATUTORY_REPORTS);
        List<VatOfUnpaidLines.Returned> all = lines.lastReturned(actor.regionPrefix(), MOST);
        Map<Long, Worker> known =
                known(all.stream().map(VatOfUnpaidLines.Returned::workerId).toList());
        return all.stream()
                .map(row -> new Returned(
                        row.enterpriseId(),
                        name(known.get(row.workerId())),
                        row.batchNumber(),
                        row.lineId(),
                        row.lineNumber(),
                        row.amount(),
                        recovered(row.reference(), row.recordedBy(), row.recordedByName(), row.recordedAt())))
                .toList();
    }

    @Override
    public List<Unpaid> unpaid() {
        Actor actor = access.require(Permission.READ_STATUTORY_REPORTS);
        List<VatOfUnpaidLines.Line> all = lines.oldest(actor.regionPrefix(), MOST);
        Map<Long, Worker> known =
                known(all.stream().map(VatOfUnpaidLines.Line::workerId).toList());
        return all.stream()
                .map(line -> unpaid(line, known.get(line.workerId())))
                .toList();
    }

    private static Unpaid unpaid(VatOfUnpaidLines.Line line, Worker worker) {
        return new Unpaid(
                line.enterpriseId(),
                name(worker),
                YearMonth.from(line.heldFor()),
                line.batchId(),
                line.batchNumber(),
                line.lineId(),
                line.lineNumber(),
                line.held(),
                line.givenBack(),
                line.why(),
                line.at());
    }

    private Map<Long, Worker> known(Collection<Long> workerIds) {
        return workers.findAll(workerIds.stream().distinct().toList());
    }

    private static String name(Worker worker) {
        return worker == null ? "" : worker.maskedName();
    }

    @Override
    public void record(long workerId, YearMonth month, Money amount, String reference) {
        repaying.record(workerId, month, amount, reference);
    }

    @Override
    public void confirm(long id) {
        repaying.confirm(id);
    }

    @Override
    public void setOff(long workerId, YearMonth month) {
        repaying.setOff(workerId, month);
    }

    @Override
    public void drop(long id) {
        repaying.drop(id);
    }

    @Override
    public void recovered(long id, Money amount, String reference) {
        recovering.ofRepayment(id, amount, reference);
    }

    @Override
    public void recoveryWithdrawn(long id) {
        recovering.withdrawOfRepayment(id);
    }

    @Override
    public void recoveredOfLine(long enterpriseId, long lineId, Money amount, String reference) {
        recovering.ofLine(enterpriseId, lineId, amount, reference);
    }

    @Override
    public void recoveryOfLineWithdrawn(long enterpriseId, long lineId) {
        recovering.withdrawOfLine(enterpriseId, lineId);
    }
}
