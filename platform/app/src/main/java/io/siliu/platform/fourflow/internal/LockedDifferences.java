package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.Discrepancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Holds the records of the differences that somebody answers, portion by portion, and finds in each the difference that was
 * shown.
 */
@Component
final class LockedDifferences {

    private final HeldRecordMapper records;
    private final DifferenceMarks marks;
    private final ContentVault vault;

    LockedDifferences(HeldRecordMapper records, DifferenceMarks marks, ContentVault vault) {
        this.records = records;
        this.marks = marks;
        this.vault = vault;
    }

    /**
     * Differences that stand as they were shown and wait for an answer, until the transaction ends.
     *
     * @param firstDay first day of settlement among their records
     */
    record Held(long enterpriseId, List<DifferenceMapper.Answered> rows, LocalDate firstDay) {}

    /**
     * All that the command names.
     *
     * @throws io.siliu.kernel.PlatformException not found, also for another enterprise's record; or one of several
     *     enterprises; or one that is another by now, or has its answer
     */
    Held of(AnswerDifferences.Command command, Actor actor, long answer) {
        Map<String, Set<String>> wanted = byRecord(command.keys());
        List<DifferenceMapper.Answered> rows = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (List<String> numbers : Portions.of(wanted.keySet(), Portions.ROWS)) {
            List<HeldRecordMapper.Content> held = locked(numbers, actor);
            long enterprise =
                    rows.isEmpty() ? held.get(0).enterpriseId() : rows.get(0).enterpriseId();
            if (held.stream().anyMatch(each -> each.enterpriseId() != enterprise)) {
                throw AnswerRefused.of("enterprise", "Answer for one enterprise at a time.");
            }
            Portion portion = new Portion(command, enterprise, held);
            for (HeldRecordMapper.Content record : held) {
                portion.marksOf(record, wanted.get(record.number()))
                        .forEach(
                                mark -> rows.add(new DifferenceMapper.Answered(enterprise, record.id(), mark, answer)));
                days.add(record.settledOn());
            }
        }
        return new Held(
                rows.get(0).enterpriseId(),
                rows,
                days.stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    /** The marks that were shown of each record, by its number; the database finds a number with blanks behind it as well. */
    private static Map<String, Set<String>> byRecord(List<String> keys) {
        Map<String, Set<String>> wanted = new TreeMap<>();
        for (String key : keys) {
            int colon = key.indexOf(':');
            String number = (colon < 0 ? key : key.substring(0, colon)).strip();
            wanted.computeIfAbsent(number, each -> new TreeSet<>()).add(key.substring(colon + 1));
        }
        return wanted;
    }

    private List<HeldRecordMapper.Content> locked(List<String> numbers, Actor actor) {
        List<HeldRecordMapper.Content> held = records.lock(numbers);
        boolean all =
                held.size() == numbers.size() && held.stream().allMatch(record -> actor.sees(record.enterpriseId()));
        if (!all) {
            throw Access.notFound("record");
        }
        vault.prepare(held.stream().map(HeldRecordMapper.Content::id).toList());
        return held;
    }

    /** Records that are held at once, with what of them is answered and what has no mark yet. */
    private final class Portion {

        private final AnswerDifferences.Command command;
        private final long enterprise;
        private final Map<Long, Set<String>> answered;
        private final Map<Long, Set<Integer>> unmarked;

        Portion(AnswerDifferences.Command command, long enterprise, List<HeldRecordMapper.Content> held) {
            List<Long> ids = held.stream().map(HeldRecordMapper.Content::id).toList();
            this.command = command;
            this.enterprise = enterprise;
            this.answered = records.answeredOf(enterprise, ids).stream()
                    .collect(Collectors.groupingBy(
                            HeldRecordMapper.Marked::recordId,
                            Collectors.mapping(each -> HexFormat.of().formatHex(each.mark()), Collectors.toSet())));
            this.unmarked = records.unmarked(enterprise, ids).stream()
                    .collect(Collectors.groupingBy(
                            HeldRecordMapper.Unmarked::recordId,
                            Collectors.mapping(HeldRecordMapper.Unmarked::position, Collectors.toSet())));
        }

        /** The marks of those that were shown, where the record still has them. */
        List<byte[]> marksOf(HeldRecordMapper.Content record, Set<String> shown) {
            Set<String> left = new HashSet<>(shown);
            left.removeAll(answered.getOrDefault(record.id(), Set.of()));
            boolean some = left.size() < shown.size();
            List<byte[]> found = new ArrayList<>();
            int position = 0;
            for (Discrepancy each : vault.open(record.id(), record.content()).discrepancies()) {
                position++;
                byte[] mark = marks.of(each);
                boolean asked = each.kind() == command.kind() && each.flow() == command.flow();
                if (asked && left.remove(HexFormat.of().formatHex(mark))) {
                    found.add(mark);
                    mark(record, position, mark);
                }
            }
            if (some || !left.isEmpty()) {
                throw AnswerRefused.of(
                        "changed",
                        "Record " + record.number()
                                + " changed since it was shown, or was answered. Look at it again.");
            }
            return found;
        }

        private void mark(HeldRecordMapper.Content record, int position, byte[] mark) {
            if (unmarked.getOrDefault(record.id(), Set.of()).contains(position)) {
                records.mark(enterprise, record.id(), position, mark);
            }
        }
    }
}
