package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Field;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Quote;
import io.siliu.ocr.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file says of its page is not certain where people see something else on the page. */
class FusionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final Quote QUOTE = new Quote("OFD.xml#/OFD/CustomData", "930.90");

    private static Field total(Source source, double seen) {
        Draft told = new Draft(DocumentKind.DIGITAL_INVOICE, source);
        told.put(Candidate.quoted(FieldNames.TOTAL_AMOUNT, "930.90", QUOTE));
        Draft page = new Draft(DocumentKind.DIGITAL_INVOICE, Source.OFD);
        page.put(new Candidate(FieldNames.TOTAL_AMOUNT, "930.90", seen, 1, null, null));
        return Fusion.fuse(List.of(told, page), TODAY)
                .field(FieldNames.TOTAL_AMOUNT)
                .orElseThrow();
    }

    @Test
    void whatRepeatsAHiddenFigureProvesNothing() {
        assertThat(total(Source.OFD, 0.9).certain()).isFalse();
        assertThat(total(Source.OFD, 1).certain()).isTrue();
    }

    @Test
    void anInvoiceInXmlIsTheInvoiceWhateverIsPaintedOnItsPage() {
        assertThat(total(Source.XML, 0.9).certain()).isTrue();
    }
}
