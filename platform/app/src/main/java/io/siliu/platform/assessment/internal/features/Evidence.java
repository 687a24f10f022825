package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.MeasuredAmount;
import io.siliu.rules.fact.Observed;
import io.siliu.rules.fact.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/** Values with the ids they were computed from. Of very many ids the latest stand for all. */
final class Evidence {

    static final int MOST = 40;
    private static final int DECIMALS = 6;

    private Evidence() {}

    static List<String> of(Collection<?> ids) {
        return ids.stream()
                .skip(Math.max(0, ids.size() - MOST))
                .map(String::valueOf)
                .toList();
    }

    static List<String> ofLines(List<PaidLine> lines) {
        return of(lines.stream().map(PaidLine::lineId).toList());
    }

    static Measured count(long count, List<String> evidence) {
        return new Measured(Quantity.of(count), evidence);
    }

    /** A share or a multiple, rounded half up to six decimals; null when the whole is not above zero. */
    static Measured share(BigDecimal part, BigDecimal whole, List<String> evidence) {
        return whole.signum() <= 0 ? null : number(part.divide(whole, MathContext.DECIMAL64), evidence);
    }

    static Measured number(BigDecimal number, List<String> evidence) {
        return new Measured(new Quantity(number.setScale(DECIMALS, RoundingMode.HALF_UP)), evidence);
    }

    static MeasuredAmount amount(Money amount, List<String> evidence) {
        return new MeasuredAmount(amount, evidence);
    }

    static Observed seen(boolean seen, List<String> evidence) {
        return new Observed(seen, evidence);
    }
}
