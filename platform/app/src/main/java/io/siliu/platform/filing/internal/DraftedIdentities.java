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

/** The rows of the identity form: who is new, who changed, who ended; nobody else. */
final class DraftedIdentities {

    private final Known known;
    private final ReportedIdentities.Before before;
    private final ReportPeriod period;

    DraftedIdentities(Known known, ReportedIdentities.Before before, ReportPeriod period) {
        this.known = known;
        this.before = before;
        this.period = period;
    }

    /** Somebody who was paid in the time; nothing when the office knows all this already. */
    Optional<DraftRow> paid(DraftRow.Subject subject, PartyIdentity identity, String exempt) {
        Map<ReportField, String> cells = new EnumMap<>(ReportField.class);
        cells.putAll(IdentityCells.who(subject, identity).orElseThrow());
        cells.putAll(IdentityCells.more(identity, known.stretches(subject), exempt, period.to()));
        Optional<RowMapper.Row> last = before.row(subject);
        if (last.isEmpty()) {
            return Optional.of(DraftRow.identity(subject, IdentityStatus.NEW, exempt, cells));
        }
        return before.cells(subject).filter(cells::equals).isPresent()
                ? Optional.empty()
                : Optional.of(DraftRow.identity(subject, statusOf(subject, last.get()), exempt, cells));
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
            if (!paid.contains(subject) && before.row(subject).orElseThrow().status() != IdentityStatus.ENDED) {
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
