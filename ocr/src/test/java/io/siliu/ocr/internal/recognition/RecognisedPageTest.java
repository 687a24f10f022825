package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import org.junit.jupiter.api.Test;

/** What the edge of a picture may have cut through is told. */
class RecognisedPageTest {

    private static final double WIDTH = 3_000;

    @Test
    void tellsAValueThatTheEdgeMayCut() {
        assertThat(RecognisedPage.cuts(new Box(10, 500, 400, 40), WIDTH)).isTrue();
        assertThat(RecognisedPage.cuts(new Box(2_590, 500, 400, 40), WIDTH)).isTrue();
    }

    @Test
    void leavesAValueAloneThatHasPaperOnBothSides() {
        assertThat(RecognisedPage.cuts(new Box(30, 500, 400, 40), WIDTH)).isFalse();
        assertThat(RecognisedPage.cuts(new Box(2_550, 500, 400, 40), WIDTH)).isFalse();
    }
}
