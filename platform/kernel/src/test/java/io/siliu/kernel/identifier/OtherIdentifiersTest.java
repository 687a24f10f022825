package io.siliu.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherIdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"6222020200012345670", "622848040256489017", "6217001210012345672"})
    void bankCardsCloseByLuhn(String number) {
        assertThat(BankCard.parse(number)).isPresent();
        assertThat(BankCard.checkDigit(number.substring(0, number.length() - 1)))
                .isEqualTo(number.charAt(number.length() - 1));
    }

    @Test
    void oneWrongDigitIsNotACard() {
        assertThat(BankCard.check("6222020200012345671", InventedNumbers.REFUSED))
                .isEqualTo(IdentifierCheck.WRONG_CHECK_DIGIT);
    }

    @ParameterizedTest
    @CsvSource({"110108000000016,VALID", "320583600123459,VALID", "320583600123458,WRONG_CHECK_DIGIT"})
    void legacyRegistrationNumbersCloseByMod1110(String number, IdentifierCheck expected) {
        assertThat(LegacyRegistrationNumber.check(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "13812345678,VALID",
        "17012345678,VALID",
        "10012345678,INVENTED",
        "12012345678,WRONG_PREFIX",
        "1381234567,WRONG_LENGTH"
    })
    void mobileNumbers(String number, IdentifierCheck expected) {
        assertThat(MobileNumber.check(number, InventedNumbers.REFUSED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "24112000000048542163,2024-05-28,VALID",
        "24112000000048542163,2025-05-28,WRONG_DATE",
        "24772000000048542163,2024-05-28,WRONG_PREFIX",
        "26992000000048542163,2026-09-08,INVENTED",
        "2411200000004854216,2024-05-28,WRONG_LENGTH"
    })
    void digitalInvoiceNumbersNameYearAndRegion(String number, LocalDate issuedOn, IdentifierCheck expected) {
        assertThat(InvoiceNumber.check(number, issuedOn, InventedNumbers.REFUSED))
                .isEqualTo(expected);
    }

    /** Codes of the earlier system as their QR codes print them (domain facts, B6), and what is wrong with others. */
    @ParameterizedTest
    @CsvSource({
        "011001605111,80100798,2016-10-18,VALID",
        "1200154130,03630024,2016-06-21,VALID",
        "4200161350,00015045,2016-05-01,VALID",
        "144031539110,00015045,2016-05-01,VALID",
        "4200171350,00015045,2016-05-01,WRONG_DATE",
        "011001705111,80100798,2016-10-18,WRONG_DATE",
        "7700161350,00015045,2016-05-01,WRONG_PREFIX",
        "077001605111,80100798,2016-10-18,WRONG_PREFIX",
        "42001613500,00015045,2016-05-01,WRONG_LENGTH",
        "4200161350,0015045,2016-05-01,WRONG_LENGTH",
        "420016135O,00015045,2016-05-01,WRONG_CHARACTER",
        "4200161350,0001504S,2016-05-01,WRONG_CHARACTER",
        "9900161350,00015045,2016-05-01,INVENTED",
        "099001605111,80100798,2016-10-18,INVENTED"
    })
    void invoiceCodesNameRegionAndTheYearOfTheirForm(
            String code, String number, LocalDate issuedOn, IdentifierCheck expected) {
        assertThat(InvoiceCode.check(code, number, issuedOn, InventedNumbers.REFUSED))
                .isEqualTo(expected);
    }

    @Test
    void ofAnInvoiceWithoutItsDayTheYearIsNotJudged() {
        assertThat(InvoiceCode.check("4200171350", "00015045", null, InventedNumbers.REFUSED))
                .isEqualTo(IdentifierCheck.VALID);
    }

    @Test
    void taskNumbersCarryTwoCheckDigitsThatCatchEveryWrongDigitAndSwap() {
        String number = TaskNumber.mint(YearMonth.of(2026, 9), 30_771).value();
        assertThat(number).hasSize(18).startsWith("RW26090000030771");
        for (String other : misreadings(number)) {
            assertThat(TaskNumber.parse(other)).as(other).isEmpty();
        }
    }

    @Test
    void taskNumbersAreReadOverSpacesAndHyphens() {
        TaskNumber number = TaskNumber.mint(YearMonth.of(2026, 9), 1);
        String spaced = number.value().substring(0, 2) + "-" + number.value().substring(2, 6) + " "
                + number.value().substring(6).toLowerCase(java.util.Locale.ROOT);
        assertThat(TaskNumber.parse(spaced)).contains(number);
    }

    @Test
    void mod97ClosesThePublishedExampleOfTheStandard() {
        // ISO 7064 gives 794 with check digits 44 as its MOD 97-10 example.
        assertThat(CheckDigits.mod97("794")).isEqualTo("44");
        assertThat(CheckDigits.mod97Holds("79444")).isTrue();
    }

    private static Set<String> misreadings(String number) {
        Set<String> others = new HashSet<>();
        for (int index = 2; index < number.length(); index++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                others.add(number.substring(0, index) + digit + number.substring(index + 1));
            }
            if (index + 1 < number.length()) {
                others.add(number.substring(0, index)
                        + number.charAt(index + 1)
                        + number.charAt(index)
                        + number.substring(index + 2));
            }
        }
        others.remove(number);
        return others;
    }
}
