package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Field;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Quote;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    /** An invoice of a picture whose three amounts close, each seen once. */
    private static Draft picture(Ground ground) {
        Draft draft = new Draft(DocumentKind.DIGITAL_INVOICE, Source.OCR);
        draft.put(new Candidate(FieldNames.AMOUNT_EXCLUDING_TAX, "7920.79", 0.7, 1, null, null));
        draft.put(new Candidate(FieldNames.TAX_AMOUNT, "79.21", 0.7, 1, null, null));
        draft.put(new Candidate(FieldNames.TOTAL_AMOUNT, "8000.00", 0.7, 1, null, null).on(ground));
        return draft;
    }

    private static boolean isTotalCertain(Draft... drafts) {
        return Fusion.fuse(List.of(drafts), TODAY)
                .field(FieldNames.TOTAL_AMOUNT)
                .orElseThrow()
                .certain();
    }

    @Test
    void amountsOfAPictureThatCloseWereReadRight() {
        assertThat(isTotalCertain(picture(Ground.LABEL))).isTrue();
    }

    /** That a figure was read right says nothing of what it is. */
    @ParameterizedTest
    @EnumSource(names = {"LEARNED", "CONTESTED", "KIND", "LOOSE_LABEL", "ALONE"})
    void whatIsBelievedForTooLittleStaysInDoubtThoughItCloses(Ground ground) {
        assertThat(isTotalCertain(picture(ground))).isFalse();
    }

    @Test
    void whatWasObjectedToStaysInDoubtThoughItCloses() {
        Draft several = picture(Ground.LABEL);
        several.doubt(Warning.Code.SEVERAL_VALUES, FieldNames.TOTAL_AMOUNT, "Two totals are printed.");
        assertThat(isTotalCertain(several)).isFalse();
    }

    /** A sum and its part may have lost the same figure at the edge, and close all the same. */
    @Test
    void whatTheEdgeOfThePictureCutsThroughStaysInDoubtThoughItCloses() {
        Draft cut = picture(Ground.LABEL);
        cut.cutThrough(FieldNames.TOTAL_AMOUNT);
        assertThat(isTotalCertain(cut)).isFalse();
        assertThat(Fusion.fuse(List.of(cut), TODAY)
                        .field(FieldNames.TAX_AMOUNT)
                        .orElseThrow()
                        .certain())
                .isTrue();
    }

    @Test
    void capitalsThatWereSurelyReadStandAgainstFiguresThatClose() {
        Draft altered = picture(Ground.LABEL);
        altered.amountInWords("叁仟圆整");
        altered.trustWords();
        assertThat(isTotalCertain(altered)).isFalse();
    }

    @Test
    void capitalsThatMayHaveBeenMisreadTakeNothingFromFiguresThatClose() {
        Draft honest = picture(Ground.LABEL);
        honest.amountInWords("捌佰圆整");
        assertThat(isTotalCertain(honest)).isTrue();
        assertThat(Fusion.fuse(List.of(honest), TODAY).warnings())
                .extracting(Warning::code)
                .contains(Warning.Code.ARITHMETIC_FAILS);
    }

    /** The code names the total; with it the two others close, and the total that was misread is not told. */
    @Test
    void figuresThatCloseWithACodeAreReadRightThoughAMisreadOneDidNot() {
        Draft code = new Draft(DocumentKind.DIGITAL_INVOICE, Source.QR);
        code.put(new Candidate(FieldNames.TOTAL_AMOUNT, "8000.00", 1, 1, null, null));
        Draft misread = new Draft(DocumentKind.DIGITAL_INVOICE, Source.OCR);
        picture(Ground.LABEL).candidates().values().forEach(misread::put);
        misread.replace(new Candidate(FieldNames.TOTAL_AMOUNT, "6000.00", 0.7, 1, null, null));
        Reading reading = Fusion.fuse(List.of(code, misread), TODAY);
        for (String name : List.of(FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TAX_AMOUNT, FieldNames.TOTAL_AMOUNT)) {
            assertThat(reading.field(name).orElseThrow().certain()).as(name).isTrue();
        }
    }
}
