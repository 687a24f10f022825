package io.siliu.platform.casework.internal;

import io.siliu.platform.access.AgedHolding;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.RetentionClass;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Component;

/**
 * What was said in cases may name people, and goes by its age once the case is closed: the words and their key. That there was
 * a case, who did what in it when and how it ended stays, as do the entries of the ledger.
 */
@Component
final class CaseHolding implements AgedHolding {

    private final Rows rows;
    private final PersonalData keys;
    private final Clock clock;

    CaseHolding(Rows rows, PersonalData keys, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.ACCOUNTING;
    }

    @Override
    public int erase(LocalDate upTo, int limit) {
        List<Long> old = rows.closedBefore(upTo.plusDays(1), limit);
        Instant now = clock.instant();
        old.forEach(id -> {
            rows.forget(id);
            rows.forgotten(id, now);
            keys.destroyKey(DataSubject.CASE, id);
        });
        return old.size();
    }

    @Mapper
    interface Rows {

        /** Days are those of China, moments are kept in UTC. */
        @Select("""
                SELECT f.id FROM case_file f
                WHERE f.forgotten_at IS NULL AND f.state = 'CLOSED' AND f.closed_at < DATE_SUB(#{day}, INTERVAL 8 HOUR)
                ORDER BY f.closed_at, f.id LIMIT #{limit}
                """)
        List<Long> closedBefore(LocalDate day, int limit);

        @Update("UPDATE case_step SET words = NULL, sealed = '' WHERE case_id = #{id}")
        void forget(long id);

        @Update("UPDATE case_file SET forgotten_at = #{now} WHERE id = #{id}")
        void forgotten(long id, Instant now);
    }
}
