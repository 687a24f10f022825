package io.siliu.platform.party.internal.web;

import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.platform.access.PhoneSignIn;
import java.io.Serializable;
import java.time.Instant;

/**
 * The first page as it was left.
 *
 * @param state a word with its sentence in the bundle, or empty
 * @param until a time that belongs to the sentence, or null
 * @param triesLeft of the code
 * @param field the field that the state is about: {@code phone}, {@code code} or empty
 */
record PhoneForm(String phone, String state, Instant until, int triesLeft, String field) implements Serializable {

    static final PhoneForm EMPTY = new PhoneForm("", "", null, 0, "");

    static PhoneForm faulty(String phone, IdentifierCheck check) {
        return new PhoneForm(shortened(phone), "PHONE_" + check, null, 0, "phone");
    }

    static PhoneForm sent(String phone, PhoneSignIn.CodeRequest request) {
        boolean fault = request.state() != PhoneSignIn.CodeRequest.State.SENT
                && request.state() != PhoneSignIn.CodeRequest.State.TOO_SOON;
        return new PhoneForm(phone, request.state().name(), request.nextAt(), 0, fault ? "phone" : "");
    }

    static PhoneForm tried(String phone, PhoneSignIn.Attempt attempt) {
        return new PhoneForm(phone, attempt.state().name(), null, attempt.triesLeft(), "code");
    }

    PhoneForm withNumber(String number) {
        return new PhoneForm(number, state, until, triesLeft, field);
    }

    PhoneForm codeMissing() {
        return new PhoneForm(phone, "CODE_MISSING", null, 0, "code");
    }

    public boolean isFault() {
        return !field.isEmpty();
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20);
    }

    @Override
    public String toString() {
        return "PhoneForm[" + state + "]";
    }
}
