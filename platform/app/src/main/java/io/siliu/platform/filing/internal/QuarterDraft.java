package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.filing.ReportKind;
import io.siliu.platform.filing.ReportPeriod;
import io.siliu.platform.party.Operators;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.PaidInPeriod;
import io.siliu.platform.settlement.PaidInPeriod.Part;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Drafts the quarterly report of who was paid by or through the platform (国务院令第810号). */
@Component
final class QuarterDraft {

    private final PaidInPeriod pay;
    private final Workers workers;
    private final Operators operators;
    private final ReportedIdentities reported;
    private final StoredFiledWithholding withholding;
    private final RuleMapper rules;
    private final DraftBasis basis;
    private final Clock clock;

    QuarterDraft(
            PaidInPeriod pay,
            Workers workers,
            Operators operators,
            ReportedIdentities reported,
            StoredFiledWithholding withholding,
            RuleMapper rules,
            DraftBasis basis,
            Clock clock) {
        this.pay = pay;
        this.workers = workers;
        this.operators = operators;
        this.reported = reported;
        this.withholding = withholding;
        this.rules = rules;
        this.basis = basis;
        this.clock = clock;
    }

    Drafted of(ReportPeriod period) {
        YearMonth first = YearMonth.from(period.from());
        YearMonth last = YearMonth.from(period.to());
        List<Part> parts = pay.parts(period.from(), period.to());
        Map<DraftRow.Subject, List<Part>> paid =
                parts.stream().collect(groupingBy(QuarterDraft::subject, LinkedHashMap::new, toList()));
        ReportedIdentities.Before before = reported.before(ReportKind.PLATFORM_INCOME, period);
        Set<Long> people = new LinkedHashSet<>();
        paid.keySet().forEach(each -> people.add(each.workerId()));
        before.subjects().forEach(each -> people.add(each.workerId()));
        Known known = new Known(workers, people);
        return new DraftInHand(
                        period,
                        paid,
                        pay.total(period.from(), period.to()),
                        known,
                        new DraftedIdentities(known, before, period),
                        new DraftRules(
                                operators.on(period.to()).name(),
                                withholding.covered(first, last),
                                withholding.waiting(first, last).orElse(null),
                                exemptWork(period),
                                rules.exemptReason("WITHHELD", period.to()).orElse(null),
                                new Certificates(rules.certificates(period.to()))))
                .done(ChinaTime.today(clock), basis.of(ReportKind.PLATFORM_INCOME, period, parts));
    }

    private Map<String, String> exemptWork(ReportPeriod period) {
        return rules.exemptWork(period.to()).stream()
                .collect(toMap(RuleMapper.ExemptWork::occupation, each -> each.exempt() ? each.title() : ""));
    }

    private static DraftRow.Subject subject(Part part) {
        return new DraftRow.Subject(part.workerId(), part.soleProprietorId());
    }
}
