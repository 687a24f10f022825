package io.siliu.platform.party.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.platform.Invented;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A licence that cannot be the one that was applied for changes nothing. */
class LicenceFitTest {

    private static final LocalDate APPLIED = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LicenceFit FIT = new LicenceFit("示例甲", APPLIED, TODAY, InventedNumbers.ACCEPTED);
    private static final String CODE = Invented.proprietorCode(1);

    @Test
    void aLicenceOfAnyDayFromTheApplicationToTodayFits() {
        assertThat(FIT.misfit(licence(CODE, "示例甲", APPLIED))).isEmpty();
        assertThat(FIT.misfit(licence(CODE, "示例甲", TODAY))).isEmpty();
    }

    @Test
    void aDayBeforeTheApplicationAndOneToComeDoNot() {
        assertThat(FIT.misfit(licence(CODE, "示例甲", APPLIED.minusDays(1))))
                .hasValue("registered before the application");
        assertThat(FIT.misfit(licence(CODE, "示例甲", TODAY.plusDays(1)))).hasValue("registered in the future");
    }

    @Test
    void anotherOperatorDoesNot() {
        assertThat(FIT.misfit(licence(CODE, "示例乙", TODAY))).hasValue("another operator");
    }

    @Test
    void anIssuedCodeWhoseCheckDigitFailsFits() {
        assertThat(FIT.misfit(licence(CODE.substring(0, 17) + (CODE.endsWith("A") ? "B" : "A"), "示例甲", TODAY)))
                .isEmpty();
    }

    @Test
    void aCodeThatIsNoneOrACompanysDoesNot() {
        assertThat(FIT.misfit(licence(CODE.substring(0, 17), "示例甲", TODAY)))
                .hasValueSatisfying(why -> assertThat(why).startsWith("credit code"));
        assertThat(FIT.misfit(licence(Invented.enterpriseCode(1), "示例甲", TODAY)))
                .hasValueSatisfying(why -> assertThat(why).startsWith("credit code"));
    }

    @Test
    void aMissingPartDoesNot() {
        assertThat(FIT.misfit(null)).hasValue("a part is missing");
        assertThat(FIT.misfit(licence(CODE, "示例甲", null))).hasValue("a part is missing");
    }

    private static Licence licence(String code, String operator, LocalDate day) {
        return new Licence(code, "示例甲配送服务部（个体工商户）", operator, "个人经营", "示例", "外卖递送服务", day, "示例");
    }
}
