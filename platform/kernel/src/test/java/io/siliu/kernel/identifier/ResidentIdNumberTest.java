package io.siliu.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidentIdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,VALID",
        "11010519491231002x,VALID",
        "320583198506151236,VALID",
        "330302197001012343,VALID",
        "520100198802290016,VALID",
        "440524188001010014,WRONG_DATE",
        "110105194912310021,WRONG_CHECK_DIGIT",
        "520100198902290016,WRONG_DATE",
        "990105194912310029,WRONG_PREFIX",
        "1101051949123100,WRONG_LENGTH",
        "1101O519491231002X,WRONG_CHARACTER"
    })
    void namesTheFirstFault(String number, IdentifierCheck expected) {
        assertThat(ResidentIdNumber.check(number, TODAY, InventedNumbers.REFUSED))
                .isEqualTo(expected);
    }

    @Test
    void tellsBirthdayAgeAndSex() {
        ResidentIdNumber number = new ResidentIdNumber("320583198506151236");
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1985, 6, 15));
        assertThat(number.ageOn(LocalDate.of(2026, 6, 14))).isEqualTo(40);
        assertThat(number.ageOn(LocalDate.of(2026, 6, 15))).isEqualTo(41);
        assertThat(number.isMale()).isTrue();
    }

    @Test
    void neverPrintsItself() {
        assertThat(new ResidentIdNumber("320583198506151236")).hasToString("320***********1236");
    }

    @Test
    void acceptsInventedNumbersOnlyWhereTheyAreAllowed() {
        String payload = "99000019900307123";
        String number = payload + ResidentIdNumber.checkDigit(payload);
        assertThat(ResidentIdNumber.check(number, TODAY, InventedNumbers.REFUSED))
                .isEqualTo(IdentifierCheck.INVENTED);
        assertThat(ResidentIdNumber.parse(number, TODAY, InventedNumbers.ACCEPTED))
                .isPresent();
    }
}
