package io.siliu.platform.assessment.internal.outside;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.AgedHolding;
import io.siliu.platform.access.RetentionClass;
import io.siliu.platform.party.Workers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/**
 * Rows of staff lists that name nobody who takes orders here: they never leave, and so their rows go by their age since they
 * were handed in. What names a worker goes with the worker's other data.
 */
@Component
final class StaffListHolding implements AgedHolding {

    private static final int ROWS_A_PAGE = 500;

    private final Rows rows;
    private final Workers workers;

    StaffListHolding(Rows rows, Workers workers) {
        this.rows = rows;
        this.workers = workers;
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.TRADE;
    }

    @Override
    public int erase(LocalDate upTo, int limit) {
        Instant before = upTo.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
        List<Long> old = new ArrayList<>();
        for (SaidKind kind : List.of(SaidKind.EMPLOYMENT, SaidKind.OFFICE)) {
            old.addAll(ofNoWorker(kind, before, limit - old.size()));
        }
        if (!old.isEmpty()) {
            rows.forget(old);
        }
        return old.size();
    }

    private List<Long> ofNoWorker(SaidKind kind, Instant before, int limit) {
        List<Long> found = new ArrayList<>();
        List<Named> page = rows.takenBefore(kind, before, null, ROWS_A_PAGE);
        while (found.size() < limit && !page.isEmpty()) {
            Set<Long> ofWorkers = ofWorkers(page);
            page.stream()
                    .map(Named::id)
                    .filter(id -> !ofWorkers.contains(id))
                    .limit(limit - found.size())
                    .forEach(found::add);
            page = page.size() < ROWS_A_PAGE
                    ? List.of()
                    : rows.takenBefore(kind, before, page.get(page.size() - 1), ROWS_A_PAGE);
        }
        return found;
    }

    private Set<Long> ofWorkers(List<Named> page) {
        Set<String> codes = new HashSet<>();
        page.forEach(row -> row.codes().forEach(codes::add));
        Set<String> known =
                Set.copyOf(workers.personCodes(workers.withPersonCodes(codes)).values());
        Set<Long> ids = new HashSet<>();
        page.stream().filter(row -> row.codes().anyMatch(known::contains)).forEach(row -> ids.add(row.id()));
        return ids;
    }

    @Mapper
    interface Rows {

        /** In the order in which they were handed in. @param last of the rows before, or null */
        @Select("""
                <script>
                SELECT id, LOWER(HEX(thing)) AS person, LOWER(HEX(other)) AS spouse, taken_at
                FROM outside_statement
                WHERE kind = #{kind} AND taken_at &lt; #{before}
                <if test="last != null">
                  AND taken_at &gt;= #{last.takenAt} AND (taken_at &gt; #{last.takenAt} OR id &gt; #{last.id})
                </if>
                ORDER BY taken_at, id LIMIT #{atMost}
                </script>
                """)
        List<Named> takenBefore(SaidKind kind, Instant before, Named last, int atMost);

        @Delete("""
                <script>
                DELETE FROM outside_statement WHERE id IN
                <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
                </script>
                """)
        void forget(Collection<Long> ids);
    }

    /** Whom a row names, by keyed codes in hex; the spouse may be null. */
    record Named(long id, String person, String spouse, Instant takenAt) {

        Stream<String> codes() {
            return Stream.of(person, spouse).filter(Objects::nonNull);
        }
    }
}
