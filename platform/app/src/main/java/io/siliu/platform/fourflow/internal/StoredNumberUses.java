package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.NumberUses;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compares the papers of one number: the same amount and no other reference is the same paper in another form. */
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
        awaitOthers(documents);
        List<PaperMapper.NumberUse> uses = papers.usesOfNumbers(documents);
        Map<Paper, List<String>> elsewhere = new LinkedHashMap<>();
        for (Paper paper : numbered) {
            List<String> records = others(paper, uses);
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
     */
    private void awaitOthers(List<Long> documents) {
        List<String> numbers = papers.numbersOf(documents);
        if (!numbers.isEmpty()) {
            papers.lockNumbers(numbers);
        }
    }

    private static List<String> others(Paper paper, List<PaperMapper.NumberUse> uses) {
        return uses.stream()
                .filter(use -> String.valueOf(use.documentId()).equals(paper.document()) && use.part() == paper.part())
                .findFirst()
                .map(own -> otherPapers(own, uses)
                        .map(PaperMapper.NumberUse::number)
                        .filter(number -> !number.equals(paper.record()))
                        .distinct()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    private static Stream<PaperMapper.NumberUse> otherPapers(
            PaperMapper.NumberUse own, List<PaperMapper.NumberUse> uses) {
        return uses.stream()
                .filter(use -> use.kind() == own.kind() && Arrays.equals(use.numberKey(), own.numberKey()))
                .filter(use -> !isSamePaper(own, use));
    }

    private static boolean isSamePaper(PaperMapper.NumberUse one, PaperMapper.NumberUse other) {
        boolean sameAmount = one.amountCents() == null
                || other.amountCents() == null
                || one.amountCents().equals(other.amountCents());
        String first = reference(one);
        String second = reference(other);
        return sameAmount && (first == null || second == null || first.equals(second));
    }

    private static String reference(PaperMapper.NumberUse use) {
        return Objects.requireNonNullElse(use.taskNumbers(), Objects.requireNonNullElse(use.batchNumber(), ""))
                        .isEmpty()
                ? null
                : Objects.requireNonNullElse(use.taskNumbers(), use.batchNumber());
    }
}
