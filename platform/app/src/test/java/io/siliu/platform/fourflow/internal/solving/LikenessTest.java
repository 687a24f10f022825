package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.SETTLED;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.read;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.receipt;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each suggestion says why it is one: what fits, what does not, and whether the place is taken. */
class LikenessTest {

    @Test
    void anotherAmountAndALateDayDoNotFit() {
        assertThat(suggested(receipt(9).to(read(7)).cents(9_000).on(SETTLED.plusDays(40))))
                .isEqualTo("PadR");
    }

    @Test
    void aPartyOfWhomOneMarkAgreesAndAnotherDoesNotFitsInPart() {
        PartyRead other = new PartyRead("name7", null, null, "another card", null);

        assertThat(suggested(receipt(9).to(other).cents(10_000))).isEqualTo("PpADR");
    }

    @Test
    void aTaskNumberThatFitsAndAPartyThatDoesNotAreBothTold() {
        assertThat(suggested(receipt(9).task(task(1)).to(read(8)).cents(9_000))).isEqualTo("TpaDR");
    }

    @Test
    void aPlaceThatHoldsAnotherPaperIsSaidToBeTaken() {
        assertThat(suggested(
                        receipt(9).number("n1").to(read(7)).cents(9_500),
                        receipt(8).number("n2").task(task(1)).to(read(7)).cents(10_000)))
                .isEqualTo("PaDr");
    }

    /** The likeness of the first suggestion for the first of the papers. */
    private static String suggested(PaperMaker... papers) {
        Solution solution = new BlockSolver(WINDOWS)
                .solve(
                        List.of(line(1, 7, 10_000)),
                        List.of(papers).stream().map(PaperMaker::made).toList());
        LeftOpen left = solution.open().stream()
                .filter(each -> each.paper() == papers[0].id())
                .findFirst()
                .orElseThrow();
        return left.suggestions().get(0).likeness().get(0).written();
    }
}
