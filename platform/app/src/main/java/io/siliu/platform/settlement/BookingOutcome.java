package io.siliu.platform.settlement;

import java.util.List;

/** What became of an uploaded file. */
public sealed interface BookingOutcome {

    /**
     * The file was booked as a batch.
     *
     * @param repeated the same bytes were booked before; this is that batch, nothing was booked now
     * @param warnings lines that were booked and still need a look
     */
    record Booked(SettlementBatch batch, boolean repeated, List<LineWarning> warnings) implements BookingOutcome {}

    /**
     * Something is wrong, so nothing was booked. The file is kept.
     *
     * @param faults in the order of the lines, the first thousand
     * @param count of all faults
     */
    record Refused(List<LineFault> faults, int count) implements BookingOutcome {}

    /** @param line in the file */
    record LineWarning(int line, Kind kind) {

        /** The words stand in the message bundle under {@code settlement.warning.}kind. */
        public enum Kind {
            /** No task number: the record will miss its business flow. */
            NO_TASK,
            /** The card is not on record as the worker's own. */
            NOT_OWN_CARD,
            /** The amount is not the one agreed in the task order. */
            NOT_THE_AGREED_AMOUNT,
            /** A gap in the months of the withholding has to be looked at. */
            GAP_MONTH,
            /** The VAT of the month is more than its last payment could bear; the rest stays due and is filed. */
            VAT_STILL_DUE,
            /** The worker has to register: twelve months' payments exceed the threshold. */
            REGISTRATION_DUE
        }
    }
}
