package io.siliu.platform.document.internal;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.WaitingWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** How many papers of the last 30 days could not be read, which their sender can mend, as the link to them says. */
@Component
final class RefusedPapersWaiting implements WaitingWork {

    private static final Duration RECENT = Duration.ofDays(30);

    private final Rows rows;
    private final Clock clock;

    RefusedPapersWaiting(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "refused-papers";
    }

    @Override
    public int count(Actor actor, int most) {
        boolean mends = actor.may(Permission.DELIVER_DOCUMENTS) && actor.may(Permission.READ_DOCUMENTS);
        return mends
                ? rows.refused(actor.enterprise().orElse(null), clock.instant().minus(RECENT), most)
                : 0;
    }

    @Mapper
    interface Rows {

        /** Those of one enterprise, or of all, counted no further than the limit. */
        @Select("""
                <script>
                SELECT COUNT(*) FROM (SELECT 1 FROM document
                WHERE stage = 'REFUSED' AND received_at &gt; #{since}
                <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
                LIMIT #{limit}) counted
                </script>
                """)
        int refused(Long enterpriseId, Instant since, int limit);
    }
}
