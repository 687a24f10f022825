package io.siliu.platform.settlement.internal.objection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.database.Portions;
import io.siliu.platform.settlement.Objections;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Objections in the database, opened for whoever may see them. */
@Component
final class StoredObjections implements Objections {

    private final ObjectionMapper rows;
    private final PersonalData personal;

    StoredObjections(ObjectionMapper rows, PersonalData personal) {
        this.rows = rows;
        this.personal = personal;
    }

    @Override
    public Map<Long, List<Raised>> of(Collection<Long> workerIds) {
        return Portions.asked(workerIds, rows::waiting).stream()
                .collect(groupingBy(
                        ObjectionMapper.Waiting::workerId,
                        mapping(
                                row -> new Raised(
                                        row.id(),
                                        row.enterpriseId(),
                                        ChinaTime.dateOf(row.raisedAt()),
                                        row.closedAt() == null ? null : ChinaTime.dateOf(row.closedAt())),
                                toList())));
    }

    /** Of a worker who is still there. */
    Objection opened(ObjectionMapper.Row row) {
        return new Objection(
                row.id(),
                row.workerId(),
                row.enterpriseId(),
                row.lineId(),
                row.topic(),
                personal.decryptText(row.workerId(), row.words()),
                row.raisedAt(),
                row.withdrawnAt(),
                row.answeredAt() == null
                        ? null
                        : new Objection.Answer(
                                row.outcome(),
                                personal.decryptText(row.workerId(), row.answer()),
                                row.byOperator(),
                                row.answeredAt()));
    }
}
