package io.siliu.platform.assessment.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.party.LicenceEnded;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Records of a worker that were settled from the end of a licence on are screened again when that becomes known, whoever told
 * it, and when it is taken back: S23 speaks of them as the licence stands by now.
 */
@Component
final class LicenceScreenings implements LicenceEnded {

    private static final int AT_ONCE = 500;

    private final SealedRecords records;
    private final Clock clock;

    LicenceScreenings(SealedRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public void ended(long workerId, long soleProprietorId, LocalDate lastDay) {
        screenAgain(workerId, soleProprietorId, lastDay);
    }

    @Override
    public void restored(long workerId, long soleProprietorId, LocalDate firstDay) {
        screenAgain(workerId, soleProprietorId, firstDay);
    }

    private void screenAgain(long workerId, long soleProprietorId, LocalDate from) {
        LocalDate today = ChinaTime.today(clock);
        LocalDate to = from.isAfter(today) ? from : today;
        SealedRecords.Again why = new SealedRecords.Again(soleProprietorId, 1);
        Long after = 0L;
        while (after != null) {
            after = records.screenAgain(new SealedRecords.Concerned(workerId, null, from, to, after, AT_ONCE), why)
                    .last();
        }
    }
}
