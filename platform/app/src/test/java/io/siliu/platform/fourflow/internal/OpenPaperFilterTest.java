package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.fourflow.FourFlowError;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Open papers are narrowed within bounds, and by numbers of things alone. */
final class OpenPaperFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"示例工一", "a", "RW 12", "12345678901234567890123456789012345678901234567890123456789012345"})
    void whatIsNoNumberOfAThingIsRefused(String text) {
        refused("text", () -> ofText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PC-1", " RW2026 ", "FF-202609-0000001", "100%_"})
    void aNumberIsTakenWithoutItsBlanks(String text) {
        assertThat(ofText(text).text()).isEqualTo(text.strip());
    }

    @Test
    void amountsAndDaysAreBoundedAsThoseOfDifferencesAre() {
        refused(
                "least",
                () -> new OpenPaperFilter(null, null, null, null, null, new BigDecimal("1E2147483647"), null, null));
        refused("to", () -> new OpenPaperFilter(null, null, null, null, LocalDate.of(2100, 1, 1), null, null, null));
    }

    @Test
    void theTrailKeepsWhatWasTypedOnlyWhereItIsANumberOfOurs() {
        assertThat(ofText("13800138000").look(LookFilter.NONE).text()).isEqualTo("q=…");
        assertThat(new OpenPaperFilter(PaperKind.INVOICE, 4L, null, null, null, null, null, "FF-202609")
                        .look(LookFilter.NONE)
                        .text())
                .isEqualTo("kind=INVOICE, worker=4, q=FF-202609");
    }

    private static OpenPaperFilter ofText(String text) {
        return new OpenPaperFilter(null, null, null, null, null, null, null, text);
    }

    private static void refused(String field, ThrowingCallable filter) {
        assertThatThrownBy(filter).isInstanceOfSatisfying(PlatformException.class, refused -> {
            assertThat(refused.code()).isEqualTo(FourFlowError.FILTER_NOT_VALID);
            assertThat(refused.field()).contains(field);
        });
    }
}
