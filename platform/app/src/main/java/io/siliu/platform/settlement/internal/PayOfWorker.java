package io.siliu.platform.settlement.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.OwnPay;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The booked lines of one worker over all enterprises, for the worker's own page. */
@Component
final class PayOfWorker implements OwnPay {

    private final OwnPayMapper lines;
    private final Enterprises enterprises;

    PayOfWorker(OwnPayMapper lines, Enterprises enterprises) {
        this.lines = lines;
        this.enterprises = enterprises;
    }

    @Override
    public List<Line> latest(long workerId, int limit) {
        List<OwnPayMapper.Row> rows = lines.latest(workerId, limit);
        Map<Long, String> names = rows.stream()
                .map(OwnPayMapper.Row::enterpriseId)
                .distinct()
                .collect(toMap(
                        id -> id,
                        id -> enterprises.find(id).map(Enterprise::name).orElse("")));
        return rows.stream()
                .map(row -> line(row, names.get(row.enterpriseId())))
                .toList();
    }

    private static Line line(OwnPayMapper.Row row, String enterprise) {
        return new Line(
                row.id(), row.settledOn(), enterprise, row.gross(), row.gross().minus(row.net()), row.net());
    }
}
