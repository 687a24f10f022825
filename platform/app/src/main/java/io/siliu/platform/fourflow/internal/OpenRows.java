package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.Discrepancy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens records with differences that wait for an answer, and writes those as people read them. */
@Component
final class OpenRows {

    private final ContentVault vault;
    private final DifferenceMarks marks;

    OpenRows(ContentVault vault, DifferenceMarks marks) {
        this.vault = vault;
        this.marks = marks;
    }

    /** @param position from 1, in the order of the record */
    record Found(CauseMapper.Row row, int position, Discrepancy difference) {}

    /** The open differences of these records, in their order. */
    List<Found> found(List<CauseMapper.Row> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        vault.prepare(records.stream().map(CauseMapper.Row::id).toList());
        return records.stream().flatMap(row -> found(row).stream()).toList();
    }

    private List<Found> found(CauseMapper.Row row) {
        List<Discrepancy> all = vault.open(row.id(), row.content()).discrepancies();
        List<Found> found = new ArrayList<>();
        Arrays.stream(row.positions().split(","))
                .map(Integer::valueOf)
                .filter(position -> position <= all.size())
                .forEach(position -> found.add(new Found(row, position, all.get(position - 1))));
        return found;
    }

    /** Names it in an answer, as it stands now: {@code number:mark}. */
    String key(Found found) {
        return found.row().number() + ":" + HexFormat.of().formatHex(marks.of(found.difference()));
    }

    /** @param alone why it should be answered alone, in words, or null */
    DifferenceDesk.Open written(Found found, String alone, Words words) {
        CauseMapper.Row row = found.row();
        return new DifferenceDesk.Open(
                key(found),
                row.number(),
                row.workerId(),
                row.workerMasked(),
                row.settledOn(),
                new Money(row.gross()),
                row.severity(),
                new DifferenceWriter(words).one(found.position(), found.difference()),
                alone);
    }

    static String alone(Unlikeness.Found reason, Words words) {
        return words.of("alone." + reason.reason(), reason.value());
    }
}
