package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;

/**
 * A column of a table that its last row sums up.
 *
 * @param field what the sum is
 * @param heads what the column is called
 */
record SummedColumn(String field, List<String> heads, Draft.Reading reading) {

    static final List<SummedColumn> ALL = List.of(
            new SummedColumn(FieldNames.QUANTITY, AcceptanceWords.QUANTITIES, LabelledValues::quantity),
            new SummedColumn(FieldNames.AMOUNT, AcceptanceWords.AMOUNTS, LabelledValues::money));

    boolean isHeadedBy(Span cell) {
        return heads.contains(cell.plain().replaceAll("\\s|\\([^)]{1,8}\\)$|:$", ""));
    }
}
