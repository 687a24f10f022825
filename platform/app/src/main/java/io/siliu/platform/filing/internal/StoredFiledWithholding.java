package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.filing.FiledWithholding;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidInPeriod;
import io.siliu.platform.tax.HeldMonths;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    public List<Unfiled> unfiled() {
        access.require(Permission.READ_STATUTORY_REPORTS);
        Map<String, FiledPay.Amount> covered = filed.all().stream()
                .filter(row -> row.confirmedAt() != null)
                .collect(groupingBy(
                        WithholdingMapper.Row::month,
                        reducing(
                                new FiledPay.Amount(Money.ZERO, 0),
                                row -> new FiledPay.Amount(row.gross(), row.lineCount()),
                                FiledPay.Amount::plus)));
        List<Unfiled> unfiled = new ArrayList<>();
        covered.forEach((month, amount) -> {
            PaidInPeriod.Total books = pay.toNaturalPersons(YearMonth.parse(month));
            Money rest = books.gross().minus(amount.gross());
            if (rest.isPositive()) {
                unfiled.add(new Unfiled(YearMonth.parse(month), books.lines() - amount.lines(), rest));
            }
        });
        unfiled.sort(Comparator.comparing(Unfiled::month).reversed());
        return unfiled;
    }

    @Override
    public List<Overfiled> overfiled() {
        access.require(Permission.READ_STATUTORY_REPORTS);
        return pay.monthsOfReturns().stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(month -> overfiled(month).stream())
                .toList();
    }

    /** By person, for what others were paid since does not make good what one did not get. */
    private Optional<Overfiled> overfiled(YearMonth month) {
        Map<Long, Money> told = new HashMap<>();
        filed.covered(month.toString(), month.toString())
                .forEach(row -> told.merge(row.workerId(), row.gross(), Money::plus));
        if (told.isEmpty()) {
            return Optional.empty();
        }
        pay.parts(month.atDay(1), month.atEndOfMonth()).stream()
                .filter(part -> part.capacity() == LegalCapacity.NATURAL_PERSON)
                .forEach(part -> told.computeIfPresent(part.workerId(), (id, sum) -> sum.minus(part.gross())));
        List<Money> tooMuch = told.values().stream().filter(Money::isPositive).toList();
        return tooMuch.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overfiled(month, tooMuch.size(), Money.sum(tooMuch)));
    }

    @Override
    public List<StillDue> stillDue() {
        access.require(Permission.READ_STATUTORY_REPORTS);
        Set<YearMonth> confirmed = filed.all().stream()
                .filter(row -> row.confirmedAt() != null)
                .map(row -> YearMonth.parse(row.month()))
                .collect(toSet());
        return held.vatStillDue().entrySet().stream()
                .filter(month -> !confirmed.contains(month.getKey()))
                .map(month -> new StillDue(month.getKey(), month.getValue()))
                .sorted(Comparator.comparing(StillDue::month).reversed())
                .toList();
    }

    @Override
    public void record(YearMonth month, String receipt) {
        filing.record(month, receipt);
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
                row.people(),
                row.lineCount(),
                row.gross(),
                new Deed(row.recordedBy(), row.recordedByName(), row.recordedAt()),
                row.confirmedBy() == null
                        ? null
                        : new Deed(row.confirmedBy(), row.confirmedByName(), row.confirmedAt()));
    }
}
