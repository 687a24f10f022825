package io.siliu.platform.fourflow.internal.solving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the forms of one paper. With a number of its own: same kind, number and amount, and no two different references.
 * A number that comes back with another amount or another reference is another paper, and a warning sign for the rules.
 * Without a number: the same content.
 */
final class Instruments {

    private Instruments() {}

    static List<Instrument> of(Collection<Paper> papers) {
        Map<String, List<Paper>> groups = papers.stream()
                .sorted(Comparator.comparing(Paper::digest).thenComparingLong(Paper::id))
                .collect(Collectors.groupingBy(Instruments::group, TreeMap::new, Collectors.toList()));
        List<Instrument> instruments = new ArrayList<>();
        groups.values().forEach(group -> instruments.addAll(split(group)));
        return instruments.stream()
                .sorted(Comparator.comparing((Instrument each) -> each.primary().digest())
                        .thenComparingLong(each -> each.primary().id()))
                .toList();
    }

    private static String group(Paper paper) {
        return paper.number() == null
                ? paper.kind() + "/content/" + paper.digest()
                : paper.kind() + "/number/" + paper.number();
    }

    private static List<Instrument> split(List<Paper> group) {
        Set<String> claims = group.stream()
                .map(Instruments::claim)
                .filter(claim -> !claim.equals("null/"))
                .collect(Collectors.toSet());
        Set<Long> amounts =
                group.stream().map(Paper::cents).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> references = group.stream()
                .map(Instruments::reference)
                .filter(reference -> !reference.isEmpty())
                .collect(Collectors.toSet());
        if (claims.isEmpty() || (amounts.size() <= 1 && references.size() <= 1)) {
            return List.of(new Instrument(group));
        }
        return group.stream()
                .collect(Collectors.groupingBy(Instruments::claim, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Instrument::new)
                .toList();
    }

    private static String claim(Paper paper) {
        return paper.cents() + "/" + reference(paper);
    }

    private static String reference(Paper paper) {
        if (!paper.taskNumbers().isEmpty()) {
            return String.join(",", paper.taskNumbers());
        }
        return paper.batchNumber() == null ? "" : paper.batchNumber();
    }
}
