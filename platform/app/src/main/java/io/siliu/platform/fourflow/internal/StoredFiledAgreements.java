package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Portions;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.Readings;
import io.siliu.platform.fourflow.FiledAgreements;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

@Component
final class StoredFiledAgreements implements FiledAgreements {

    private final FiledAgreementMapper papers;
    private final Readings readings;
    private final Keyed keyed;

    StoredFiledAgreements(FiledAgreementMapper papers, Readings readings, Keyed keyed) {
        this.papers = papers;
        this.readings = readings;
        this.keyed = keyed;
    }

    @Override
    public List<Filed> of(long enterpriseId, Collection<String> codes, Collection<Long> lineIds) {
        Map<Long, FiledAgreementMapper.Row> found = new TreeMap<>();
        if (!codes.isEmpty()) {
            List<byte[]> keys = codes.stream().map(keyed::code).toList();
            papers.naming(enterpriseId, keys).forEach(row -> found.put(row.id(), row));
        }
        Portions.of(lineIds.stream().distinct().toList(), Portions.ROWS)
                .forEach(some -> papers.ofLines(enterpriseId, some).forEach(row -> found.put(row.id(), row)));
        Map<Long, List<PaperReading>> read = found.isEmpty()
                ? Map.of()
                : readings.of(found.values().stream()
                        .map(FiledAgreementMapper.Row::documentId)
                        .distinct()
                        .toList());
        return found.values().stream().map(row -> filed(row, read)).toList();
    }

    private static Filed filed(FiledAgreementMapper.Row row, Map<Long, List<PaperReading>> read) {
        Optional<PaperReading> reading = read.getOrDefault(row.documentId(), List.of()).stream()
                .filter(each -> each.part() == row.part())
                .findFirst();
        return new Filed(
                Long.toString(row.documentId()),
                certain(reading, FieldName.CONTRACT_NUMBER).orElse(null),
                certain(reading, FieldName.SIGNED_ON).map(IsoDay::of).orElse(null),
                row.dayFrom(),
                row.dayTo());
    }

    private static Optional<String> certain(Optional<PaperReading> reading, String field) {
        return reading.flatMap(each -> each.field(field))
                .filter(PaperField::certain)
                .map(PaperField::value);
    }
}
