package io.siliu.platform.assessment.internal.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What verification says of an invoice in words that were said before is new where other words came between. */
class NewWordsTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 9, 20);
    private static final byte VOID = 1;
    private static final byte NORMAL = 2;

    @Test
    void theFirstWordsOfADayAreNewAgainAfterOthers() {
        NewWords words = new NewWords(List.of());

        assertThat(words.take(List.of(said(7, VOID, ASKED)))).isTrue();
        assertThat(words.take(List.of(said(7, NORMAL, ASKED)))).isTrue();
        assertThat(words.take(List.of(said(7, VOID, ASKED)))).isTrue();
        assertThat(words.take(List.of(said(7, VOID, ASKED)))).isFalse();
        assertThat(words.rows()).extracting(OutsideMapper.NewRow::again).containsExactly(0, 0, 1);
    }

    @Test
    void whatWasOvertakenInAnEarlierCallIsNewAndElseKnown() {
        String code = HexFormat.of().formatHex(new byte[] {VOID});

        assertThat(new NewWords(List.of(new OutsideMapper.SaidBefore(code, 1, true)))
                        .take(List.of(said(7, VOID, ASKED))))
                .isTrue();
        assertThat(new NewWords(List.of(new OutsideMapper.SaidBefore(code, 1, false)))
                        .take(List.of(said(7, VOID, ASKED))))
                .isFalse();
    }

    /** Nor is the answer of another day another word on the same. */
    @Test
    void aWordAboutAnotherSellersInvoiceDoesNotComeBetween() {
        NewWords words = new NewWords(List.of());
        words.take(List.of(said(7, VOID, ASKED)));
        words.take(List.of(said(8, NORMAL, ASKED)));
        words.take(List.of(said(7, (byte) 3, ASKED.plusDays(1))));

        assertThat(words.take(List.of(said(7, VOID, ASKED)))).isFalse();
    }

    /** @param words one for each wording */
    private static OutsideMapper.NewRow said(long business, byte words, LocalDate on) {
        return new OutsideMapper.NewRow(
                1,
                SaidKind.INVOICE_CHECK,
                3L,
                business,
                null,
                null,
                null,
                new byte[] {9},
                on,
                on.atStartOfDay(ChinaTime.ZONE).toInstant(),
                null,
                null,
                null,
                "{}",
                new byte[] {words},
                0);
    }
}
