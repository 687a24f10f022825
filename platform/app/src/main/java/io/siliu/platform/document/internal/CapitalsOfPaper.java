package io.siliu.platform.document.internal;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.platform.document.PaperCapitals;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import java.util.Optional;

/** Finds the total in capitals that an invoice surely prints, as it is kept beside its reading. */
final class CapitalsOfPaper {

    /** Longer than any sum in capitals. */
    private static final int LONGEST = 64;

    private CapitalsOfPaper() {}

    /**
     * Null where there is none that is sure: recognition reads capitals badly, so that those of a picture count where they are
     * the figures, and otherwise say nothing.
     */
    static String text(PaperReading reading) {
        boolean invoice = reading.kind() == PaperKind.DIGITAL_INVOICE || reading.kind() == PaperKind.VAT_INVOICE;
        PaperCapitals printed = reading.inCapitals();
        if (!invoice || printed == null || printed.text().length() > LONGEST) {
            return null;
        }
        return printed.source().isExact() || areTheFigures(reading, printed) ? printed.text() : null;
    }

    private static boolean areTheFigures(PaperReading reading, PaperCapitals printed) {
        Optional<Money> figures = reading.value("totalAmount").flatMap(Typed::money);
        return figures.isPresent() && figures.equals(ChineseCapitals.parse(printed.text()));
    }
}
