package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.assessment.internal.SealingFeaturesMapper.Asked;
import io.siliu.platform.assessment.internal.SealingFeaturesMapper.FeaturesRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Finds what was computed when revisions were sealed, and what was told of their numbers then, and opens it. */
@Component
final class SealedFeatures {

    /** Of more enterprises, one statement for each of them takes longer than one for all. */
    private static final int FEW = 8;

    private static final TypeReference<Map<String, List<String>>> USES = new TypeReference<>() {};

    private final SealingFeaturesMapper rows;
    private final FactVault vault;

    SealedFeatures(SealingFeaturesMapper rows, FactVault vault) {
        this.rows = rows;
        this.vault = vault;
    }

    /**
     * In their order.
     *
     * @throws NoSuchElementException when there are none of one of them
     */
    List<FeaturesText.Kept> of(List<Asked> revisions) {
        Map<Of, FeaturesRow> found = new HashMap<>();
        Map<Alike, List<Asked>> alike = revisions.stream().collect(groupingBy(Alike::of, LinkedHashMap::new, toList()));
        if (alike.size() > FEW) {
            keep(rows.of(Json.text(revisions)), found);
        } else {
            alike.forEach((each, some) -> keep(
                    rows.ofRecords(
                            each.enterpriseId(),
                            some.stream().map(Asked::recordId).toList(),
                            each.revision()),
                    found));
        }
        return revisions.stream()
                .map(revision -> Optional.ofNullable(found.get(new Of(revision.recordId(), revision.revision())))
                        .orElseThrow())
                .map(this::opened)
                .toList();
    }

    private FeaturesText.Kept opened(FeaturesRow row) {
        FeaturesText.Kept kept = FeaturesText.read(vault.openBytes(row.recordId(), row.features()));
        if (row.uses() == null) {
            return kept;
        }
        Map<String, List<String>> uses = Json.STORED.readValue(vault.openBytes(row.recordId(), row.uses()), USES);
        return new FeaturesText.Kept(kept.features().withElsewhere(uses), kept.signals());
    }

    private static void keep(List<FeaturesRow> rows, Map<Of, FeaturesRow> found) {
        rows.forEach(row -> found.put(new Of(row.recordId(), row.revision()), row));
    }

    private record Of(long recordId, int revision) {}

    /** What revisions have in common that are asked for together. */
    private record Alike(long enterpriseId, int revision) {

        static Alike of(Asked revision) {
            return new Alike(revision.enterpriseId(), revision.revision());
        }
    }
}
