package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.NumberUses;
import io.siliu.platform.fourflow.Sealing;
import io.siliu.platform.fourflow.UsedElsewhere;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks where else the numbers on sealed papers are used. Of two transactions that seal papers of one number the second
 * waits here for the first to commit, and then sees what it holds; otherwise neither would see the other. So this is the
 * last work of a block: whoever waits does so while another commits, not while it solves and seals.
 */
@Component
final class NumbersHeld {

    /** Of two receipts over thousands of lines each, all records with all records of the other are too many at a time. */
    private static final int TOLD_AT_ONCE = 500;

    private final NumberLocks locks;
    private final StoredNumberUses uses;
    private final ObjectProvider<Sealing> sealing;

    NumbersHeld(PaperMapper papers, StoredNumberUses uses, ObjectProvider<Sealing> sealing) {
        this.locks = new NumberLocks(papers);
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
        Set<String> shared = locks.hold(numbers(asked, stored));
        if (shared.isEmpty()) {
            return;
        }
        UsesOfNumbers found = uses.read(shared);
        Portions.of(sealed, TOLD_AT_ONCE).forEach(some -> tell(enterpriseId, some, found));
    }

    private void tell(long enterpriseId, List<SealedPapers> some, UsesOfNumbers found) {
        List<UsedElsewhere> told = some.stream()
                .map(each -> used(enterpriseId, each, found))
                .filter(each -> each != null)
                .toList();
        if (!told.isEmpty()) {
            sealing.orderedStream().forEach(port -> port.usedElsewhere(told));
        }
    }

    private static UsedElsewhere used(long enterpriseId, SealedPapers sealed, UsesOfNumbers found) {
        Map<NumberUses.Paper, List<String>> own = new HashMap<>();
        for (NumberUses.Paper paper : sealed.papers()) {
            List<String> records = found.elsewhere(paper);
            if (!records.isEmpty()) {
                own.put(paper, records);
            }
        }
        return own.isEmpty() ? null : new UsedElsewhere(enterpriseId, sealed.recordId(), sealed.revision(), own);
    }

    private Set<String> numbers(List<NumberUses.Paper> asked, List<StoredPaper> stored) {
        Map<String, String> atHand = new HashMap<>();
        stored.forEach(
                paper -> atHand.put(paper.documentId() + "/" + paper.part(), StoredPaper.hex(paper.numberKey())));
        Set<String> numbers = new HashSet<>();
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
}
