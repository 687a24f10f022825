package io.siliu.platform.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.Invented;
import io.siliu.platform.party.EnterpriseName.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an enterprise is called on a day, and which names and codes are right on a paper of that day. */
class EnterpriseNamesTest {

    private static final LocalDate CHANGED = LocalDate.of(2026, 7, 1);
    private static final UnifiedSocialCreditCode OWN = new UnifiedSocialCreditCode(Invented.enterpriseCode(1));
    private static final UnifiedSocialCreditCode OF_BRANCH = new UnifiedSocialCreditCode(Invented.enterpriseCode(2));

    private final EnterpriseNames names = new EnterpriseNames(
            new Enterprise(1, OWN, "示例新名有限公司", new Region("990100")),
            List.of(
                    new EnterpriseName(Kind.FORMER, "示例旧名有限公司", null, null, CHANGED.minusDays(1)),
                    new EnterpriseName(Kind.FORMER, "示例最早有限公司", null, null, LocalDate.of(2024, 12, 31)),
                    new EnterpriseName(
                            Kind.BRANCH, "示例分公司", OF_BRANCH, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 8, 31))));

    @Test
    void theNameChangesFromOneDayToTheNext() {
        assertThat(names.on(CHANGED.minusDays(1))).isEqualTo("示例旧名有限公司");
        assertThat(names.on(CHANGED)).isEqualTo("示例新名有限公司");
        assertThat(names.on(LocalDate.of(2024, 12, 31))).isEqualTo("示例最早有限公司");
        assertThat(names.on(LocalDate.of(2025, 1, 1))).isEqualTo("示例旧名有限公司");
    }

    @Test
    void aFormerNameIsRightUntilItsLastDayAndThePresentOneAlways() {
        assertThat(names.rightOn(CHANGED.minusDays(1))).startsWith("示例旧名有限公司").contains("示例新名有限公司", "示例分公司");
        assertThat(names.rightOn(CHANGED)).containsExactly("示例新名有限公司", "示例分公司");
    }

    @Test
    void aBranchAndItsCodeAreRightWhileItExists() {
        assertThat(names.codesOn(LocalDate.of(2026, 8, 31))).containsExactly(OWN.value(), OF_BRANCH.value());
        assertThat(names.codesOn(LocalDate.of(2026, 9, 1))).containsExactly(OWN.value());
        assertThat(names.rightOn(LocalDate.of(2025, 12, 31))).doesNotContain("示例分公司");
    }

    @Test
    void onAPaperWithoutADayAnyNameAndAnyCodeIsRight() {
        assertThat(names.rightOn(null)).startsWith("示例新名有限公司").containsExactlyInAnyOrderElementsOf(names.all());
        assertThat(names.codesOn(null)).containsExactlyInAnyOrderElementsOf(names.allCodes());
    }

    @Test
    void aFormerNameHasALastDay() {
        assertThatThrownBy(() -> new EnterpriseName(Kind.FORMER, "示例旧名有限公司", null, null, null))
                .isInstanceOf(NullPointerException.class);
    }
}
