package io.siliu.sandbox.economy.event;

import io.siliu.kernel.Money;
import java.time.LocalDateTime;

/**
 * An invoice of a line.
 *
 * @param origin network and machine that it was issued from
 * @param category item category, as a trade
 * @param amount without tax
 * @param voided by verification (查验)
 * @param redLetter a red letter after the end of the month
 * @param filed whether the seller filed the period
 */
public record Invoice(
        String number,
        String line,
        String sellerCode,
        String sellerName,
        String buyerCode,
        String buyerName,
        LocalDateTime issuedAt,
        String origin,
        String category,
        Money amount,
        Money tax,
        Money total,
        boolean voided,
        boolean redLetter,
        boolean filed) {

    /** The same under another number. */
    public Invoice numbered(String number) {
        return new Invoice(
                number,
                line,
                sellerCode,
                sellerName,
                buyerCode,
                buyerName,
                issuedAt,
                origin,
                category,
                amount,
                tax,
                total,
                voided,
                redLetter,
                filed);
    }

    /** The same issued at another time or place. */
    public Invoice issued(LocalDateTime issuedAt, String origin) {
        return new Invoice(
                number,
                line,
                sellerCode,
                sellerName,
                buyerCode,
                buyerName,
                issuedAt,
                origin,
                category,
                amount,
                tax,
                total,
                voided,
                redLetter,
                filed);
    }

    /** The same for another kind of service. */
    public Invoice categorised(String category) {
        return new Invoice(
                number,
                line,
                sellerCode,
                sellerName,
                buyerCode,
                buyerName,
                issuedAt,
                origin,
                category,
                amount,
                tax,
                total,
                voided,
                redLetter,
                filed);
    }

    /** The same by another seller. */
    public Invoice sold(String sellerCode, String sellerName) {
        return new Invoice(
                number,
                line,
                sellerCode,
                sellerName,
                buyerCode,
                buyerName,
                issuedAt,
                origin,
                category,
                amount,
                tax,
                total,
                voided,
                redLetter,
                filed);
    }

    /** Voided or red by verification. */
    public Invoice revoked() {
        return new Invoice(
                number,
                line,
                sellerCode,
                sellerName,
                buyerCode,
                buyerName,
                issuedAt,
                origin,
                category,
                amount,
                tax,
                total,
                true,
                redLetter,
                filed);
    }

    /** The red letter of it. */
    public Invoice red(String number, Money amount, Money tax, Money total) {
        return new Invoice(
                number,
                line,
                sellerCode,
                sellerName,
                buyerCode,
                buyerName,
                issuedAt,
                origin,
                category,
                amount,
                tax,
                total,
                voided,
                true,
                filed);
    }

    /** The seller filed nothing for the period. */
    public Invoice unfiled() {
        return new Invoice(
                number,
                line,
                sellerCode,
                sellerName,
                buyerCode,
                buyerName,
                issuedAt,
                origin,
                category,
                amount,
                tax,
                total,
                voided,
                redLetter,
                false);
    }
}
