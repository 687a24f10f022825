package io.siliu.platform.filing.internal;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import io.siliu.platform.filing.IdentityStatus;
import io.siliu.platform.filing.ReportForm;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A row before it has its number; it names a person, so it is never printed.
 *
 * @param cells what its columns hold, but for number and status
 */
record DraftRow(
        ReportForm form,
        Subject subject,
        IdentityStatus status,
        String exempt,
        Money gross,
        Money refunded,
        long orders,
        Map<ReportField, String> cells) {

    DraftRow {
        requireNonNull(subject, "subject is null");
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
    }

    static DraftRow identity(Subject subject, IdentityStatus status, String exempt, Map<ReportField, String> cells) {
        return new DraftRow(ReportForm.IDENTITY, subject, status, exempt, Money.ZERO, Money.ZERO, 0, cells);
    }

    /** All that the form holds. */
    Map<ReportField, String> complete(int number) {
        Map<ReportField, String> all = new EnumMap<>(cells);
        all.put(ReportField.NUMBER, Integer.toString(number));
        if (status != null) {
            all.put(ReportField.STATUS, status.word());
        }
        return all;
    }

    @Override
    public String toString() {
        return "DraftRow[" + form + " " + subject + "]";
    }

    /** A person in one capacity: as a natural person, or as one of their businesses. */
    record Subject(long workerId, Long soleProprietorId) {

        boolean isLicensed() {
            return soleProprietorId != null;
        }
    }
}
