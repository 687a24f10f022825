package io.siliu.platform.assessment.internal.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.InvoiceStandings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements say that an invoice is void, or that it stands. */
class InvoiceWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate ASKED = LocalDate.of(2026, 9, 20);

    private static List<InvoiceStandings.Word> of(Statement statement) {
        return new InvoiceWords(TODAY).of(statement.said(), false);
    }

    @ParameterizedTest
    @CsvSource({"VOID,true", "NORMAL,false", "RED,false"})
    void verificationSaysItEitherWay(InvoiceState state, boolean isVoid) {
        assertThat(of(new OutsideMoney.InvoiceChecked("N1", "S1", ASKED, state)))
                .containsExactly(new InvoiceStandings.Word("N1", "S1", isVoid, ASKED, false));
    }

    @ParameterizedTest
    @ValueSource(strings = "ABSENT")
    void thatNoSuchInvoiceIsKnownSaysNothing(InvoiceState state) {
        assertThat(of(new OutsideMoney.InvoiceChecked("N1", "S1", ASKED, state)))
                .isEmpty();
    }

    /** It says so of the day on which it is heard; an entry that is not marked is no answer to a question. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theRegisterSpeaksWhereItMarksOneVoid(boolean voided) {
        OutsideMoney.Invoice entry = new OutsideMoney.Invoice(
                "N1",
                "S1",
                null,
                ASKED.atTime(9, 0),
                null,
                "RIDER",
                Money.of("100.00"),
                voided,
                false,
                true,
                null,
                null,
                null,
                null,
                null);

        assertThat(of(entry))
                .isEqualTo(voided ? List.of(new InvoiceStandings.Word("N1", "S1", true, TODAY, false)) : List.of());
    }
}
