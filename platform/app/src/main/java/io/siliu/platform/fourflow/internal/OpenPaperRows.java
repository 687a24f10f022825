package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.internal.OpenPaperDesk.Choice;
import io.siliu.platform.fourflow.internal.OpenPaperDesk.OpenPaper;
import io.siliu.platform.fourflow.internal.OpenPaperDesk.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes open papers as people read them, each with where it may belong. */
@Component
final class OpenPaperRows {

    private final OpenPaperMapper records;

    OpenPaperRows(OpenPaperMapper records) {
        this.records = records;
    }

    /**
     * In their order; all records that are suggested for them are asked for together.
     *
     * @param alone why one should be answered alone, in words, or null
     */
    List<OpenPaper> written(
            List<OpenPaperQueries.Row> rows, Function<OpenPaperQueries.Row, String> alone, Words words) {
        Map<Long, OpenPaperMapper.Target> targets = targets(rows.stream()
                .flatMap(row -> StoredSuggestions.read(row.suggestions()).lines().stream())
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> paper(row, targets, alone.apply(row), words))
                .toList();
    }

    /** Stored suggestions as records, best first. */
    List<Choice> choices(String column, Words words) {
        StoredSuggestions suggestions = StoredSuggestions.read(column);
        return choices(suggestions, targets(suggestions.lines()), words);
    }

    private Map<Long, OpenPaperMapper.Target> targets(Collection<Long> lines) {
        return Portions.asked(lines, records::targets).stream()
                .collect(Collectors.toMap(OpenPaperMapper.Target::lineId, Function.identity()));
    }

    private static List<Choice> choices(
            StoredSuggestions suggestions, Map<Long, OpenPaperMapper.Target> targets, Words words) {
        return suggestions.choices().stream()
                .map(lines -> new Choice(
                        lines.stream()
                                .filter(line -> targets.containsKey(line.id()))
                                .map(line -> target(targets.get(line.id()), line, words))
                                .toList(),
                        isEqual(lines)))
                .filter(choice -> !choice.records().isEmpty())
                .toList();
    }

    private static boolean isEqual(List<StoredSuggestions.Line> lines) {
        return lines.size() > 1
                && lines.stream()
                                .map(StoredSuggestions.Line::likeness)
                                .distinct()
                                .count()
                        == 1;
    }

    private static Target target(OpenPaperMapper.Target each, StoredSuggestions.Line line, Words words) {
        return new Target(
                each.number(),
                each.workerMasked(),
                new Money(each.gross()),
                new Money(each.net()),
                each.settledOn(),
                LikenessWords.of(line.likeness(), words),
                SuggestionStrength.of(line.likeness()),
                line.likeness().isFree());
    }

    private static OpenPaper paper(
            OpenPaperQueries.Row row, Map<Long, OpenPaperMapper.Target> targets, String alone, Words words) {
        return new OpenPaper(
                row.paperId(),
                row.documentId(),
                row.part(),
                row.kind(),
                row.amountCents() == null ? null : Money.ofCents(row.amountCents()),
                row.dayFrom(),
                row.reasonCode(),
                words.reason(AllocationRow.reason(row.reasonCode(), row.reasonValues())),
                choices(StoredSuggestions.read(row.suggestions()), targets, words),
                alone);
    }
}
