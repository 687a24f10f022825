package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums in large type with their captions below them, as telephones show them: ¥488.00 above 实发金额, or 500.00 - 12.00 = 488.00. */
final class CaptionsBelow {

    private static final Map<String, List<String>> CAPTIONS = captions();

    private CaptionsBelow() {}

    private static Map<String, List<String>> captions() {
        Map<String, List<String>> captions = new LinkedHashMap<>();
        captions.put(FieldNames.GROSS_AMOUNT, SlipSumWords.GROSS);
        captions.put(FieldNames.TAX_AMOUNT, SlipSumWords.TAXES);
        captions.put(FieldNames.NET_AMOUNT, SlipSumWords.NET);
        return captions;
    }

    static void read(PageText text, Draft draft) {
        for (int row = 1; row < text.rows().size(); row++) {
            Row captions = text.rows().get(row);
            List<Span> sums = sums(text.rows().get(row - 1));
            boolean paired = sums.size() == captions.chunks().size()
                    && captions.page() == text.rows().get(row - 1).page()
                    && captions.chunks().stream()
                            .allMatch(caption -> field(caption).isPresent())
                    && (row + 1 == text.rows().size()
                            || sums(text.rows().get(row + 1)).isEmpty());
            if (paired) {
                for (int at = 0; at < sums.size(); at++) {
                    put(captions.chunks().get(at), sums.get(at), draft);
                }
            }
        }
    }

    private static void put(Span caption, Span sum, Draft draft) {
        field(caption).ifPresent(field -> draft.put(field, Optional.of(sum), LabelledValues::money, Ground.CAPTION));
    }

    private static Optional<String> field(Span caption) {
        String word = SheetRows.word(caption);
        return CAPTIONS.entrySet().stream()
                .filter(captions -> captions.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The sums of a row that holds nothing else but signs between them; otherwise none. */
    private static List<Span> sums(Row row) {
        List<Span> cells = row.chunks().stream()
                .filter(cell -> !cell.plain().strip().matches("[-+=×*/]"))
                .toList();
        boolean only = cells.stream()
                .allMatch(cell -> cell.plain().strip().matches("[-+]?[ ]?¥?[ ]?[-+]?[\\d,]+\\.\\d{2}[ ]?元?")
                        && Values.money(cell.raw()).isPresent());
        return only ? cells : List.of();
    }
}
