package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.Reason.Code;
import io.siliu.platform.fourflow.internal.PaperUnlikeness.Reason;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One answer speaks of papers that are alike; each that it would speak of unawares is set apart with the reason. */
class AnsweredTogetherTest {

    private static final UsualAmount USUAL = UsualAmount.among(Collections.nCopies(5, new BigDecimal("1.00")));

    @Test
    void eachGoesToItsSingleBestRecordWhereThatIsNotWeak() {
        AlikePapers.Sorted sorted = best(
                paper(1, "10PaDR|11PaDR"),
                paper(2, "12PaDR"),
                paper(3, "13PADR,14PADR"),
                paper(4, ""),
                paper(5, "15ADR"),
                paper(6, "16PADr"));

        assertThat(sorted.lines()).isEqualTo(Map.of(1L, 10L, 2L, 12L));
        assertThat(ids(sorted)).containsExactly(1L, 2L);
        assertThat(reasons(sorted))
                .isEqualTo(Map.of(
                        3L, Reason.NO_BEST,
                        4L, Reason.NO_BEST,
                        5L, Reason.WEAK,
                        6L, Reason.WEAK));
    }

    @Test
    void papersThatWantOneRecordAreLeftToAPerson() {
        AlikePapers.Sorted sorted = best(paper(1, "10PaDR"), paper(2, "11PaDR"), paper(3, "11PaDR"));

        assertThat(sorted.lines()).isEqualTo(Map.of(1L, 10L));
        assertThat(reasons(sorted)).isEqualTo(Map.of(2L, Reason.SAME_RECORD, 3L, Reason.SAME_RECORD));
    }

    @Test
    void oneAnswerSpeaksOfThoseThatFitInTheSameRespects() {
        AlikePapers.Sorted sorted =
                best(paper(1, "10PaDR"), paper(2, "11PAdR"), paper(3, "12PaDR"), paper(4, "13PADR"));

        assertThat(ids(sorted)).containsExactly(1L, 3L);
        assertThat(reasons(sorted)).isEqualTo(Map.of(2L, Reason.OTHER_FIT, 4L, Reason.OTHER_FIT));
    }

    @Test
    void tiedPapersAreSharedOutAndThoseThatAreTooManyAreNot() {
        AlikePapers.Sorted sorted = AlikePapers.among(
                List.of(
                        paper(1, "10PADR,11PADR"),
                        paper(2, "10PADR,11PADR"),
                        paper(3, "20PADR,21PADr"),
                        paper(4, "20PADR,21PADr"),
                        paper(5, "30PADR"),
                        paper(6, "40ADR,41ADR")),
                USUAL,
                CommonAnswer.ONE_EACH);

        assertThat(sorted.lines()).containsOnlyKeys(1L, 2L).containsValues(10L, 11L);
        assertThat(reasons(sorted))
                .isEqualTo(Map.of(
                        3L, Reason.TOO_MANY,
                        4L, Reason.TOO_MANY,
                        5L, Reason.NOT_TIED,
                        6L, Reason.WEAK));
    }

    @Test
    void noneIsTakenAwayThatFitsARecordInEveryRespect() {
        AlikePapers.Sorted sorted = AlikePapers.among(
                List.of(paper(1, ""), paper(2, "10PaDR"), paper(3, "11PADR,12PADR")), USUAL, CommonAnswer.NOWHERE);

        assertThat(ids(sorted)).containsExactly(1L, 2L);
        assertThat(sorted.lines()).isEmpty();
        assertThat(reasons(sorted)).isEqualTo(Map.of(3L, Reason.STRONG));
    }

    @Test
    void whateverIsAnsweredOutliersAndDecisionsStandAlone() {
        for (CommonAnswer answer : CommonAnswer.values()) {
            AlikePapers.Sorted sorted = AlikePapers.among(
                    List.of(
                            paper(1, Code.NOTHING_FITS, 500, "10PaDR"),
                            paper(2, Code.DECISION_QUESTIONED, 100, "11PaDR")),
                    USUAL,
                    answer);

            assertThat(reasons(sorted)).as(answer.name()).isEqualTo(Map.of(1L, Reason.LARGE, 2L, Reason.DECIDED));
        }
    }

    private static AlikePapers.Sorted best(OpenPaperQueries.Row... papers) {
        return AlikePapers.among(List.of(papers), USUAL, CommonAnswer.BEST);
    }

    private static List<Long> ids(AlikePapers.Sorted sorted) {
        return sorted.alike().stream().map(OpenPaperQueries.Row::paperId).toList();
    }

    private static Map<Long, Reason> reasons(AlikePapers.Sorted sorted) {
        Map<Long, Reason> reasons = new LinkedHashMap<>();
        sorted.apart()
                .forEach(each -> reasons.put(each.paper().paperId(), each.why().reason()));
        return reasons;
    }

    private static OpenPaperQueries.Row paper(long id, String suggestions) {
        return paper(id, Code.NOTHING_FITS, 100, suggestions);
    }

    private static OpenPaperQueries.Row paper(long id, Code cause, long cents, String suggestions) {
        return new OpenPaperQueries.Row(
                7,
                id,
                id,
                0,
                PaperKind.BANK_RECEIPT,
                cents,
                LocalDate.of(2026, 9, 7),
                cause,
                "",
                suggestions,
                null,
                null);
    }
}
