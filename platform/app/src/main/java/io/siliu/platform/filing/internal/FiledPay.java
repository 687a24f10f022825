package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.PaidInPeriod.Part;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** What confirmed filings of withholding cover, by person, month and occupation; it is not reported a second time. */
final class FiledPay {

    private static final Amount NOTHING = new Amount(Money.ZERO, 0);

    private final Map<Key, Amount> amounts = new HashMap<>();

    void add(long workerId, YearMonth month, String occupation, Amount amount) {
        amounts.merge(new Key(workerId, month, occupation), amount, Amount::plus);
    }

    /** How much of this pay is covered; never more than there is, and nothing of a business. */
    Amount of(Part part) {
        if (part.soleProprietorId() != null) {
            return NOTHING;
        }
        Amount covered = amounts.getOrDefault(new Key(part.workerId(), part.month(), part.occupation()), NOTHING);
        return new Amount(
                covered.gross().compareTo(part.gross()) > 0 ? part.gross() : covered.gross(),
                Math.min(covered.lines(), part.lines()));
    }

    private record Key(long workerId, YearMonth month, String occupation) {}

    /** Gross, and the settlement lines behind it. */
    record Amount(Money gross, long lines) {

        Amount plus(Amount other) {
            return new Amount(gross.plus(other.gross), lines + other.lines);
        }
    }
}
