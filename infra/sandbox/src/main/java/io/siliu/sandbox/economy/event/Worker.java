package io.siliu.sandbox.economy.event;

import java.time.LocalDate;

/**
 * A natural person who works.
 *
 * @param mobileSince day on which the number was first seen
 * @param cardSince day of the last change of card
 * @param deceased by the registry
 */
public record Worker(
        String id,
        String name,
        String idNumber,
        LocalDate bornOn,
        String mobile,
        LocalDate mobileSince,
        String card,
        LocalDate cardSince,
        String city,
        boolean ruralWithoutPhone,
        boolean deceased) {

    /** The same person elsewhere. */
    public Worker living(String city, boolean ruralWithoutPhone) {
        return new Worker(
                id, name, idNumber, bornOn, mobile, mobileSince, card, cardSince, city, ruralWithoutPhone, deceased);
    }

    /** The same with another mobile number. */
    public Worker reachedBy(String mobile) {
        return new Worker(
                id, name, idNumber, bornOn, mobile, mobileSince, card, cardSince, city, ruralWithoutPhone, deceased);
    }

    /** The same with another card. */
    public Worker paidTo(String card, LocalDate cardSince) {
        return new Worker(
                id, name, idNumber, bornOn, mobile, mobileSince, card, cardSince, city, ruralWithoutPhone, deceased);
    }

    /** The same, deceased by the registry. */
    public Worker dead() {
        return new Worker(
                id, name, idNumber, bornOn, mobile, mobileSince, card, cardSince, city, ruralWithoutPhone, true);
    }

    /** The same under another resident ID number. */
    public Worker identified(String idNumber, LocalDate bornOn) {
        return new Worker(
                id, name, idNumber, bornOn, mobile, mobileSince, card, cardSince, city, ruralWithoutPhone, deceased);
    }

    /** The same under another name. */
    public Worker named(String name) {
        return new Worker(
                id, name, idNumber, bornOn, mobile, mobileSince, card, cardSince, city, ruralWithoutPhone, deceased);
    }
}
