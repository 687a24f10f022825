package io.siliu.bench.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The comparison of the bench needs a class that compiles and says what the engine says, whatever the catalogue holds. */
final class ScreeningFiguresTests {

    private static final int RECORDS = 300;

    @Test
    void theThreeWaysOfAskingAgreeOnTheShippedCatalogue() {
        ScreeningFigures figures = new ScreeningFigures();
        assertThat(figures.comparesThree()).isTrue();
        assertThat(figures.disagreements(RECORDS)).isZero();
    }
}
