package io.siliu.platform.filing.internal;

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
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidInPeriod;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a filing of withholding: one person records it with what it covers, a second one confirms it. */
@Component
class FileWithholding {

    private static final Pattern RECEIPT = Pattern.compile("[0-9A-Za-z-]{6,64}");
    private static final String WITHHOLDING = "WITHHOLDING";

    private final WithholdingMapper filed;
    private final PaidInPeriod pay;
    private final BulkRows bulk;
    private final Access access;
    private final TwoPersons twoPersons;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    FileWithholding(
            WithholdingMapper filed,
            PaidInPeriod pay,
            BulkRows bulk,
            Access access,
            TwoPersons twoPersons,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.filed = filed;
        this.pay = pay;
        this.bulk = bulk;
        this.access = access;
        this.twoPersons = twoPersons;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    void record(YearMonth month, String receipt) {
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
        long id = ids.next();
        List<WithholdingMapper.Pay> covers = notFiledYet(id, month);
        if (covers.isEmpty()) {
            throw unusable("The books of this month hold no pay of natural persons that is not filed.", null);
        }
        insert(row(id, month, receipt, covers, actor));
        bulk.write(WithholdingMapper.class, covers, WithholdingMapper::insertPay);
        audit.did("WITHHOLDING_RECORDED", WITHHOLDING, Long.toString(id));
    }

    /** What natural persons got in the month by the books of this moment, less what confirmed filings cover. */
    private List<WithholdingMapper.Pay> notFiledYet(long id, YearMonth month) {
        FiledPay covered = new FiledPay();
        filed.covered(month.toString(), month.toString())
                .forEach(row -> covered.add(
                        row.workerId(), month, row.occupation(), new FiledPay.Amount(row.gross(), row.lineCount())));
        return pay.parts(month.atDay(1), month.atEndOfMonth()).stream()
                .filter(part -> part.capacity() == LegalCapacity.NATURAL_PERSON)
                .map(part -> new WithholdingMapper.Pay(
                        id,
                        part.workerId(),
                        part.occupation(),
                        part.gross().minus(covered.of(part).gross()),
                        part.lines() - covered.of(part).lines()))
                .filter(rest -> rest.gross().isPositive())
                .toList();
    }

    private WithholdingMapper.Row row(
            long id, YearMonth month, String receipt, List<WithholdingMapper.Pay> covers, Actor actor) {
        return new WithholdingMapper.Row(
                id,
                month.toString(),
                receipt,
                (int) covers.stream()
                        .mapToLong(WithholdingMapper.Pay::workerId)
                        .distinct()
                        .count(),
                covers.stream().mapToLong(WithholdingMapper.Pay::lineCount).sum(),
                Money.sum(covers.stream().map(WithholdingMapper.Pay::gross).toList()),
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
