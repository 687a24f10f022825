package io.siliu.platform.party.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.siliu.platform.database.Portions;
import io.siliu.platform.party.SignUpTraces;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
final class StoredSignUpTraces implements SignUpTraces {

    private final TraceMapper traces;

    StoredSignUpTraces(TraceMapper traces) {
        this.traces = traces;
    }

    /** Of several registrations of one worker, which there are not, the last one would speak. */
    @Override
    public Map<Long, Trace> of(Collection<Long> workerIds) {
        List<TraceMapper.SignUpRow> own = Portions.asked(workerIds, traces::signUps);
        if (own.isEmpty()) {
            return Map.of();
        }
        List<Long> registered =
                own.stream().map(TraceMapper.SignUpRow::workerId).toList();
        Map<Long, List<Other>> devices = others(Portions.asked(registered, traces::sameDevice));
        Map<Long, List<Other>> networks = others(Portions.asked(registered, traces::sameNetwork));
        Map<Long, List<Other>> recommenders = others(Portions.asked(registered, traces::sameRecommender));
        return own.stream()
                .collect(toMap(
                        TraceMapper.SignUpRow::workerId,
                        row -> new Trace(
                                row.id(),
                                row.confirmedAt(),
                                answer(row.identityOutcome(), "MATCH", "DIFFER", "NOT_ON_RECORD"),
                                answer(row.cardOutcome(), "MATCH", "DIFFER"),
                                row.choiceShownAt() != null,
                                row.willConfirmed(),
                                row.ownLabour(),
                                idValidity(row.idValidTo()),
                                devices.getOrDefault(row.id(), List.of()),
                                networks.getOrDefault(row.id(), List.of()),
                                recommenders.getOrDefault(row.id(), List.of())),
                        (one, later) -> later));
    }

    private static IdValidity idValidity(String words) {
        ValidUntil until = ValidUntil.of(words);
        return until.isKnown() ? new IdValidity(until.last()) : null;
    }

    private static Boolean answer(String outcome, String yes, String... no) {
        if (outcome == null) {
            return null;
        }
        return yes.equals(outcome) ? Boolean.TRUE : List.of(no).contains(outcome) ? Boolean.FALSE : null;
    }

    private static Map<Long, List<Other>> others(List<TraceMapper.OtherRow> rows) {
        return rows.stream()
                .collect(groupingBy(
                        TraceMapper.OtherRow::id,
                        mapping(row -> new Other(row.otherId(), row.workerId(), row.confirmedAt()), toList())));
    }

    @Override
    public Map<Long, List<Business>> businesses(Collection<Long> workerIds) {
        List<TraceMapper.BusinessRow> businesses = Portions.asked(workerIds, traces::businesses);
        List<Long> owners = businesses.stream()
                .map(TraceMapper.BusinessRow::workerId)
                .distinct()
                .toList();
        Map<Long, List<BusinessEnd>> ends = Portions.asked(owners, traces::ends).stream()
                .collect(groupingBy(
                        TraceMapper.EndRow::soleProprietorId,
                        mapping(row -> new BusinessEnd(row.lastDay(), row.how(), row.again()), toList())));
        return businesses.stream()
                .collect(groupingBy(
                        TraceMapper.BusinessRow::workerId,
                        mapping(
                                row -> new Business(
                                        row.id(), row.registeredOn(), ends.getOrDefault(row.id(), List.of())),
                                toList())));
    }

    @Override
    public Map<Long, Instant> cardChanges(Collection<Long> workerIds) {
        return Portions.asked(workerIds, traces::cardChanges).stream()
                .collect(toMap(TraceMapper.ChangeRow::workerId, TraceMapper.ChangeRow::at));
    }
}
