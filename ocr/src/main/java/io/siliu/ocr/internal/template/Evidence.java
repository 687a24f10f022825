package io.siliu.ocr.internal.template;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.layout.PageText;
import java.util.regex.Pattern;

/**
 * What a paper says when it is read as one kind.
 *
 * @param text the paper
 * @param all its words without blanks
 * @param head the words that it begins with, other than labels
 * @param draft what the kind's own template read of it
 */
record Evidence(PageText text, String all, String head, Draft draft) {

    /** What is longer is a sentence. */
    private static final int LONGEST_CELL = 24;

    /** Whether a value was found that the field can have. */
    boolean reads(String field) {
        return draft.get(field)
                .filter(read -> ValueForms.canBe(field, read.value()))
                .isPresent();
    }

    /** The same, where a label of its own says what the value is, or what the paper reckons does. */
    boolean readsSurely(String field) {
        Ground ground = draft.get(field).map(Candidate::ground).orElse(Ground.ALONE);
        return reads(field) && (ground.isEnough() || ground == Ground.RECKONED);
    }

    /** Whether the sum in capitals is that in figures. */
    boolean confirmsItsSum() {
        return draft.get(FieldNames.AMOUNT)
                .map(sum -> Money.of(sum.value()))
                .filter(sum -> ChineseCapitals.parse(draft.amountInWords())
                        .filter(sum::equals)
                        .isPresent())
                .isPresent();
    }

    boolean says(Pattern words) {
        return words.matcher(all).find();
    }

    /** The same, but for sentences: what they say of other matters is said on any paper. */
    boolean saysInCells(Pattern words) {
        return text.rows().stream()
                .flatMap(row -> row.chunks().stream())
                .map(cell -> cell.plain().replaceAll("\\s", ""))
                .anyMatch(cell ->
                        cell.length() < LONGEST_CELL && words.matcher(cell).find());
    }

    /** Whether a cell is such a label, or begins with one. */
    boolean labels(Pattern words) {
        return text.rows().stream()
                .flatMap(row -> row.chunks().stream())
                .anyMatch(cell ->
                        words.matcher(cell.plain().replaceAll("\\s", "")).matches());
    }

    boolean isHeaded(Pattern words) {
        return words.matcher(head).find();
    }
}
