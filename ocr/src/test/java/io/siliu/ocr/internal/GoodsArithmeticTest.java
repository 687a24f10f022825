package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The goods of an invoice come to its sums, and each tax to its rate; what does not is said. */
class GoodsArithmeticTest {

    private final Set<String> proven = new HashSet<>();

    private static Draft invoice(Source source, String amount, String... cells) {
        Draft draft = new Draft(DocumentKind.DIGITAL_INVOICE, source);
        draft.put(new Candidate(FieldNames.AMOUNT_EXCLUDING_TAX, amount, 1, 1, null, null));
        for (int i = 0; i < cells.length; i += 3) {
            draft.lines().add(new InvoiceLine("*服务*", "", "", "", cells[i], cells[i + 1], cells[i + 2]));
        }
        return draft;
    }

    @Test
    void goodsThatAddUpProveTheSum() {
        Draft draft = invoice(Source.OCR, "300.00", "100.00", "3%", "3.00", "200.00", "3%", "6.00");
        GoodsArithmetic.check(draft, proven);
        assertThat(proven).contains(FieldNames.AMOUNT_EXCLUDING_TAX);
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void goodsThatDoNotAddUpPutTheSumInDoubt() {
        Draft draft = invoice(Source.PDF_TEXT, "300.00", "100.00", "3%", "3.00", "199.00", "3%", "5.97");
        GoodsArithmetic.check(draft, proven);
        assertThat(draft.doubted()).contains(FieldNames.AMOUNT_EXCLUDING_TAX);
    }

    @Test
    void goodsThatWereRecognisedSayNothingAgainstTheSum() {
        Draft draft = invoice(Source.OCR, "300.00", "100.00", "3%", "3.00");
        GoodsArithmetic.check(draft, proven);
        assertThat(draft.doubted()).isEmpty();
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void taxThatIsNotOfItsRateIsDoubtedBeyondTheRoundingOfARow() {
        Draft rounded = invoice(Source.OFD, "921.68", "921.68", "1%", "9.27");
        Draft wrong = invoice(Source.OFD, "921.68", "921.68", "1%", "9.92");
        GoodsArithmetic.check(rounded, proven);
        GoodsArithmetic.check(wrong, proven);
        assertThat(rounded.warnings()).isEmpty();
        assertThat(rounded.doubted()).isEmpty();
        assertThat(wrong.warnings()).extracting(Warning::code).containsExactly(Warning.Code.ARITHMETIC_FAILS);
        assertThat(wrong.doubted()).containsExactly(FieldNames.TAX_AMOUNT);
    }

    @Test
    void aDwellingThatIsLetIsTaxedOnWhatFivePercentWereTakenOutOf() {
        Draft let = invoice(Source.PDF_TEXT, "49295.77", "49295.77", "1.5%", "714.42");
        GoodsArithmetic.check(let, proven);
        assertThat(let.warnings()).isEmpty();
    }

    @Test
    void exemptRowsAndOddCellsAreLeftAlone() {
        Draft draft = invoice(Source.XML, "300.00", "100.00", "免税", "", "2E5", "***", "");
        GoodsArithmetic.check(draft, proven);
        assertThat(draft.warnings()).isEmpty();
    }
}
