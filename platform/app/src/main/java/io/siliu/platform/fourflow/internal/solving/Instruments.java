package io.siliu.platform.fourflow.internal.solving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the forms of one paper. With a number of its own: same kind, number and amount, and no two references or parties that
 * contradict each other. A number that comes back with another amount, reference or party is another paper, and a warning sign for the
 * rules. Without a number: the same content, or what people ({@link SaidToBeOne}) or {@link UnnumberedForms} say. What people put
 * in different places stays apart ({@link DecidedApart}).
 */
final class Instruments {

    private Instruments() {}

    static UnnumberedForms.Found of(Collection<Paper> papers, Collection<Decision> decisions) {
        Map<String, List<Paper>> groups = papers.stream()
                .sorted(Comparator.comparing(Paper::digest).thenComparingLong(Paper::id))
                .collect(Collectors.groupingBy(Instruments::group, TreeMap::new, Collectors.toList()));
        List<Instrument> instruments = new ArrayList<>();
        groups.values().forEach(group -> instruments.addAll(split(group)));
        UnnumberedForms.Found found = UnnumberedForms.join(
                SaidToBeOne.join(instruments, decisions),
                decisions.stream()
                        .filter(Decision::isOfPlace)
                        .map(Decision::paper)
                        .collect(Collectors.toSet()));
        List<Instrument> apart = DecidedApart.of(found.papers(), decisions);
        return new UnnumberedForms.Found(inOrder(apart), inOrder(found.unclear()));
    }

    private static List<Instrument> inOrder(List<Instrument> papers) {
        return papers.stream()
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
        if (group.size() == 1) {
            return List.of(new Instrument(group));
        }
        Map<Paper, References> references = new HashMap<>();
        group.forEach(paper -> references.put(paper, References.of(paper.taskNumbers(), paper.batchNumber())));
        Set<Long> amounts =
                group.stream().map(Paper::cents).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean same = !haveOtherParties(group);
        if (same && amounts.size() <= 1 && agree(references.values())) {
            return List.of(new Instrument(group));
        }
        return group.stream()
                .collect(Collectors.groupingBy(
                        paper -> same ? "" + paper.cents() : paper.cents() + "/" + parties(paper),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(claims -> byReferences(claims, references).stream())
                .map(Instrument::new)
                .toList();
    }

    private static boolean agree(Collection<References> references) {
        List<References> distinct = references.stream().distinct().toList();
        return distinct.stream().allMatch(one -> distinct.stream().allMatch(one::agreesWith));
    }

    /** Each form beside those that name more; where that may be said of several papers, beside the first of them. */
    private static List<List<Paper>> byReferences(List<Paper> forms, Map<Paper, References> references) {
        List<List<Paper>> papers = new ArrayList<>();
        forms.stream()
                .sorted(Comparator.comparing(paper -> -paper.taskNumbers().size()))
                .forEach(form -> {
                    References named = references.get(form);
                    papers.stream()
                            .filter(paper -> paper.stream()
                                    .map(references::get)
                                    .allMatch(other -> other.isEmpty() == named.isEmpty() && other.agreesWith(named)))
                            .findFirst()
                            .orElseGet(() -> {
                                papers.add(new ArrayList<>());
                                return papers.get(papers.size() - 1);
                            })
                            .add(form);
                });
        return papers;
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
}
