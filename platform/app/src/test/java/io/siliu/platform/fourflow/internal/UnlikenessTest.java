package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Discrepancy.Kind;
import io.siliu.platform.fourflow.Discrepancy.Side;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is unlike the others of its cause is left out of a common answer, with the reason. */
final class UnlikenessTest {

    private static final List<BigDecimal> USUAL = Collections.nCopies(7, new BigDecimal("5000.00"));

    @Test
    void anotherNameThanMostIsTold() {
        List<Discrepancy> shown = List.of(named("星岸供应链"), named("星岸供应链"), named("星岸供应链第二分部"));
        Unlikeness unlike = Unlikeness.among(shown, USUAL);

        assertThat(unlike.of(shown.get(0), USUAL.get(0))).isEmpty();
        assertThat(unlike.of(shown.get(2), USUAL.get(0)))
                .contains(new Unlikeness.Found(Unlikeness.Reason.OTHER_VALUE, "星岸供应链"));
    }

    @Test
    void withoutAMajorityNoNameIsTheUsualOne() {
        List<Discrepancy> shown = List.of(named("星岸供应链"), named("星岸配送"));

        assertThat(Unlikeness.among(shown, USUAL).of(shown.get(1), USUAL.get(0)))
                .isEmpty();
    }

    @Test
    void fiveTimesTheMedianIsLargeAndLessIsNot() {
        Unlikeness unlike = Unlikeness.among(List.of(), USUAL);

        assertThat(unlike.of(amount(), new BigDecimal("25000.00")))
                .contains(new Unlikeness.Found(Unlikeness.Reason.LARGE, "5"));
        assertThat(unlike.of(amount(), new BigDecimal("24999.99"))).isEmpty();
    }

    @Test
    void ofFewAmountsNoneIsLarge() {
        Unlikeness unlike = Unlikeness.among(List.of(), USUAL.subList(0, 4));

        assertThat(unlike.of(amount(), new BigDecimal("900000.00"))).isEmpty();
    }

    @Test
    void whatIsNotCertainOrAsksAPersonStandsAlone() {
        Unlikeness unlike = Unlikeness.among(List.of(), USUAL);

        assertThat(unlike.of(difference(Kind.AMOUNT, "1.00", false), USUAL.get(0)))
                .contains(new Unlikeness.Found(Unlikeness.Reason.UNCERTAIN, ""));
        assertThat(unlike.of(difference(Kind.QUESTIONED, "BEST_FIT", true), USUAL.get(0)))
                .contains(new Unlikeness.Found(Unlikeness.Reason.ASKS_A_PERSON, ""));
    }

    private static Discrepancy named(String name) {
        return difference(Kind.PARTY_NAME, name, true);
    }

    private static Discrepancy amount() {
        return difference(Kind.AMOUNT, "1.00", true);
    }

    private static Discrepancy difference(Kind kind, String found, boolean certain) {
        return new Discrepancy(
                kind,
                Flow.FUNDS,
                Side.ofRow(Flow.FUNDS, "net", "2.00"),
                new Side(Flow.FUNDS, "7", 0, "amount", found, 1, null, null, "PDF_TEXT", "0.99"),
                certain);
    }
}
