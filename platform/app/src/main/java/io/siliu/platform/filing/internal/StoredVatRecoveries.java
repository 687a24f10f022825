package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.filing.FiledWithholding;
import io.siliu.platform.filing.VatRecoveries;
import io.siliu.platform.settlement.VatOfUnpaidLines;
import java.time.YearMonth;
import java.util.List;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

@Component
class StoredVatRecoveries implements VatRecoveries {

    private static final int MOST = 200;

    private final VatOfUnpaidLines lines;
    private final RecoverVat recovering;
    private final MaskedNames names;
    private final Access access;

    StoredVatRecoveries(VatOfUnpaidLines lines, RecoverVat recovering, MaskedNames names, Access access) {
        this.lines = lines;
        this.recovering = recovering;
        this.names = names;
        this.access = access;
    }

    @Override
    public List<Unpaid> unpaid() {
        Actor actor = access.require(Permission.READ_STATUTORY_REPORTS);
        List<VatOfUnpaidLines.Line> all = lines.oldest(actor.regionPrefix(), MOST);
        LongFunction<String> name = names.of(all, VatOfUnpaidLines.Line::workerId);
        return all.stream()
                .map(line -> unpaid(line, name.apply(line.workerId())))
                .toList();
    }

    private static Unpaid unpaid(VatOfUnpaidLines.Line line, String worker) {
        return new Unpaid(
                line.enterpriseId(),
                worker,
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

    @Override
    public List<Returned> returned() {
        Actor actor = access.require(Permission.READ_STATUTORY_REPORTS);
        List<VatOfUnpaidLines.Returned> all = lines.lastReturned(actor.regionPrefix(), MOST);
        LongFunction<String> name = names.of(all, VatOfUnpaidLines.Returned::workerId);
        return all.stream()
                .map(row -> new Returned(
                        row.enterpriseId(),
                        name.apply(row.workerId()),
                        row.batchNumber(),
                        row.lineId(),
                        row.lineNumber(),
                        row.amount(),
                        new Recovered(
                                row.reference(),
                                new FiledWithholding.Deed(row.recordedBy(), row.recordedByName(), row.recordedAt()))))
                .toList();
    }

    @Override
    public void ofRepayment(long id, Money amount, String reference) {
        recovering.ofRepayment(id, amount, reference);
    }

    @Override
    public void withdrawOfRepayment(long id) {
        recovering.withdrawOfRepayment(id);
    }

    @Override
    public void ofLine(long enterpriseId, long lineId, Money amount, String reference) {
        recovering.ofLine(enterpriseId, lineId, amount, reference);
    }

    @Override
    public void withdrawOfLine(long enterpriseId, long lineId) {
        recovering.withdrawOfLine(enterpriseId, lineId);
    }
}
