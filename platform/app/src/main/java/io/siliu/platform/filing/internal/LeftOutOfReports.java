package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.Money;
import io.siliu.platform.database.Portions;
import io.siliu.platform.filing.LawfullyLeftOut;
import io.siliu.platform.filing.ReportPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers by the rules that the report itself is drafted by. */
@Component
final class LeftOutOfReports implements LawfullyLeftOut {

    private final RuleMapper rules;
    private final WithholdingMapper withholding;
    private final RowMapper rows;

    LeftOutOfReports(RuleMapper rules, WithholdingMapper withholding, RowMapper rows) {
        this.rules = rules;
        this.withholding = withholding;
        this.rows = rows;
    }

    @Override
    public Set<String> exemptWork(LocalDate day) {
        return rules.exemptWork(ReportPeriod.quarterOf(day).to()).stream()
                .filter(RuleMapper.ExemptWork::exempt)
                .map(RuleMapper.ExemptWork::occupation)
                .collect(toSet());
    }

    @Override
    public Map<Long, Money> withheld(YearMonth month, Collection<Long> workerIds) {
        Map<Long, Money> covered = new HashMap<>();
        Portions.asked(workerIds, some -> withholding.coveredOf(month.toString(), some))
                .forEach(row -> covered.merge(row.workerId(), row.gross(), Money::plus));
        return covered;
    }

    @Override
    public Set<Long> reported(LocalDate day, Collection<Long> workerIds) {
        String quarter = ReportPeriod.quarterOf(day).text();
        return new HashSet<>(Portions.asked(workerIds, some -> rows.inAcceptedIncome(quarter, some)));
    }
}
