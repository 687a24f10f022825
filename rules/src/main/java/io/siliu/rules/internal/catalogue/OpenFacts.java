package io.siliu.rules.internal.catalogue;

import io.siliu.rules.FactsJson;
import io.siliu.rules.fact.BrokenFact;
import io.siliu.rules.fact.FourFlowFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Facts of which only the occupation is known: every other is marked as one that cannot be used. Region and day choose the
 * rows; a place stands for many of either, and a condition on them may hold for one and not for another.
 */
final class OpenFacts {

    private static final Set<String> KNOWN = Set.of("occupation", "broken");
    private static final FourFlowFacts EXAMPLE = example();
    private static final List<BrokenFact> ALL_OTHERS = Arrays.stream(FourFlowFacts.class.getRecordComponents())
            .filter(component -> !KNOWN.contains(component.getName()))
            .map(component -> new BrokenFact(component.getName(), "open"))
            .toList();

    private OpenFacts() {}

    static FourFlowFacts of(Place place) {
        return new FourFlowFacts(
                EXAMPLE.record(),
                EXAMPLE.revision(),
                EXAMPLE.kind(),
                place.day(),
                EXAMPLE.engagement(),
                place.occupation(),
                place.region(),
                EXAMPLE.settlement(),
                EXAMPLE.enterprise(),
                EXAMPLE.worker(),
                EXAMPLE.task(),
                EXAMPLE.contracts(),
                EXAMPLE.bankReceipts(),
                EXAMPLE.invoices(),
                EXAMPLE.consents(),
                EXAMPLE.discrepancies(),
                EXAMPLE.features(),
                EXAMPLE.signals(),
                ALL_OTHERS);
    }

    private static FourFlowFacts example() {
        try (InputStream file = OpenFacts.class.getResourceAsStream("/schema/four-flow-facts.example.json")) {
            return FactsJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
