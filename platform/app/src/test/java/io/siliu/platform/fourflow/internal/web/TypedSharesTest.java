package io.siliu.platform.fourflow.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.internal.PlacePapers.Share;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The shares of a paper are read from the rows of a form and from a list as it is copied from a table. */
final class TypedSharesTest {

    @Test
    void rowsAndLinesAreReadInTheirOrderAndEmptyOnesCountForNothing() {
        TypedShares typed = TypedShares.of(
                List.of("FF-1", "", " FF-2 "), List.of("1,234.50", "", ""), "FF-3\t5.00\n\nFF-4，6.00\nFF-5");

        assertThat(typed.shares())
                .containsExactly(
                        new Share("FF-1", Money.of("1234.50")),
                        new Share("FF-2", null),
                        new Share("FF-3", Money.of("5.00")),
                        new Share("FF-4", Money.of("6.00")),
                        new Share("FF-5", null));
    }

    @Test
    void aListHoldsAsManyAsTheApiTakes() {
        String list = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> "FF-202609-" + number + " 1.00")
                .collect(Collectors.joining("\n"));

        assertThat(TypedShares.of(null, null, list).shares()).hasSize(200);
    }

    @Test
    void theLineWhoseAmountCannotBeReadIsNamed() {
        TypedShares typed = TypedShares.of(List.of("FF-1"), List.of("5.00"), "FF-2 6.00\n\nFF-3 7.o0");

        assertThat(typed.unreadableLine()).isEqualTo(3);
        assertThatThrownBy(typed::shares).isInstanceOf(PlatformException.class);
    }

    @Test
    void whereNoRecordIsNamedThereIsNoShare() {
        assertThatThrownBy(() ->
                        TypedShares.of(List.of(""), List.of("5.00"), " \n").shares())
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("Name the record");
    }
}
