package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.NumberUses;
import io.siliu.platform.fourflow.internal.solving.References;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The records that hold the papers of some numbers, by paper, so that asking about many papers stays a look-up each. */
final class UsesOfNumbers {

    private final Map<String, List<String>> byPaper;
    private final Map<String, Set<String>> others;
    private final Map<String, List<String>> elsewhere = new HashMap<>();

    private UsesOfNumbers(List<PaperMapper.NumberUse> uses, Map<String, Set<String>> others) {
        this.byPaper = uses.stream()
                .collect(Collectors.groupingBy(
                        use -> name(use.documentId(), use.part()),
                        Collectors.mapping(PaperMapper.NumberUse::number, Collectors.toList())));
        this.others = others;
    }

    static UsesOfNumbers read(PaperMapper papers, List<String> numbers) {
        List<PaperMapper.NumberUse> uses = new ArrayList<>();
        Map<String, Set<String>> others = new HashMap<>();
        for (List<String> some : Portions.of(numbers, Portions.ROWS)) {
            uses.addAll(papers.usesOfNumbers(some));
            putOthers(papers.bearersOf(some), others);
        }
        return new UsesOfNumbers(uses, others);
    }

    /**
     * Which papers of the same number are not the same paper, by the names of both. What a paper names may fill hundreds of
     * kilobytes, so it is read once for a paper, however many records hold it, and of some numbers at a time.
     */
    private static void putOthers(List<PaperMapper.NumberBearer> rows, Map<String, Set<String>> others) {
        rows.stream()
                .map(Bearer::new)
                .collect(Collectors.groupingBy(Bearer::number))
                .values()
                .forEach(bearers -> bearers.forEach(one -> bearers.stream()
                        .filter(other -> !one.isSamePaperAs(other))
                        .forEach(other -> others.computeIfAbsent(one.name(), key -> new HashSet<>())
                                .add(other.name()))));
    }

    /**
     * Records that hold another paper of the number, in order. One list for all records that hold the paper, but for those
     * which hold the other one too: there may be thousands of the one and of the others.
     */
    List<String> elsewhere(NumberUses.Paper paper) {
        String name = name(paper.document(), paper.part());
        if (!byPaper.containsKey(name)) {
            return List.of();
        }
        List<String> records = elsewhere.computeIfAbsent(name, this::records);
        return Collections.binarySearch(records, paper.record()) < 0
                ? records
                : records.stream()
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

    private static String name(Object document, int part) {
        return document + "/" + part;
    }

    /** A paper that bears a number, with what it names. */
    private record Bearer(String name, String number, Long cents, References references) {

        Bearer(PaperMapper.NumberBearer row) {
            this(
                    UsesOfNumbers.name(row.documentId(), row.part()),
                    row.kind() + "/" + StoredPaper.hex(row.numberKey()),
                    row.amountCents(),
                    References.of(StoredPaper.taskNumbersIn(row.taskNumbers()), row.batchNumber()));
        }

        boolean isSamePaperAs(Bearer other) {
            boolean sameAmount = cents == null || other.cents == null || cents.equals(other.cents);
            return sameAmount && references.agreesWith(other.references);
        }
    }
}
