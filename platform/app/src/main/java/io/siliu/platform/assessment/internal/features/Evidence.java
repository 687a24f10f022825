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
        String[] texts = new String[Math.min(MOST, ids.size())];
        int place = texts.length - ids.size();
        for (Object id : ids) {
            if (place >= 0) {
                texts[place] = String.valueOf(id);
            }
            place++;
        }
        return List.of(texts);
    }

    static List<String> ofLines(List<PaidLine> lines) {
        String[] texts = new String[Math.min(MOST, lines.size())];
        int skipped = lines.size() - texts.length;
        for (int place = 0; place < texts.length; place++) {
            texts[place] = String.valueOf(lines.get(skipped + place).lineId());
        }
        return List.of(texts);
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
