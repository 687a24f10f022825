package io.siliu.platform.filing.internal;

import io.siliu.platform.filing.IdentityStatus;
import io.siliu.platform.filing.ReportPeriod;
import io.siliu.platform.party.PartyIdentity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of the identity form: who is new, who changed, who ended; nobody else. The office holds one identity of everybody, the
 * last it took, so a correction of an earlier quarter sends none of somebody whom a later quarter named: it would put the older in
 * the place of the newer. What changed since goes out with the next report of the last quarter.
 */
final class DraftedIdentities {

    private final Known known;
    private final ReportedIdentities.Before before;
    private final ReportPeriod period;
    private final List<DraftRow.Subject> keptBack = new ArrayList<>();

    DraftedIdentities(Known known, ReportedIdentities.Before before, ReportPeriod period) {
        this.known = known;
        this.before = before;
        this.period = period;
    }

    /** Somebody who was paid in the time; nothing when the office knows all this already. */
    Optional<DraftRow> paid(
            PartyIdentity identity, Map<ReportField, String> who, Income income, String withheldReason) {
        DraftRow.Subject subject = income.subject();
        String exempt = exempt(income, withheldReason);
        Map<ReportField, String> cells = new EnumMap<>(who);
        cells.putAll(IdentityCells.more(identity, known.stretches(subject), exempt, period.to()));
        if (before.cells(subject).filter(cells::equals).isPresent()) {
            return Optional.empty();
        }
        if (before.isNamedLater(subject)) {
            keptBack.add(subject);
            return Optional.empty();
        }
        IdentityStatus status =
                before.row(subject).map(last -> statusOf(subject, last)).orElse(IdentityStatus.NEW);
        return Optional.of(DraftRow.identity(subject, status, exempt, cells));
    }

    /** Where all was filed by withholding and no rule has words for it, what was said last stands and nothing new is said. */
    private String exempt(Income income, String withheldReason) {
        return income.isWhollyFiled() && withheldReason == null
                ? before.row(income.subject()).map(RowMapper.Row::exempt).orElse(null)
                : income.whyLeftOut(withheldReason);
    }

    /** Those whose row would have gone out, had no later quarter named them. */
    List<DraftRow.Subject> keptBack() {
        return List.copyOf(keptBack);
    }

    private IdentityStatus statusOf(DraftRow.Subject subject, RowMapper.Row last) {
        boolean ended =
                IdentityCells.ended(known.stretches(subject), period.to()).isPresent();
        return ended && last.status() != IdentityStatus.ENDED ? IdentityStatus.ENDED : IdentityStatus.CHANGED;
    }

    /** Those who were reported, were not paid in the time, and work no longer in this capacity. */
    List<DraftRow> ended(Set<DraftRow.Subject> paid) {
        List<DraftRow> rows = new ArrayList<>();
        for (DraftRow.Subject subject : before.subjects()) {
            if (!paid.contains(subject)
                    && !before.isNamedLater(subject)
                    && before.row(subject).orElseThrow().status() != IdentityStatus.ENDED) {
                ended(subject).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private Optional<DraftRow> ended(DraftRow.Subject subject) {
        return IdentityCells.ended(known.stretches(subject), period.to())
                .flatMap(day -> before.cells(subject).map(cells -> {
                    cells.put(ReportField.ENDED_ON, day.toString());
                    String exempt = before.row(subject).orElseThrow().exempt();
                    return DraftRow.identity(subject, IdentityStatus.ENDED, exempt, cells);
                }));
    }
}
