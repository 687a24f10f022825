package io.siliu.platform.fourflow.internal;

import static java.util.stream.Collectors.groupingBy;

import io.siliu.platform.database.Portions;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.Readings;
import io.siliu.platform.fourflow.FiledAgreements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    public Map<Long, List<Filed>> of(long enterpriseId, Collection<Wanted> wanted) {
        Map<String, byte[]> keys = new HashMap<>();
        wanted.forEach(each -> each.codes().forEach(code -> keys.computeIfAbsent(code, keyed::code)));
        List<FiledAgreementMapper.Row> rows = new ArrayList<>();
        Portions.of(keys.values(), Portions.ROWS).forEach(some -> rows.addAll(papers.naming(enterpriseId, some)));
        Portions.of(earlier(wanted), Portions.ROWS).forEach(some -> rows.addAll(papers.ofLines(enterpriseId, some)));
        Map<String, List<FiledAgreementMapper.Row>> found =
                rows.stream().collect(groupingBy(FiledAgreementMapper.Row::foundBy));
        Map<Long, List<PaperReading>> read = found.isEmpty()
                ? Map.of()
                : readings.of(rows.stream()
                        .map(FiledAgreementMapper.Row::documentId)
                        .distinct()
                        .toList());
        Map<Long, List<Filed>> filed = new HashMap<>();
        for (Wanted each : wanted) {
            Collection<FiledAgreementMapper.Row> own = own(each, keys, found);
            if (!own.isEmpty()) {
                filed.put(
                        each.lineId(), own.stream().map(row -> filed(row, read)).toList());
            }
        }
        return filed;
    }

    private static List<Long> earlier(Collection<Wanted> wanted) {
        return wanted.stream()
                .flatMap(each -> each.earlier().stream())
                .distinct()
                .toList();
    }

    /** Each once, though it may be found by more than one of what is asked by. */
    private static Collection<FiledAgreementMapper.Row> own(
            Wanted wanted, Map<String, byte[]> keys, Map<String, List<FiledAgreementMapper.Row>> found) {
        Map<Long, FiledAgreementMapper.Row> own = new TreeMap<>();
        Stream.concat(
                        wanted.codes().stream().map(code -> HexFormat.of().formatHex(keys.get(code))),
                        wanted.earlier().stream().map(String::valueOf))
                .flatMap(by -> found.getOrDefault(by, List.of()).stream())
                .forEach(row -> own.put(row.id(), row));
        return own.values();
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
