package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.filing.FiledWithholding;
import io.siliu.platform.settlement.PaidInPeriod;
import io.siliu.platform.tax.HeldMonths;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class StoredFiledWithholding implements FiledWithholding {

    private final WithholdingMapper filed;
    private final FileWithholding filing;
    private final PaidInPeriod pay;
    private final HeldMonths held;
    private final Access access;

    StoredFiledWithholding(
            WithholdingMapper filed, FileWithholding filing, PaidInPeriod pay, HeldMonths held, Access access) {
        this.filed = filed;
        this.filing = filing;
        this.pay = pay;
        this.held = held;
        this.access = access;
    }

    @Override
    public List<Filing> filings() {
        access.require(Permission.READ_STATUTORY_REPORTS);
        return filed.all().stream().map(StoredFiledWithholding::filing).toList();
    }

    @Override
    public Differences differences() {
        access.require(Permission.READ_STATUTORY_REPORTS);
        Map<YearMonth, BigDecimal> marks = new TreeMap<>(Comparator.reverseOrder());
        confirmed().forEach(row -> marks.merge(YearMonth.parse(row.month()), row.mark(), BigDecimal::add));
        Map<YearMonth, BigDecimal> paid = pay.marksOfNaturalPersons(marks.keySet());
        List<YearMonth> months = marks.keySet().stream()
                .filter(month -> paid.get(month).compareTo(marks.get(month)) != 0)
                .toList();
        Map<YearMonth, List<FiledDifference>> differences = filing.differences(months);
        return new Differences(
                months.stream()
                        .flatMap(month -> unfiled(month, differences.get(month)).stream())
                        .toList(),
                months.stream()
                        .flatMap(month -> overfiled(month, differences.get(month)).stream())
                        .toList());
    }

    private static Optional<Unfiled> unfiled(YearMonth month, List<FiledDifference> differences) {
        List<FiledDifference> some =
                differences.stream().filter(FiledDifference::isUnfiled).toList();
        Money gross = Money.sum(some.stream().map(FiledDifference::gross).toList());
        long lines = some.stream().mapToLong(FiledDifference::lines).sum();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Unfiled(month, lines, gross));
    }

    private static Optional<Overfiled> overfiled(YearMonth month, List<FiledDifference> differences) {
        List<FiledDifference> some =
                differences.stream().filter(each -> !each.isUnfiled()).toList();
        Money gross = Money.sum(some.stream().map(FiledDifference::gross).toList());
        long people =
                some.stream().mapToLong(FiledDifference::workerId).distinct().count();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Overfiled(month, (int) people, gross.negate()));
    }

    /** The filing that was recorded last stated all that was due by then. */
    @Override
    public List<StillDue> stillDue() {
        access.require(Permission.READ_STATUTORY_REPORTS);
        Map<YearMonth, WithholdingMapper.Row> stated = confirmed().stream()
                .collect(toMap(
                        row -> YearMonth.parse(row.month()),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(WithholdingMapper.Row::recordedAt))));
        return held.vatStillDue().entrySet().stream()
                .map(month -> new StillDue(
                        month.getKey(), month.getValue().minus(stated(stated.get(month.getKey()), month.getValue()))))
                .filter(month -> month.amount().isPositive())
                .sorted(Comparator.comparing(StillDue::month).reversed())
                .toList();
    }

    private static Money stated(WithholdingMapper.Row filing, Money due) {
        if (filing == null) {
            return Money.ZERO;
        }
        return filing.vatShort() == null ? due : filing.vatShort();
    }

    private List<WithholdingMapper.Row> confirmed() {
        return filed.all().stream().filter(row -> row.confirmedAt() != null).toList();
    }

    @Override
    public void record(YearMonth month, String receipt) {
        filing.record(month, receipt);
    }

    @Override
    public void correct(YearMonth month, String receipt) {
        filing.correct(month, receipt);
    }

    @Override
    public void confirm(long id) {
        filing.confirm(id);
    }

    @Override
    public void drop(long id) {
        filing.drop(id);
    }

    /** Whether a filing of these months was confirmed since. */
    boolean changedSince(Instant time, YearMonth from, YearMonth to) {
        return filed.confirmedSince(time, from.toString(), to.toString()) > 0;
    }

    /** What the filings of these months cover that wait for a second person; empty where none waits. */
    Optional<Money> waiting(YearMonth from, YearMonth to) {
        return filed.waiting(from.toString(), to.toString());
    }

    /** For drafts, which are made for nobody in particular. */
    FiledPay covered(YearMonth from, YearMonth to) {
        FiledPay covered = new FiledPay();
        filed.covered(from.toString(), to.toString())
                .forEach(row -> covered.add(
                        row.workerId(),
                        YearMonth.parse(row.month()),
                        row.occupation(),
                        new FiledPay.Amount(row.gross(), row.lineCount())));
        return covered;
    }

    private static Filing filing(WithholdingMapper.Row row) {
        return new Filing(
                row.id(),
                YearMonth.parse(row.month()),
                row.receipt(),
                row.kind(),
                row.people(),
                row.lineCount(),
                row.gross(),
                new Deed(row.recordedBy(), row.recordedByName(), row.recordedAt()),
                row.confirmedBy() == null
                        ? null
                        : new Deed(row.confirmedBy(), row.confirmedByName(), row.confirmedAt()));
    }
}
