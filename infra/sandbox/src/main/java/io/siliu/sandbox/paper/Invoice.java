package io.siliu.sandbox.paper;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a fully digital invoice (数电票) of one item says. Total includes tax; the three amounts are kept apart, because a
 * planted invoice may not add up.
 *
 * @param rate the tax rate as printed, such as {@code 1%}
 */
public record Invoice(
        String number,
        LocalDate issuedOn,
        Party seller,
        Party buyer,
        String item,
        String unit,
        BigDecimal quantity,
        String rate,
        Money amountExcludingTax,
        Money tax,
        Money total,
        String remark,
        String drawer) {

    static final String TITLE = "电子发票（普通发票）";

    BigDecimal unitPrice() {
        return amountExcludingTax.amount().divide(quantity, 8, RoundingMode.HALF_UP);
    }

    String issuedOnInWords() {
        return issuedOn.format(DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA));
    }

    /**
     * The text of the QR code: version, kind 32 (digital ordinary invoice), no code, number, total, date, no check code,
     * and four hexadecimal digits where the bureau's checksum stands, whose algorithm is not public.
     */
    String qrText() {
        return String.join(
                ",",
                "01",
                "32",
                "",
                number,
                total.toString(),
                issuedOn.format(DateTimeFormatter.BASIC_ISO_DATE),
                "",
                String.format(Locale.ROOT, "%04X", number.hashCode() & 0xFFFF));
    }
}
