package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RevisionChanges.Disagreement;
import io.siliu.platform.fourflow.RevisionChanges.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which discrepancies of a record opened and which are gone; a value that is read otherwise is one gone and one opened. */
final class ChangedDifferences {

    private final DifferenceWriter writer;

    ChangedDifferences(Words words) {
        this.writer = new DifferenceWriter(words);
    }

    List<Disagreement> between(RecordContent before, RecordContent after) {
        return Stream.concat(
                        without(after, before).stream().map(each -> written(Kind.ADDED, after, each)),
                        without(before, after).stream().map(each -> written(Kind.REMOVED, before, each)))
                .toList();
    }

    /** Those of the one that the other does not have. */
    private static List<Discrepancy> without(RecordContent one, RecordContent other) {
        List<Discrepancy> left = new ArrayList<>(placeless(one));
        left.removeAll(placeless(other));
        return left;
    }

    private Disagreement written(Kind kind, RecordContent content, Discrepancy difference) {
        int position = placeless(content).indexOf(difference) + 1;
        return new Disagreement(kind, writer.one(position, difference));
    }

    /** Sealed forms do not hold which reading of a document a value stands in. */
    private static List<Discrepancy> placeless(RecordContent content) {
        return content.discrepancies().stream()
                .map(each -> new Discrepancy(
                        each.kind(),
                        each.flow(),
                        each.expected().in(null),
                        each.found().in(null),
                        each.certain()))
                .toList();
    }
}
