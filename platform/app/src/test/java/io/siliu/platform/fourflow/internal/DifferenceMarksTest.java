package io.siliu.platform.fourflow.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Discrepancy.Side;
import org.junit.jupiter.api.Test;

/** An answer stands for the values it was given for: whatever changes in them or in their place makes another mark. */
final class DifferenceMarksTest {

    private final DifferenceMarks marks = new DifferenceMarks((kind, value) -> (kind + value).getBytes(UTF_8));

    @Test
    void eachValueAndPlaceCounts() {
        byte[] mark = mark("510.00", "509.00", "7", 0);

        assertThat(mark("510.00", "509.00", "7", 0)).isEqualTo(mark);
        assertThat(mark("511.00", "509.00", "7", 0)).isNotEqualTo(mark);
        assertThat(mark("510.00", "508.00", "7", 0)).isNotEqualTo(mark);
        assertThat(mark("510.00", "509.00", "8", 0)).isNotEqualTo(mark);
        assertThat(mark("510.00", "509.00", "7", 1)).isNotEqualTo(mark);
    }

    private byte[] mark(String expected, String found, String document, int part) {
        return marks.of(new Discrepancy(
                Discrepancy.Kind.AMOUNT,
                Flow.FUNDS,
                Side.ofRow(Flow.FUNDS, "net", expected),
                new Side(Flow.FUNDS, document, part, "amount", found, 1, null, null, "PDF_TEXT", "0.99"),
                true));
    }
}
