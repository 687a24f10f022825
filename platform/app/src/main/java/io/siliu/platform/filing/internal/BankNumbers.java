package io.siliu.platform.filing.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.settlement.VatOfUnpaidLines;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The numbers that banks give payments: each is one payment, to a worker or from one, so it stands for one of them alone. */
@Component
class BankNumbers {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{6,64}");

    private final RepaymentMapper repayments;
    private final VatOfUnpaidLines lines;

    BankNumbers(RepaymentMapper repayments, VatOfUnpaidLines lines) {
        this.repayments = repayments;
        this.lines = lines;
    }

    /** @throws PlatformException where it is none, or is recorded already, in whichever direction */
    void requireNew(String reference) {
        if (reference == null
                || !NUMBER.matcher(reference).matches()
                || repayments.withReference(reference) > 0
                || lines.isReturnedBy(reference)) {
            throw unusable(null);
        }
    }

    static PlatformException unusable(Throwable cause) {
        return new PlatformException(
                FilingError.VAT_REPAYMENT_REFERENCE,
                "reference",
                "Copy the bank's number of the payment: 6 to 64 letters, digits and hyphens, not recorded before.",
                cause);
    }
}
