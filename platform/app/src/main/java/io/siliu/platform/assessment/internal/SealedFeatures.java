package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.siliu.platform.fourflow.SealedRevision;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what was computed when revisions were sealed. */
@Component
final class SealedFeatures {

    /** Of more enterprises, one statement for each of them takes longer than one for all. */
    private static final int FEW = 8;

    private final SealingFeaturesMapper rows;

    SealedFeatures(SealingFeaturesMapper rows) {
        this.rows = rows;
    }

    /**
     * In their order, closed.
     *
     * @throws NoSuchElementException when there are none of one of them
     */
    List<byte[]> of(List<SealedRevision> revisions) {
        Map<Of, byte[]> found = new HashMap<>();
        Map<Alike, List<SealedRevision>> alike =
                revisions.stream().collect(groupingBy(Alike::of, LinkedHashMap::new, toList()));
        if (alike.size() > FEW) {
            keep(rows.of(SealingFeaturesMapper.Asked.all(revisions)), found);
        } else {
            alike.forEach((each, some) -> keep(
                    rows.ofRecords(
                            each.enterpriseId(),
                            some.stream().map(SealedRevision::recordId).toList(),
                            each.revision()),
                    found));
        }
        return revisions.stream()
                .map(revision -> Optional.ofNullable(found.get(new Of(revision.recordId(), revision.revision())))
                        .orElseThrow())
                .toList();
    }

    private static void keep(List<SealingFeaturesMapper.FeaturesRow> rows, Map<Of, byte[]> found) {
        rows.forEach(row -> found.put(new Of(row.recordId(), row.revision()), row.features()));
    }

    private record Of(long recordId, int revision) {}

    /** What revisions have in common that are asked for together. */
    private record Alike(long enterpriseId, int revision) {

        static Alike of(SealedRevision revision) {
            return new Alike(revision.enterpriseId(), revision.revision());
        }
    }
}
