package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much a letter says was done: figures with a unit, the word of counting before them.
 *
 * @param sure whether such a word stands there, the letter counts nothing else, and says it twice
 */
record LetterCount(Span place, boolean sure) {

    /** What was found good of what was handed in. */
    private static final Set<String> FOUND = Set.of("认定", "核定", "有效", "通过");

    /** What is said of all of it, and not of a part. */
    private static final Set<String> WHOLE = Set.of("共计", "合计", "总计", "共", "总共", "总量", "数量", "工作量", "业务量", "单量", "件数");

    static Optional<LetterCount> in(Prose prose) {
        List<Prose.Place> counted = prose.findAll(LetterWords.COUNT)
                .filter(place -> !LetterWords.OTHER_COUNT
                        .matcher(prose.between(place.start() - 10, place.start()))
                        .find())
                .toList();
        List<Prose.Place> named = counted.stream().filter(place -> place.has(1)).toList();
        Optional<Prose.Place> chosen = Stream.of(FOUND, WHOLE)
                .flatMap(words -> named.stream().filter(place -> words.contains(place.group(1))))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .or(() -> counted.stream().findFirst());
        boolean same = counted.stream().map(place -> place.group(2)).distinct().count() == 1;
        return chosen.map(place -> new LetterCount(place.span(2), place.has(1) && same && counted.size() > 1));
    }

    void put(Draft draft) {
        if (draft.get(FieldNames.QUANTITY).isPresent()) {
            return;
        }
        draft.put(FieldNames.QUANTITY, Optional.of(place), LabelledValues::quantity);
        if (!sure) {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    FieldNames.QUANTITY,
                    "The quantity stands in a sentence, once or beside others.");
        }
    }
}
