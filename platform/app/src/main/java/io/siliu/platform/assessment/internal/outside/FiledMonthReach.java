package io.siliu.platform.assessment.internal.outside;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.database.Portions;
import io.siliu.platform.filing.MonthFiled;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Records of people whose pay of a month was filed by withholding are screened again: until then their pay was missing in the report
 * of its quarter, and from then on it need not stand there. Carried to them like what others say.
 */
@Component
final class FiledMonthReach implements MonthFiled {

    private final ReachMapper rows;
    private final IdGenerator ids;

    FiledMonthReach(ReachMapper rows, IdGenerator ids) {
        this.rows = rows;
        this.ids = ids;
    }

    @Override
    public void filed(long filing, YearMonth month, List<Long> workerIds) {
        List<ReachMapper.NewReach> reaches = workerIds.stream()
                .map(worker -> new ReachMapper.NewReach(
                        ids.next(), Reach.Scope.WORKER, worker, month.atDay(1), month.atEndOfMonth(), filing, 1))
                .toList();
        Portions.of(reaches, Portions.ROWS).forEach(rows::reach);
    }
}
