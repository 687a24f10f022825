package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of a record goes into digests that are kept, so it must stay what the record says of itself. */
class RecordTextTest {

    private record Plain(
            long whole,
            int count,
            short few,
            byte bits,
            char sign,
            boolean yes,
            double part,
            float share,
            String text) {}

    private record Nothing() {}

    private record Spoken(String word) {

        @Override
        public String toString() {
            return "spoken " + word;
        }
    }

    private record Nested(Plain plain, Spoken spoken, Nothing nothing, Object value, List<Plain> many) {}

    static Stream<Record> records() {
        Plain plain = new Plain(-7L, 3, (short) 2, (byte) -1, '元', true, 1.50, -0f, "a, b=[%s]");
        return Stream.of(
                plain,
                new Nothing(),
                new Spoken("word"),
                new Nested(plain, new Spoken(""), new Nothing(), null, List.of(plain, plain)),
                new Nested(null, null, null, new BigDecimal("1.20"), null),
                new Reason(Reason.Code.BATCH_SUM, List.of("PC-1", "2")),
                new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)),
                Money.of("12.30"),
                new Discrepancy(
                        Discrepancy.Kind.AMOUNT,
                        Flow.FUNDS,
                        Discrepancy.Side.ofRow(Flow.FUNDS, "net", "1.00"),
                        new Discrepancy.Side(Flow.FUNDS, "77", 0, "amount", "2.00", 1, null, null, "OCR", "0.98"),
                        false));
    }

    @ParameterizedTest
    @MethodSource("records")
    void isWhatTheRecordSaysOfItself(Record value) {
        assertThat(RecordText.of(value)).isEqualTo(value.toString());
    }

    @Test
    void whatIsNoRecordIsWrittenAsItIs() {
        assertThat(RecordText.of(Flow.FUNDS)).isEqualTo("FUNDS");
        assertThat(RecordText.of(LocalDate.of(2026, 9, 1))).isEqualTo("2026-09-01");
        assertThat(RecordText.of(null)).isEmpty();
    }
}
