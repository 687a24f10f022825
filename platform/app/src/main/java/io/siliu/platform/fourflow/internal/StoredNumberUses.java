package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.NumberUses;
import io.siliu.platform.fourflow.internal.solving.References;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Uses found = new Uses(papers.usesOfNumbers(shared));
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
        List<String> numbers = papers.numbersOf(documents);
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, Long> bearers = papers.lockNumbers(numbers).stream()
                .collect(Collectors.groupingBy(
                        paper -> StoredPaper.hex(paper.numberKey()), TreeMap::new, Collectors.counting()));
        bearers.values().removeIf(papers -> papers < 2);
        return List.copyOf(bearers.keySet());
    }

    /** The uses by paper and by number, so that asking about many papers stays a look-up each. */
    private static final class Uses {

        private final Map<String, PaperMapper.NumberUse> byPaper = new HashMap<>();
        private final Map<String, List<PaperMapper.NumberUse>> byNumber;
        private final Map<String, List<String>> others = new HashMap<>();

        Uses(List<PaperMapper.NumberUse> uses) {
            uses.forEach(use -> byPaper.putIfAbsent(use.documentId() + "/" + use.part(), use));
            byNumber = uses.stream().collect(Collectors.groupingBy(Uses::number));
        }

        private static String number(PaperMapper.NumberUse use) {
            return use.kind() + "/" + StoredPaper.hex(use.numberKey());
        }

        List<String> elsewhere(Paper paper) {
            String name = paper.document() + "/" + paper.part();
            PaperMapper.NumberUse own = byPaper.get(name);
            if (own == null) {
                return List.of();
            }
            return others.computeIfAbsent(name, key -> records(own)).stream()
                    .filter(number -> !number.equals(paper.record()))
                    .toList();
        }

        /** Of all forms and shares of one paper the same. */
        private List<String> records(PaperMapper.NumberUse own) {
            return byNumber.get(number(own)).stream()
                    .filter(use -> !isSamePaper(own, use))
                    .map(PaperMapper.NumberUse::number)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static boolean isSamePaper(PaperMapper.NumberUse one, PaperMapper.NumberUse other) {
        boolean sameAmount = one.amountCents() == null
                || other.amountCents() == null
                || one.amountCents().equals(other.amountCents());
        return sameAmount && references(one).agreesWith(references(other));
    }

    private static References references(PaperMapper.NumberUse use) {
        return References.of(StoredPaper.taskNumbersIn(use.taskNumbers()), use.batchNumber());
    }
}
