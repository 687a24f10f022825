package io.siliu.platform.assessment.internal;

import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import java.time.LocalDate;

/** The day of birth that a resident ID number says; whether the number is to be believed is another question. */
final class Births {

    private Births() {}

    /** @return null where the number is not one on that day */
    static LocalDate of(String idNumber, LocalDate day) {
        return ResidentIdNumber.parse(idNumber, day, InventedNumbers.ACCEPTED)
                .map(ResidentIdNumber::birthDate)
                .orElse(null);
    }
}
