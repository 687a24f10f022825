package io.siliu.platform.filing.internal;

import io.siliu.platform.filing.ReportKind;
import io.siliu.platform.filing.ReportPeriod;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who was reported before and how: what is unchanged since is not repeated. */
@Component
final class ReportedIdentities {

    private final RowMapper rows;
    private final RowVault vault;

    ReportedIdentities(RowMapper rows, RowVault vault) {
        this.rows = rows;
        this.vault = vault;
    }

    /** The last identity that the office took up to this time, of each person in each capacity. */
    Before before(ReportKind kind, ReportPeriod period) {
        Map<DraftRow.Subject, RowMapper.Row> last = new LinkedHashMap<>();
        for (RowMapper.Row row : rows.acceptedIdentities(kind, period.to())) {
            last.put(new DraftRow.Subject(row.workerId(), row.soleProprietorId()), row);
        }
        return new Before(last, Set.copyOf(rows.namedAfter(kind, period.to())));
    }

    /** What was taken up to a time. */
    final class Before {

        private final Map<DraftRow.Subject, RowMapper.Row> last;
        private final Set<DraftRow.Subject> later;

        Before(Map<DraftRow.Subject, RowMapper.Row> last, Set<DraftRow.Subject> later) {
            this.last = last;
            this.later = later;
        }

        /** Whether the office took an identity of theirs with a later time. */
        boolean isNamedLater(DraftRow.Subject subject) {
            return later.contains(subject);
        }

        Collection<DraftRow.Subject> subjects() {
            return last.keySet();
        }

        Optional<RowMapper.Row> row(DraftRow.Subject subject) {
            return Optional.ofNullable(last.get(subject));
        }

        /** What the columns held, but for number and status; empty when it was erased. */
        Optional<Map<ReportField, String>> cells(DraftRow.Subject subject) {
            return row(subject).flatMap(vault::openIfKept).map(cells -> {
                cells.remove(ReportField.NUMBER);
                cells.remove(ReportField.STATUS);
                return cells;
            });
        }
    }
}
