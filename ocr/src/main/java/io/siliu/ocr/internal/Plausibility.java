package io.siliu.ocr.internal;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the values of a draft can be what they are said to be, each by its form and all of them together. What cannot be
 * is delivered, not certain, and warned about.
 */
final class Plausibility {

    private static final List<List<String>> DIFFERENT = List.of(
            List.of(FieldNames.BUYER_NAME, FieldNames.SELLER_NAME),
            List.of(FieldNames.BUYER_TAX_ID, FieldNames.SELLER_TAX_ID),
            List.of(FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT),
            List.of(FieldNames.RECEIPT_NUMBER, FieldNames.PAYER_ACCOUNT),
            List.of(FieldNames.RECEIPT_NUMBER, FieldNames.PAYEE_ACCOUNT),
            List.of(FieldNames.PARTY_A, FieldNames.PARTY_B),
            List.of(FieldNames.PARTY_A_ID, FieldNames.PARTY_B_ID));

    private static final List<List<String>> IN_ORDER = List.of(
            List.of(FieldNames.VALID_FROM, FieldNames.VALID_TO), List.of(FieldNames.SIGNED_ON, FieldNames.VALID_TO));

    /** Who pays, is paid, contracts or accepts; what an identity paper calls its holder stands at a place of its own. */
    private static final List<String> PARTIES = List.of(
            FieldNames.BUYER_NAME,
            FieldNames.SELLER_NAME,
            FieldNames.PAYER_NAME,
            FieldNames.PAYEE_NAME,
            FieldNames.PARTY_A,
            FieldNames.PARTY_B,
            FieldNames.ACCEPTED_BY);

    private static final List<String> BANKS = List.of(FieldNames.PAYER_BANK, FieldNames.PAYEE_BANK);

    private final Draft draft;
    private final LocalDate today;
    private final Set<String> doubtful = new LinkedHashSet<>();

    private Plausibility(Draft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    /** The fields whose values cannot stand; each is warned about. */
    static Set<String> doubtful(Draft draft, LocalDate today) {
        Plausibility plausibility = new Plausibility(draft, today);
        plausibility.forms();
        PARTIES.forEach(plausibility::name);
        BANKS.forEach(plausibility::bank);
        List.of(FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME).forEach(plausibility::noBank);
        DIFFERENT.forEach(plausibility::different);
        IN_ORDER.forEach(plausibility::inOrder);
        plausibility.slip();
        plausibility.resident();
        return plausibility.doubtful;
    }

    private Optional<String> value(String field) {
        return draft.get(field).map(Candidate::value);
    }

    private void doubt(Warning.Code code, List<String> fields, String why) {
        doubtful.addAll(fields);
        draft.warn(code, fields.get(0), why);
    }

    private void forms() {
        draft.candidates().forEach((field, candidate) -> {
            if (!ValueForms.canBe(field, candidate.value())) {
                doubt(
                        Warning.Code.VALUE_IMPLAUSIBLE,
                        List.of(field),
                        "\"" + candidate.value() + "\" does not look like a value of this field.");
            }
        });
    }

    private void name(String field) {
        value(field)
                .filter(name -> !NameShape.isOne(name))
                .ifPresent(name -> doubt(
                        Warning.Code.VALUE_IMPLAUSIBLE,
                        List.of(field),
                        "\"" + name + "\" does not read like the name of a firm or a person."));
    }

    /** Who pays and who is paid is seldom a bank: where one is read, it is most often the one at which the party's account is. */
    private void noBank(String field) {
        value(field)
                .filter(NameShape::isBank)
                .ifPresent(name -> doubt(
                        Warning.Code.VALUE_IMPLAUSIBLE,
                        List.of(field),
                        "\"" + name + "\" reads like the name of a bank, and may be that of the account."));
    }

    private void bank(String field) {
        value(field)
                .filter(NameShape::holdsMore)
                .ifPresent(bank -> doubt(
                        Warning.Code.VALUE_IMPLAUSIBLE,
                        List.of(field),
                        "\"" + bank + "\" holds more than the name of a bank."));
    }

    private void different(List<String> fields) {
        Optional<String> first = value(fields.get(0));
        if (first.isPresent() && first.equals(value(fields.get(1)))) {
            doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    fields,
                    fields.get(0) + " and " + fields.get(1) + " are both " + first.get() + ".");
        }
    }

    private void inOrder(List<String> fields) {
        Optional<String> earlier = value(fields.get(0));
        Optional<String> later = value(fields.get(1));
        if (earlier.isPresent() && later.isPresent() && earlier.get().compareTo(later.get()) > 0) {
            doubt(
                    Warning.Code.DATE_OUT_OF_RANGE,
                    fields,
                    fields.get(0) + " " + earlier.get() + " lies after " + fields.get(1) + " " + later.get() + ".");
        }
    }

    /** What a worker is paid is what was earned less what is withheld; a platform's fee is the enterprise's, unless a sheet says. */
    private void slip() {
        List<String> fields = List.of(FieldNames.NET_AMOUNT, FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT);
        if (draft.kind() != DocumentKind.PAYMENT_SLIP
                || !fields.stream().allMatch(field -> value(field).isPresent())) {
            return;
        }
        List<Money> amounts = fields.stream()
                .map(field -> Money.of(value(field).orElseThrow()))
                .toList();
        Money left = amounts.get(1).minus(amounts.get(2)).minus(draft.takenOffBesides());
        if (!left.equals(amounts.get(0))) {
            doubt(
                    Warning.Code.ARITHMETIC_FAILS,
                    fields,
                    amounts.get(1) + " − " + amounts.get(2) + " is not " + amounts.get(0) + ".");
        }
    }

    /** A resident's number says when its holder was born and of which sex; the card prints both once more. */
    private void resident() {
        value(FieldNames.ID_NUMBER)
                .flatMap(number -> ResidentIdNumber.parse(number, today, InventedNumbers.ACCEPTED))
                .ifPresent(number -> {
                    says(FieldNames.BIRTH_DATE, number.birthDate().toString());
                    says(FieldNames.SEX, number.isMale() ? "男" : "女");
                });
    }

    private void says(String field, String inNumber) {
        value(field)
                .filter(printed -> !printed.equals(inNumber))
                .ifPresent(printed -> doubt(
                        Warning.Code.VALUE_IMPLAUSIBLE,
                        List.of(field),
                        "The resident number says " + inNumber + ", the card " + printed + "."));
    }
}
