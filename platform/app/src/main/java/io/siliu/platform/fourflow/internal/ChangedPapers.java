package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordSheet;
import io.siliu.platform.fourflow.RevisionChanges.Kind;
import io.siliu.platform.fourflow.RevisionChanges.Paper;
import io.siliu.platform.fourflow.RevisionChanges.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which evidence of a record was added, taken away, or stands there otherwise than before. */
final class ChangedPapers {

    private final Words words;

    ChangedPapers(Words words) {
        this.words = words;
    }

    /** One paper or row as a reader sees it. */
    private record Shown(Flow flow, EvidenceItem item, RecordSheet.Evidence evidence) {}

    /** Where in which record: the same paper in another lane is another piece of evidence. */
    private record Place(Flow flow, List<String> identity) {}

    List<Paper> between(RecordContent before, RecordContent after) {
        Map<Place, Shown> earlier = shown(before);
        Map<Place, Shown> later = shown(after);
        List<Paper> changes = new ArrayList<>();
        later.forEach((place, shown) -> {
            Shown was = earlier.get(place);
            if (was == null) {
                changes.add(paper(Kind.ADDED, shown, ChangedValues.between(Map.of(), values(shown))));
            } else {
                changed(was, shown, changes);
            }
        });
        earlier.forEach((place, shown) -> {
            if (!later.containsKey(place)) {
                changes.add(paper(Kind.REMOVED, shown, ChangedValues.between(values(shown), Map.of())));
            }
        });
        return changes;
    }

    private void changed(Shown was, Shown is, List<Paper> changes) {
        List<Value> values = ChangedValues.between(values(was), values(is));
        if (!values.isEmpty()) {
            changes.add(paper(Kind.CHANGED, is, values));
        }
    }

    private Map<Place, Shown> shown(RecordContent content) {
        LaneWriter writer = new LaneWriter(words, content, List.of());
        Map<Place, Shown> all = new LinkedHashMap<>();
        content.lanes()
                .forEach(lane -> lane.evidence()
                        .forEach(item -> all.put(
                                new Place(lane.flow(), item.identity()),
                                new Shown(lane.flow(), item, writer.evidence(item)))));
        return all;
    }

    /** What is compared of a piece of evidence, by its label. */
    private Map<String, String> values(Shown shown) {
        EvidenceItem item = shown.item();
        String share = words.of("evidence.allocated");
        Map<String, String> values = new LinkedHashMap<>();
        shown.evidence().facts().stream()
                .filter(fact -> !fact.label().equals(share))
                .forEach(fact -> values.put(fact.label(), fact.value()));
        if (item.allocated() != null) {
            values.put(share, Words.amount(item.allocated()));
        }
        values.put(words.of("changes.counted"), words.of(item.counted() ? "changes.yes" : "changes.no"));
        values.put(words.of("changes.source"), shown.evidence().source() + " " + item.confidence());
        values.put(words.of("changes.why"), shown.evidence().why());
        return values;
    }

    private Paper paper(Kind kind, Shown shown, List<Value> values) {
        return new Paper(
                kind,
                shown.flow(),
                words.sign(shown.flow()),
                Words.style(shown.flow()),
                shown.evidence().title(),
                shown.item().document(),
                values,
                shown.evidence().why());
    }
}
