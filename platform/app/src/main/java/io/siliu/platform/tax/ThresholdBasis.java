package io.siliu.platform.tax;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is compared with a threshold of sales. */
public enum ThresholdBasis {
    /** The price as it is paid. */
    PRICE {
        @Override
        public Money of(Money price, BigDecimal rate) {
            return price;
        }
    },
    /** The price without the VAT in it, rounded half up to the cent. */
    SALES_WITHOUT_TAX {
        @Override
        public Money of(Money price, BigDecimal rate) {
            return Money.of(price.amount().divide(BigDecimal.ONE.add(rate), 2, RoundingMode.HALF_UP));
        }
    };

    /** @param rate the levy rate contained in the price */
    public abstract Money of(Money price, BigDecimal rate);
}
