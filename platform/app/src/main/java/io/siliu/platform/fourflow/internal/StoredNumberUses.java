package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.NumberUses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<String> shared = new ArrayList<>();
        Portions.of(numbersOf(numbered), Portions.ROWS).forEach(some -> shared.addAll(hex(papers.sharedNumbers(some))));
        if (shared.isEmpty()) {
            return Map.of();
        }
        UsesOfNumbers found = read(shared);
        Map<Paper, List<String>> elsewhere = new LinkedHashMap<>();
        for (Paper paper : numbered) {
            List<String> records = found.elsewhere(paper);
            if (!records.isEmpty()) {
                elsewhere.put(paper, records);
            }
        }
        return elsewhere;
    }

    /** @param shared numbers that several papers bear, whoever's they are; most stand on one paper alone */
    UsesOfNumbers read(Collection<String> shared) {
        return UsesOfNumbers.read(papers, List.copyOf(shared));
    }

    /** In order, each once. */
    List<String> numbersOf(Collection<Paper> asked) {
        List<Long> documents = asked.stream()
                .map(paper -> Long.valueOf(paper.document()))
                .distinct()
                .toList();
        TreeSet<String> numbers = new TreeSet<>();
        Portions.of(documents, Portions.ROWS).forEach(some -> numbers.addAll(hex(papers.numbersOf(some))));
        return List.copyOf(numbers);
    }

    static List<String> hex(Collection<byte[]> keys) {
        return keys.stream().map(StoredPaper::hex).collect(Collectors.toList());
    }
}
