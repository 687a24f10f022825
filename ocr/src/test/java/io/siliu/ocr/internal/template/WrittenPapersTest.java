package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.template.WrittenPapers.Written;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers in the wordings that banks, wallets, platforms and firms keep to are read field by field, as surely as they are marked. */
class WrittenPapersTest {

    static Stream<Written> ours() {
        return Stream.of(
                        "receipts.txt",
                        "slips.txt",
                        "acceptances.txt",
                        "contracts.txt",
                        "trades-receipts.txt",
                        "trades-slips.txt",
                        "trades-acceptances.txt",
                        "trades-contracts.txt",
                        "offices-receipts.txt",
                        "offices-slips.txt",
                        "offices-acceptances.txt",
                        "offices-contracts.txt",
                        "desks-receipts.txt",
                        "desks-slips.txt",
                        "desks-acceptances.txt",
                        "desks-contracts.txt",
                        "houses-slips.txt",
                        "payers-slips.txt",
                        "stations-slips.txt",
                        "riders-slips.txt",
                        "counters-receipts.txt",
                        "counters-forms.txt",
                        "forms-receipts.txt",
                        "tellers-receipts.txt",
                        "forms-papers.txt",
                        "forms-contracts.txt",
                        "houses-contracts.txt",
                        "streets-contracts.txt",
                        "markets-contracts.txt",
                        "stations-contracts.txt",
                        "schools-contracts.txt",
                        "forms-acceptances.txt",
                        "sites-acceptances.txt",
                        "studios-acceptances.txt",
                        "yards-acceptances.txt",
                        "lobbies-receipts.txt",
                        "forms-slips.txt",
                        "forms-invoices.txt",
                        "strangers-receipts.txt",
                        "strangers-slips.txt",
                        "strangers-acceptances.txt",
                        "strangers-contracts.txt",
                        "newcomers-receipts.txt",
                        "newcomers-slips.txt",
                        "newcomers-acceptances.txt",
                        "newcomers-contracts.txt",
                        "guests-receipts.txt",
                        "guests-contracts.txt",
                        "halls-slips.txt",
                        "halls-acceptances.txt")
                .flatMap(WrittenPapers::in);
    }

    static Stream<Written> others() {
        return Stream.of(
                        "others.txt",
                        "trades-others.txt",
                        "offices-others.txt",
                        "desks-others.txt",
                        "counters-others.txt",
                        "houses-others.txt",
                        "payers-others.txt",
                        "riders-others.txt",
                        "tellers-others.txt",
                        "sites-others.txt",
                        "inboxes-others.txt",
                        "forms-others.txt",
                        "strangers-others.txt",
                        "newcomers-others.txt",
                        "halls-others.txt")
                .flatMap(WrittenPapers::in);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void isReadAsItIsWritten(Written paper) {
        Draft draft = paper.printed().read();
        assertThat(draft.kind() + " " + paper.differences(draft)).isEqualTo(paper.kind() + " ");
    }

    @ParameterizedTest
    @MethodSource("others")
    void isOfNoKind(Written paper) {
        assertThat(paper.printed().readAll()).extracting(Draft::kind).containsOnly(DocumentKind.OTHER);
    }
}
