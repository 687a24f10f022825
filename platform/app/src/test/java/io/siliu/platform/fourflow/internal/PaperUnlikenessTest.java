package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.Reason.Code;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An open paper that differs from the others is told apart, with the reason. */
class PaperUnlikenessTest {

    private static final UsualAmount USUAL = UsualAmount.among(Collections.nCopies(5, new BigDecimal("100.00")));
    private static final UsualAmount TOO_FEW = UsualAmount.among(Collections.nCopies(4, new BigDecimal("100.00")));

    @Test
    void fiveTimesTheUsualAmountIsLargeWhicheverWayTheMoneyWent() {
        assertThat(PaperUnlikeness.of(paper(7, Code.NOTHING_FITS, -50_000L), USUAL))
                .contains(new PaperUnlikeness.Found(PaperUnlikeness.Reason.LARGE, "5"));
        assertThat(PaperUnlikeness.of(paper(7, Code.NOTHING_FITS, 49_999L), USUAL))
                .isEmpty();
        assertThat(PaperUnlikeness.of(paper(7, Code.NOTHING_FITS, 900_000L), TOO_FEW))
                .as("of few amounts none is large")
                .isEmpty();
        assertThat(PaperUnlikeness.of(paper(7, Code.NOTHING_FITS, null), USUAL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Code.class,
            names = {"TAKEN_AWAY", "LINE_IS_GONE", "SAME_IS_GONE", "DECISION_QUESTIONED"})
    void whatAPersonDecidedIsAskedAlone(Code cause) {
        assertThat(PaperUnlikeness.of(paper(7, cause, 100L), USUAL))
                .contains(new PaperUnlikeness.Found(PaperUnlikeness.Reason.DECIDED, ""));
    }

    @Test
    void aPaperOfNobodyAndAnotherFormOfAPaperStandAlone() {
        assertThat(PaperUnlikeness.of(paper(0, Code.NO_ENTERPRISE, 100L), USUAL))
                .contains(new PaperUnlikeness.Found(PaperUnlikeness.Reason.NOBODYS, ""));
        assertThat(PaperUnlikeness.of(paper(7, Code.MAY_BE_SAME_PAPER, 100L), USUAL))
                .contains(new PaperUnlikeness.Found(PaperUnlikeness.Reason.SAME_PAPER, ""));
    }

    private static OpenPaperQueries.Row paper(long enterprise, Code cause, Long cents) {
        return new OpenPaperQueries.Row(
                enterprise,
                1,
                2,
                0,
                PaperKind.BANK_RECEIPT,
                cents,
                LocalDate.of(2026, 9, 7),
                cause,
                "",
                "",
                null,
                null);
    }
}
