package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How complete the records are, by enterprise and month, for whoever may see them. */
@Service
public class CompletenessDesk {

    private static final int PAGE = 50;

    private final CompletenessMonths rows;
    private final Enterprises enterprises;
    private final Access access;
    private final AuditTrail audit;

    CompletenessDesk(CompletenessMonths rows, Enterprises enterprises, Access access, AuditTrail audit) {
        this.rows = rows;
        this.enterprises = enterprises;
        this.access = access;
        this.audit = audit;
    }

    /**
     * One enterprise in one month.
     *
     * @param lacking in how many records each flow is not complete
     */
    public record Month(
            long enterprise,
            String name,
            YearMonth month,
            long records,
            Map<Flow, Long> lacking,
            long complete,
            long different,
            long sealed) {

        /** Complete records of a hundred, rounded down, so that only all is a hundred. */
        public long percent() {
            return complete * 100 / records;
        }

        private CompletenessPlace place() {
            return new CompletenessPlace(month, records - complete, enterprise);
        }
    }

    /** @param next where the following page begins, or null at the end */
    public record Page(List<Month> months, CompletenessPlace next) {}

    /**
     * Newest month first, and within it those that lack most; 50 a page.
     *
     * @param enterprise null for all that the actor may see
     * @param name a part of a name that the enterprise has or had; null or blank for all
     * @param period null for all
     * @param after where the page before ended; null for the first
     */
    @Transactional
    public Page months(Long enterprise, String name, YearMonth period, CompletenessPlace after) {
        Actor actor = access.require(Permission.READ_RECORDS);
        Long own = actor.enterprise().orElse(enterprise);
        String asked = name == null || name.isBlank() ? null : name.strip();
        audit.lookedThrough(
                "COMPLETENESS",
                LookFilter.NONE
                        .with("enterprise", own)
                        .withTyped("q", asked)
                        .with("period", period)
                        .with("after", after));
        List<Long> named = asked == null ? null : named(asked);
        if (named != null && named.isEmpty()) {
            return new Page(List.of(), null);
        }
        List<Month> found = rows
                .newest(new CompletenessMonths.Asked(own, named, period, actor.regionPrefix()), after, PAGE + 1)
                .stream()
                .map(this::month)
                .toList();
        return found.size() > PAGE
                ? new Page(found.subList(0, PAGE), found.get(PAGE - 1).place())
                : new Page(found, null);
    }

    private List<Long> named(String part) {
        return enterprises.allNamed().stream()
                .filter(each -> each.all().stream().anyMatch(name -> name.contains(part)))
                .map(each -> each.enterprise().id())
                .toList();
    }

    private Month month(CompletenessMapper.Row row) {
        return new Month(
                row.enterpriseId(),
                enterprises.find(row.enterpriseId()).map(Enterprise::name).orElse(""),
                YearMonth.parse(row.workMonth()),
                row.records(),
                Map.of(
                        Flow.BUSINESS, row.business(),
                        Flow.CONTRACT, row.contract(),
                        Flow.FUNDS, row.funds(),
                        Flow.INVOICE, row.invoice()),
                row.complete(),
                row.different(),
                row.sealed());
    }
}
