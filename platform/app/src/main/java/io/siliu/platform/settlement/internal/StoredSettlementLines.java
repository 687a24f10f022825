package io.siliu.platform.settlement.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.platform.database.Portions;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.settlement.WithholdingRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
final class StoredSettlementLines implements SettlementLines {

    private final LineMapper mapper;
    private final Workers workers;

    StoredSettlementLines(LineMapper mapper, Workers workers) {
        this.mapper = mapper;
        this.workers = workers;
    }

    @Override
    public List<SettlementLine> of(long enterpriseId) {
        return mapper.of(enterpriseId).stream().map(LineRow::toLine).toList();
    }

    @Override
    public LinesForMatching forMatching(long enterpriseId) {
        Map<Long, String> otherCards = mapper.otherCards(enterpriseId).stream()
                .collect(
                        toMap(LineMapper.OtherCard::lineId, LineMapper.OtherCard::cardMasked, (one, paidTwice) -> one));
        List<SettlementLine> lines = mapper.of(enterpriseId).stream()
                .map(row -> row.toLine(otherCards.get(row.id())))
                .toList();
        List<Long> payees =
                lines.stream().map(SettlementLine::workerId).distinct().toList();
        return new LinesForMatching(lines, workers.identities(payees), Set.copyOf(mapper.returned(enterpriseId)));
    }

    @Override
    public long count(long enterpriseId) {
        return mapper.count(enterpriseId);
    }

    @Override
    public Optional<SettlementLine> find(long enterpriseId, long lineId) {
        return Optional.ofNullable(findAll(enterpriseId, List.of(lineId)).get(lineId));
    }

    @Override
    public Map<Long, SettlementLine> findAll(long enterpriseId, Collection<Long> lineIds) {
        return Portions.asked(lineIds, chunk -> mapper.findAll(enterpriseId, chunk)).stream()
                .collect(toMap(LineRow::id, LineRow::toLine));
    }

    @Override
    public Map<Long, WithholdingRow> withholdings(long enterpriseId, Collection<Long> lineIds) {
        return Portions.asked(lineIds, chunk -> mapper.withholdings(enterpriseId, chunk)).stream()
                .collect(toMap(StoredWithholding::lineId, StoredWithholding::toRow));
    }

    @Override
    public List<SettlementBatch> batches(long enterpriseId) {
        return mapper.batches(enterpriseId).stream().map(BatchRow::toBatch).toList();
    }

    @Override
    public List<SettlementBatch> newest(Collection<Long> enterpriseIds, Long before, int limit) {
        return enterpriseIds.isEmpty()
                ? List.of()
                : mapper.newest(enterpriseIds, before, limit).stream()
                        .map(BatchRow::toBatch)
                        .toList();
    }

    @Override
    public Optional<SettlementBatch> batch(long batchId) {
        return mapper.batch(batchId).map(BatchRow::toBatch);
    }

    @Override
    public List<SettlementLine> ofBatch(long enterpriseId, long batchId) {
        return mapper.ofBatch(enterpriseId, batchId).stream()
                .map(LineRow::toLine)
                .toList();
    }
}
