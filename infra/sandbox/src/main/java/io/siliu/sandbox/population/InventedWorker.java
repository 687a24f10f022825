package io.siliu.sandbox.population;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One invented worker, a natural person who may also hold an invented licence.
 *
 * @param proprietorship the licence, when the worker contracts as sole proprietor
 * @param consentWithdrawnOn the day the consent was withdrawn, when a planted case needs that
 */
public record InventedWorker(
        String name,
        String idNumber,
        String mobile,
        String card,
        String bank,
        Occupation occupation,
        String city,
        Optional<Proprietorship> proprietorship,
        LocalDate consentGivenOn,
        Optional<LocalDate> consentWithdrawnOn) {

    /** The licence of a sole proprietor. */
    public record Proprietorship(String creditCode, String tradeName, LocalDate registeredOn) {}

    /** The name under which the worker contracts and invoices. */
    public String contractingName() {
        return proprietorship.map(Proprietorship::tradeName).orElse(name);
    }

    /** The credit code or the ID number that stands beside the contracting name on papers. */
    public String contractingCode() {
        return proprietorship.map(Proprietorship::creditCode).orElse(idNumber);
    }

    InventedWorker withdrawing(LocalDate day) {
        return new InventedWorker(
                name, idNumber, mobile, card, bank, occupation, city, proprietorship, consentGivenOn, Optional.of(day));
    }
}
