package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.groupingBy;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Portions;
import io.siliu.platform.filing.FiledWithholding;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.settlement.PaidInPeriod;
import io.siliu.platform.settlement.PaidInPeriod.Part;
import io.siliu.platform.settlement.PayMark;
import io.siliu.platform.tax.HeldMonths;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a filing of withholding, or of its correction: one person records it with what it covers, a second one confirms it. */
@Component
class FileWithholding {

    private static final Pattern RECEIPT = Pattern.compile("[0-9A-Za-z-]{6,64}");
    private static final String WITHHOLDING = "WITHHOLDING";

    private final WithholdingMapper filed;
    private final RepaymentMapper repayments;
    private final PaidInPeriod pay;
    private final HeldMonths held;
    private final BulkRows bulk;
    private final Access access;
    private final TwoPersons twoPersons;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    FileWithholding(
            WithholdingMapper filed,
            RepaymentMapper repayments,
            PaidInPeriod pay,
            HeldMonths held,
            BulkRows bulk,
            Access access,
            TwoPersons twoPersons,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.filed = filed;
        this.repayments = repayments;
        this.pay = pay;
        this.held = held;
        this.bulk = bulk;
        this.access = access;
        this.twoPersons = twoPersons;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    void record(YearMonth month, String receipt) {
        Actor actor = requireUsable(month, receipt);
        List<FiledDifference> covers =
                differences(month).stream().filter(FiledDifference::isUnfiled).toList();
        if (covers.isEmpty()) {
            throw unusable("The books of this month hold no pay of natural persons that is not filed.", null);
        }
        keep(month, receipt, FiledWithholding.Kind.FILING, covers, actor);
    }

    @Transactional
    void correct(YearMonth month, String receipt) {
        Actor actor = requireUsable(month, receipt);
        List<FiledDifference> changes = differences(month);
        boolean differs = filed.lastConfirmedOf(month.toString())
                .filter(last -> !changes.isEmpty() || hasOtherVat(month, last))
                .isPresent();
        if (!differs) {
            throw unusable("This month has no confirmed filing from which its books differ.", null);
        }
        keep(month, receipt, FiledWithholding.Kind.CORRECTION, changes, actor);
    }

    /** Whether other VAT is due of a month than its last filing stated, or some was given back since, though all pay is as filed. */
    private boolean hasOtherVat(YearMonth month, WithholdingMapper.Row last) {
        Money due = held.vatStillDue().getOrDefault(month, Money.ZERO);
        return (last.vatShort() != null && !last.vatShort().equals(due))
                || repayments.since(month.toString(), last.recordedAt()) > 0;
    }

    private Actor requireUsable(YearMonth month, String receipt) {
        Actor actor = access.require(Permission.FILE_STATUTORY_REPORTS);
        if (month == null
                || !month.isBefore(YearMonth.from(ChinaTime.today(clock)))
                || filed.waitingFor(month.toString()) > 0) {
            throw unusable("Name a month that is over and waits for nobody to confirm it.", null);
        }
        if (receipt == null || !RECEIPT.matcher(receipt).matches() || filed.withReceipt(receipt) > 0) {
            throw new PlatformException(
                    FilingError.WITHHOLDING_RECEIPT,
                    "receipt",
                    "Copy the office's receipt: 6 to 64 letters, digits and hyphens, not recorded before.");
        }
        return actor;
    }

    /** How the books of this moment differ from what confirmed filings of the month cover. */
    List<FiledDifference> differences(YearMonth month) {
        return differences(List.of(month)).get(month);
    }

    /** The same of several months; each of them is there. */
    Map<YearMonth, List<FiledDifference>> differences(Collection<YearMonth> months) {
        Map<YearMonth, List<Part>> books = pay.parts(months).stream().collect(groupingBy(Part::month));
        Map<String, List<WithholdingMapper.Covered>> covered =
                Portions.asked(months.stream().map(YearMonth::toString).toList(), filed::coveredIn).stream()
                        .collect(groupingBy(WithholdingMapper.Covered::month));
        Map<YearMonth, List<FiledDifference>> differences = new HashMap<>();
        months.forEach(month -> differences.put(
                month,
                FiledDifference.between(
                        books.getOrDefault(month, List.of()), covered.getOrDefault(month.toString(), List.of()))));
        return differences;
    }

    private void keep(
            YearMonth month,
            String receipt,
            FiledWithholding.Kind kind,
            List<FiledDifference> differences,
            Actor actor) {
        long id = ids.next();
        insert(row(id, month, receipt, kind, differences, actor));
        bulk.write(
                WithholdingMapper.class,
                differences.stream()
                        .map(each -> new WithholdingMapper.Pay(
                                id, each.workerId(), each.occupation(), each.gross(), each.lines()))
                        .toList(),
                WithholdingMapper::insertPay);
        audit.did("WITHHOLDING_RECORDED", WITHHOLDING, Long.toString(id));
    }

    private WithholdingMapper.Row row(
            long id,
            YearMonth month,
            String receipt,
            FiledWithholding.Kind kind,
            List<FiledDifference> differences,
            Actor actor) {
        return new WithholdingMapper.Row(
                id,
                month.toString(),
                receipt,
                kind,
                (int) differences.stream()
                        .mapToLong(FiledDifference::workerId)
                        .distinct()
                        .count(),
                differences.stream().mapToLong(FiledDifference::lines).sum(),
                Money.sum(differences.stream().map(FiledDifference::gross).toList()),
                differences.stream()
                        .map(each -> PayMark.of(each.workerId(), each.occupation(), each.gross()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                Money.sum(differences.stream().map(each -> each.gross().abs()).toList()),
                held.vatStillDue().getOrDefault(month, Money.ZERO),
                now(),
                actor.accountId(),
                actor.name(),
                null,
                null,
                null);
    }

    private void insert(WithholdingMapper.Row row) {
        try {
            filed.insert(row);
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw unusable("Somebody recorded this month a moment ago. Look at it again.", somebodyWasFaster);
        }
    }

    private static PlatformException unusable(String words, Throwable cause) {
        return new PlatformException(FilingError.WITHHOLDING_MONTH, "month", words, cause);
    }

    @Transactional
    void confirm(long id) {
        Actor actor = access.require(Permission.FILE_STATUTORY_REPORTS);
        twoPersons.require(
                waiting(id).recordedBy(),
                actor.accountId(),
                () -> new PlatformException(
                        FilingError.WITHHOLDING_SAME_PERSON,
                        "Whoever recorded a withholding does not confirm it. Ask a second person."));
        filed.confirmed(id, now(), actor.accountId(), actor.name());
        audit.did("WITHHOLDING_CONFIRMED", WITHHOLDING, Long.toString(id));
    }

    @Transactional
    void drop(long id) {
        access.require(Permission.FILE_STATUTORY_REPORTS);
        waiting(id);
        filed.dropPay(id);
        filed.drop(id);
        audit.did("WITHHOLDING_DROPPED", WITHHOLDING, Long.toString(id));
    }

    private WithholdingMapper.Row waiting(long id) {
        return filed.take(id)
                .filter(row -> row.confirmedAt() == null)
                .orElseThrow(() -> new PlatformException(
                        FilingError.WITHHOLDING_GONE,
                        "It was confirmed or dropped meanwhile. Look at the list again."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
