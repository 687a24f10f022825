package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.NumberUses;
import io.siliu.platform.fourflow.Sealing;
import io.siliu.platform.fourflow.UsedElsewhere;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks where else the numbers on sealed papers are used. Of two transactions that seal papers of one number the second
 * waits here for the first to commit, and then sees what it holds; otherwise neither would see the other. So this is the
 * last work of a block: whoever waits does so while another commits, not while it solves and seals.
 */
@Component
final class NumbersHeld {

    private static final int HELD_AT_ONCE = 1_000;

    private final PaperMapper papers;
    private final StoredNumberUses uses;
    private final ObjectProvider<Sealing> sealing;

    NumbersHeld(PaperMapper papers, StoredNumberUses uses, ObjectProvider<Sealing> sealing) {
        this.papers = papers;
        this.uses = uses;
        this.sealing = sealing;
    }

    /** @param stored the papers of the block, whose numbers are at hand */
    void tell(long enterpriseId, List<SealedPapers> sealed, List<StoredPaper> stored) {
        List<NumberUses.Paper> asked =
                sealed.stream().flatMap(each -> each.papers().stream()).toList();
        if (asked.isEmpty()) {
            return;
        }
        Set<String> shared = hold(numbers(asked, stored));
        Map<NumberUses.Paper, List<String>> elsewhere = uses.elsewhere(asked, shared);
        List<UsedElsewhere> told = sealed.stream()
                .map(each -> used(enterpriseId, each, elsewhere))
                .filter(each -> each != null)
                .toList();
        if (!told.isEmpty()) {
            sealing.orderedStream().forEach(port -> port.usedElsewhere(told));
        }
    }

    private static UsedElsewhere used(
            long enterpriseId, SealedPapers sealed, Map<NumberUses.Paper, List<String>> elsewhere) {
        Map<NumberUses.Paper, List<String>> own = new HashMap<>();
        for (NumberUses.Paper paper : sealed.papers()) {
            List<String> records = elsewhere.get(paper);
            if (records != null) {
                own.put(paper, records);
            }
        }
        return own.isEmpty() ? null : new UsedElsewhere(enterpriseId, sealed.recordId(), sealed.revision(), own);
    }

    /** In order, the same for all, so that nobody waits in a circle. */
    private TreeSet<String> numbers(List<NumberUses.Paper> asked, List<StoredPaper> stored) {
        Map<String, String> atHand = new HashMap<>();
        stored.forEach(
                paper -> atHand.put(paper.documentId() + "/" + paper.part(), StoredPaper.hex(paper.numberKey())));
        TreeSet<String> numbers = new TreeSet<>();
        List<NumberUses.Paper> elsewhere = new ArrayList<>();
        for (NumberUses.Paper paper : asked) {
            String name = paper.document() + "/" + paper.part();
            if (!atHand.containsKey(name)) {
                elsewhere.add(paper);
            } else if (atHand.get(name) != null) {
                numbers.add(atHand.get(name));
            }
        }
        numbers.addAll(uses.numbersOf(elsewhere));
        return numbers;
    }

    /** Those that several papers bear. */
    private Set<String> hold(TreeSet<String> numbers) {
        List<String> ordered = List.copyOf(numbers);
        Set<String> seen = new HashSet<>();
        Set<String> shared = new TreeSet<>();
        for (int start = 0; start < ordered.size(); start += HELD_AT_ONCE) {
            papers.lockNumbers(ordered.subList(start, Math.min(ordered.size(), start + HELD_AT_ONCE)))
                    .forEach(key -> {
                        String number = StoredPaper.hex(key);
                        if (!seen.add(number)) {
                            shared.add(number);
                        }
                    });
        }
        return shared;
    }
}
