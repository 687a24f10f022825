package io.siliu.platform.fourflow.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.CommonAnswer;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import org.junit.jupiter.api.Test;

/** What a cause is narrowed to stands in its address and in those of its neighbours. */
final class CauseAddressTest {

    private static final String CAUSE = "/differences?kind=AMOUNT&flow=FUNDS";

    private final CauseAddress address = new CauseQuery(
                    Discrepancy.Kind.AMOUNT,
                    Flow.FUNDS,
                    "42",
                    "",
                    "2026-11-04",
                    "2026-11-11",
                    null,
                    null,
                    "900",
                    null,
                    null)
            .address(Discrepancy.Kind.AMOUNT, Flow.FUNDS);

    @Test
    void theNextAndThePreviousPageKeepIt() {
        assertThat(address.before(800)).isEqualTo(CAUSE + "&worker=42&from=2026-11-04&to=2026-11-11&before=800");
        assertThat(address.after(850)).isEqualTo(CAUSE + "&worker=42&from=2026-11-04&to=2026-11-11&after=850");
    }

    @Test
    void anotherFilterBeginsAtTheFirstPage() {
        assertThat(address.with("least", "100.00"))
                .isEqualTo(CAUSE + "&worker=42&from=2026-11-04&to=2026-11-11&least=100.00");
        assertThat(address.without("from", "to")).isEqualTo(CAUSE + "&worker=42");
        assertThat(address.all()).isEqualTo(CAUSE + "&worker=42&from=2026-11-04&to=2026-11-11&all=true");
    }

    @Test
    void withoutFiltersTheCauseIsLeft() {
        assertThat(address.cleared()).isEqualTo(CAUSE);
        assertThat(address.any()).isTrue();
    }

    @Test
    void openPapersAreNarrowedByTheirKindWithinTheirCause() {
        CauseAddress papers = new OpenPaperQuery(
                        Reason.Code.NOTHING_FITS,
                        PaperKind.BANK_RECEIPT,
                        null,
                        null,
                        null,
                        null,
                        "",
                        "500",
                        "PC 1",
                        "900",
                        null,
                        null)
                .address();

        assertThat(papers.before(800))
                .isEqualTo("/open-papers?cause=NOTHING_FITS&kind=BANK_RECEIPT&most=500&text=PC%201&before=800");
        assertThat(papers.with("all", CommonAnswer.BEST))
                .isEqualTo("/open-papers?cause=NOTHING_FITS&kind=BANK_RECEIPT&most=500&text=PC%201&all=BEST");
        assertThat(papers.cleared()).isEqualTo("/open-papers?cause=NOTHING_FITS");
        assertThat(papers.any()).isTrue();
        assertThat(papers.fields()).containsEntry("before", "900").doesNotContainKeys("least", "worker");
    }

    @Test
    void whatIsTypedDoesNotReachBeyondItsFilter() {
        assertThat(address.with("most", "1&worker=7")).endsWith("&most=1%26worker%3D7");
    }
}
