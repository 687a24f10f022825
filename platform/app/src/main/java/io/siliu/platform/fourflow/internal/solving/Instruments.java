package io.siliu.platform.fourflow.internal.solving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the forms of one paper. With a number of its own: same kind, number and amount, and no two different references or
 * parties. A number that comes back with another amount, reference or party is another paper, and a warning sign for the
 * rules.
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
        boolean same = !haveOtherParties(group);
        if (same && (claims.isEmpty() || (amounts.size() <= 1 && references.size() <= 1))) {
            return List.of(new Instrument(group));
        }
        return group.stream()
                .collect(Collectors.groupingBy(
                        paper -> same ? claim(paper) : claim(paper) + "/" + parties(paper),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Instrument::new)
                .toList();
    }

    /** Whether two of them name different codes or accounts where one stands on a paper; a name may be misread. */
    private static boolean haveOtherParties(List<Paper> group) {
        return Stream.<Function<Paper, String>>of(
                        paper -> paper.from().code(),
                        paper -> paper.to().code(),
                        paper -> paper.to().account())
                .anyMatch(read -> group.stream()
                                .map(read)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        > 1);
    }

    private static String parties(Paper paper) {
        return paper.from().code() + "/" + paper.to().code() + "/" + paper.to().account();
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
