package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.document.PaperMarks;
import io.siliu.platform.document.PaperMarks.Mark;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people took although something is printed over it is told as what it is; a seal alone is not. */
class TamperedReceiptTest {

    private static boolean isTampered(Mark... marks) {
        return Papers.isTampered(new PaperMarks(1, 0, Set.of(marks), null));
    }

    @Test
    void whatIsPrintedOverAValueCountsWherePeopleTookItAllTheSame() {
        assertThat(isTampered(Mark.PRINTED_OVER, Mark.TAKEN_DESPITE)).isTrue();
        assertThat(isTampered(Mark.PRINTED_OVER)).isFalse();
        assertThat(isTampered(Mark.CUT_OFF, Mark.TAKEN_DESPITE))
                .as("a file that is cut off was not changed")
                .isFalse();
    }

    @Test
    void aBrokenSignatureCountsAsItDid() {
        assertThat(isTampered(Mark.SIGNATURE_BROKEN)).isTrue();
        assertThat(isTampered(Mark.SIGNED_IN_PART)).isTrue();
        assertThat(isTampered(Mark.SIGNED_WHOLE)).isFalse();
    }
}
