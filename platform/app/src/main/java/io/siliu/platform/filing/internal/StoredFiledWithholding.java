package io.siliu.platform.filing.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.filing.FiledWithholding;
import io.siliu.platform.filing.FilingError;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredFiledWithholding implements FiledWithholding {

    private static final Pattern RECEIPT = Pattern.compile("[0-9A-Za-z-]{6,64}");

    private final WithholdingMapper filed;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StoredFiledWithholding(WithholdingMapper filed, Access access, AuditTrail audit, Clock clock) {
        this.filed = filed;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Month> months() {
        access.require(Permission.READ_STATUTORY_REPORTS);
        return filed.all().stream()
                .map(row ->
                        new Month(YearMonth.parse(row.month()), row.receipt(), row.recordedAt(), row.recordedByName()))
                .toList();
    }

    @Override
    @Transactional
    public void record(YearMonth month, String receipt) {
        Actor actor = access.require(Permission.FILE_STATUTORY_REPORTS);
        boolean over = month != null && month.isBefore(YearMonth.from(ChinaTime.today(clock)));
        if (!over || all().contains(month)) {
            throw new PlatformException(
                    FilingError.WITHHOLDING_MONTH, "month", "Name a month that is over and not recorded yet.");
        }
        if (receipt == null || !RECEIPT.matcher(receipt).matches()) {
            throw new PlatformException(
                    FilingError.WITHHOLDING_RECEIPT,
                    "receipt",
                    "Copy the office's receipt: 6 to 64 letters, digits and hyphens.");
        }
        try {
            filed.insert(month.toString(), receipt, clock.instant(), actor.accountId(), actor.name());
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new PlatformException(
                    FilingError.WITHHOLDING_MONTH,
                    "month",
                    "Somebody recorded this month a moment ago. Look at it again.",
                    somebodyWasFaster);
        }
        audit.did("WITHHOLDING_FILED", "MONTH", month.toString());
    }

    boolean changedSince(Instant time) {
        return filed.recordedSince(time) > 0;
    }

    /** For drafts, which are made for nobody in particular. */
    FiledMonths all() {
        return new FiledMonths(
                filed.all().stream().map(row -> YearMonth.parse(row.month())).collect(Collectors.toSet()));
    }
}
