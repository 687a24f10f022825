package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.filing.FiledWithholding;
import io.siliu.platform.filing.VatRecoveries;
import io.siliu.platform.filing.VatRepayments;
import io.siliu.platform.tax.HeldMonths;
import io.siliu.platform.tax.OverheldVat;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class StoredVatRepayments implements VatRepayments {

    private static final int MOST = 200;

    private final HeldMonths held;
    private final ConfirmedMonths filed;
    private final RepaymentMapper repayments;
    private final RepayVat repaying;
    private final MaskedNames names;
    private final Access access;

    StoredVatRepayments(
            HeldMonths held,
            ConfirmedMonths filed,
            RepaymentMapper repayments,
            RepayVat repaying,
            MaskedNames names,
            Access access) {
        this.held = held;
        this.filed = filed;
        this.repayments = repayments;
        this.repaying = repaying;
        this.names = names;
        this.access = access;
    }

    @Override
    public List<Due> due() {
        Actor actor = access.require(Permission.READ_STATUTORY_REPORTS);
        List<OverheldVat> all = held.vatOverheld(actor.regionPrefix(), MOST);
        LongFunction<String> name = names.of(all, OverheldVat::workerId);
        Set<String> waiting = new HashSet<>(repayments.waiting());
        Set<String> owedBack = new HashSet<>(repayments.owedBack());
        Set<YearMonth> confirmed =
                filed.among(all.stream().map(OverheldVat::month).toList());
        return all.stream()
                .map(each -> new Due(
                        each.workerId(),
                        name.apply(each.workerId()),
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
                .limit(MOST)
                .toList();
        LongFunction<String> name = names.of(rows, RepaymentMapper.Row::workerId);
        return rows.stream()
                .map(row -> repayment(row, name.apply(row.workerId())))
                .toList();
    }

    private static Repayment repayment(RepaymentMapper.Row row, String worker) {
        return new Repayment(
                row.id(),
                row.workerId(),
                worker,
                YearMonth.parse(row.month()),
                row.total(),
                row.beyond(),
                row.recoveredAt() == null ? null : recovered(row),
                row.reference(),
                row.confirmedAt() != null && row.confirmedBy() == null,
                new FiledWithholding.Deed(row.recordedBy(), row.recordedByName(), row.recordedAt()),
                row.confirmedBy() == null
                        ? null
                        : new FiledWithholding.Deed(row.confirmedBy(), row.confirmedByName(), row.confirmedAt()));
    }

    private static VatRecoveries.Recovered recovered(RepaymentMapper.Row row) {
        return new VatRecoveries.Recovered(
                row.recoveredReference(),
                new FiledWithholding.Deed(row.recoveredBy(), row.recoveredByName(), row.recoveredAt()));
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
}
