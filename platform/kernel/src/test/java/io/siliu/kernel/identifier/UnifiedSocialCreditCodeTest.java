package io.siliu.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "92320583MA1ABCD11T",
                "92520103MA6HTER79E",
                "92110105L12345674T",
                "9131000063159284XQ"
            })
    void acceptsCodesWhoseCheckDigitHolds(String code) {
        assertThat(UnifiedSocialCreditCode.parse(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350211M0000XUF46", "91350100M0001TGQXM"})
    void keepsIssuedCodesThatFailTheCheckApartFromWrongForms(String code) {
        assertThat(UnifiedSocialCreditCode.parse(code)).isEmpty();
        assertThat(UnifiedSocialCreditCode.check(code, InventedNumbers.REFUSED))
                .isEqualTo(IdentifierCheck.WRONG_CHECK_DIGIT);
        assertThat(UnifiedSocialCreditCode.parseIssued(code, InventedNumbers.REFUSED))
                .hasValueSatisfying(
                        issued -> assertThat(issued.checkDigitHolds()).isFalse());
    }

    @Test
    void refusesLettersThatTheStandardLeavesOut() {
        assertThat(UnifiedSocialCreditCode.check("91350100M000100Y4Z", InventedNumbers.REFUSED))
                .isEqualTo(IdentifierCheck.WRONG_CHARACTER);
    }

    @Test
    void tellsSoleProprietorsByTheirFirstTwoDigits() {
        assertThat(new UnifiedSocialCreditCode("92320583MA1ABCD11T").isSoleProprietor())
                .isTrue();
        assertThat(new UnifiedSocialCreditCode("91350100M000100Y43").isSoleProprietor())
                .isFalse();
    }

    @Test
    void acceptsInventedCodesOnlyWhereTheyAreAllowed() {
        String payload = "91990000MA0000001";
        String code = payload + UnifiedSocialCreditCode.checkDigit(payload);
        assertThat(UnifiedSocialCreditCode.check(code, InventedNumbers.REFUSED)).isEqualTo(IdentifierCheck.INVENTED);
        assertThat(UnifiedSocialCreditCode.parse(code, InventedNumbers.ACCEPTED))
                .isPresent();
    }

    @Test
    void closesToZeroWhereTheSumIsAMultipleOfThirtyOne() {
        assertThat(UnifiedSocialCreditCode.checkDigit("00000000000000000")).isEqualTo('0');
    }
}
