package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.NumberUses;
import io.siliu.platform.fourflow.internal.solving.References;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares the papers of one number: the same amount and no reference that contradicts is the same paper in another form. */
@Component
final class StoredNumberUses implements NumberUses {

    private final PaperMapper papers;

    StoredNumberUses(PaperMapper papers) {
        this.papers = papers;
    }

    @Override
    public Map<Paper, List<String>> elsewhere(Collection<Paper> asked) {
        List<Paper> numbered = asked.stream()
                .filter(paper -> paper.kind() == EvidenceKind.INVOICE || paper.kind() == EvidenceKind.BANK_RECEIPT)
                .toList();
        if (numbered.isEmpty()) {
            return Map.of();
        }
        List<Long> documents = numbered.stream()
                .map(paper -> Long.valueOf(paper.document()))
                .distinct()
                .toList();
        List<String> shared = awaitOthers(documents);
        if (shared.isEmpty()) {
            return Map.of();
        }
        Uses found = new Uses(papers.usesOfNumbers(shared), others(shared));
        Map<Paper, List<String>> elsewhere = new LinkedHashMap<>();
        for (Paper paper : numbered) {
            List<String> records = found.elsewhere(paper);
            if (!records.isEmpty()) {
                elsewhere.put(paper, records);
            }
        }
        return elsewhere;
    }

    /**
     * Of two transactions that seal papers of one number the second waits here for the first to commit, and then sees what
     * it holds; otherwise neither would see the other. All numbers are locked at once and in order, so that nobody waits in a
     * circle.
     *
     * @return those of the numbers that several papers bear, whoever's they are; most stand on one paper alone
     */
    private List<String> awaitOthers(List<Long> documents) {
        Set<String> numbers = papers.numbersOf(documents).stream()
                .map(StoredPaper::hex)
                .collect(Collectors.toCollection(TreeSet::new));
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, Long> bearers = papers.lockNumbers(numbers).stream()
                .collect(Collectors.groupingBy(
                        paper -> StoredPaper.hex(paper.numberKey()), TreeMap::new, Collectors.counting()));
        bearers.values().removeIf(papers -> papers < 2);
        return List.copyOf(bearers.keySet());
    }

    /**
     * Which papers of the same number are not the same paper, by the names of both. What a paper names may fill hundreds of
     * kilobytes, so it is read once for a paper, however many records hold it, and of some numbers at a time.
     */
    private Map<String, Set<String>> others(List<String> numbers) {
        Map<String, Set<String>> others = new HashMap<>();
        for (List<String> some : Chunks.of(numbers)) {
            papers.bearersOf(some).stream()
                    .map(Bearer::new)
                    .collect(Collectors.groupingBy(Bearer::number))
                    .values()
                    .forEach(bearers -> bearers.forEach(one -> bearers.stream()
                            .filter(other -> !one.isSamePaperAs(other))
                            .forEach(other -> others.computeIfAbsent(one.name(), key -> new HashSet<>())
                                    .add(other.name()))));
        }
        return others;
    }

    /** A paper that bears a number, with what it names. */
    private record Bearer(String name, String number, Long cents, References references) {

        Bearer(PaperMapper.NumberBearer row) {
            this(
                    paperName(row.documentId(), row.part()),
                    row.kind() + "/" + StoredPaper.hex(row.numberKey()),
                    row.amountCents(),
                    References.of(StoredPaper.taskNumbersIn(row.taskNumbers()), row.batchNumber()));
        }

        boolean isSamePaperAs(Bearer other) {
            boolean sameAmount = cents == null || other.cents == null || cents.equals(other.cents);
            return sameAmount && references.agreesWith(other.references);
        }
    }

    private static String paperName(Object document, int part) {
        return document + "/" + part;
    }

    /** The records by paper, so that asking about many papers stays a look-up each. */
    private static final class Uses {

        private final Map<String, List<String>> byPaper;
        private final Map<String, Set<String>> others;
        private final Map<String, List<String>> elsewhere = new HashMap<>();

        Uses(List<PaperMapper.NumberUse> uses, Map<String, Set<String>> others) {
            this.byPaper = uses.stream()
                    .collect(Collectors.groupingBy(
                            use -> paperName(use.documentId(), use.part()),
                            Collectors.mapping(PaperMapper.NumberUse::number, Collectors.toList())));
            this.others = others;
        }

        List<String> elsewhere(Paper paper) {
            String name = paperName(paper.document(), paper.part());
            return !byPaper.containsKey(name)
                    ? List.of()
                    : elsewhere.computeIfAbsent(name, this::records).stream()
                            .filter(number -> !number.equals(paper.record()))
                            .toList();
        }

        /** Of all forms and shares of one paper the same. */
        private List<String> records(String name) {
            return others.getOrDefault(name, Set.of()).stream()
                    .flatMap(other -> byPaper.getOrDefault(other, List.of()).stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
