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

    private static final int MOST = 500;

    private final CompletenessMapper rows;
    private final Enterprises enterprises;
    private final Access access;
    private final AuditTrail audit;

    CompletenessDesk(CompletenessMapper rows, Enterprises enterprises, Access access, AuditTrail audit) {
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
    }

    /**
     * Newest month first, and within it those that lack most; at most 500.
     *
     * @param enterprise null for all that the actor may see
     * @param month null for all
     */
    @Transactional
    public List<Month> months(Long enterprise, YearMonth month) {
        Actor actor = access.require(Permission.READ_RECORDS);
        Long own = actor.enterprise().orElse(enterprise);
        audit.lookedThrough(
                "COMPLETENESS", LookFilter.NONE.with("enterprise", own).with("period", month));
        return rows.counts(own, month == null ? null : month.toString(), actor.regionPrefix(), MOST).stream()
                .map(this::month)
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
