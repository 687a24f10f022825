package io.siliu.platform.assessment.internal.outside;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** What people of one prefecture were spared of their tax, by the last word of the tax bureau on each of their businesses. */
@Component
public class PeerReliefs {

    private final Rows rows;

    PeerReliefs(Rows rows) {
        this.rows = rows;
    }

    /**
     * Of whom is asked.
     *
     * @param prefecture its keyed code in hex
     * @param year of the relief
     * @param day up to which the bureau was heard: the last one of a month, so that a portion of lines asks once a month
     */
    public record Group(String prefecture, int year, LocalDate day) {

        /** Up to the month before that of a day. */
        public static Group of(Heard relief, LocalDate day) {
            return new Group(
                    relief.thing(), relief.figure(), day.withDayOfMonth(1).minusDays(1));
        }
    }

    /**
     * The people of a group who took any relief.
     *
     * @param workers how many
     * @param median of what each took over their businesses in the prefecture
     */
    public record Peers(long workers, BigDecimal median) {}

    /** By group; one in which nobody took any is left out. */
    public Map<Group, Peers> of(Collection<Group> groups) {
        Map<Group, Peers> all = new HashMap<>();
        groups.stream()
                .distinct()
                .forEach(group -> rows.of(group.prefecture(), group.year(), group.day())
                        .ifPresent(peers -> all.put(group, peers)));
        return all;
    }

    @Mapper
    interface Rows {

        /** In one statement, whatever the group holds. */
        @Select("""
                SELECT COUNT(*) OVER () AS workers, ROUND(MEDIAN(relief) OVER (), 2) AS median
                FROM (SELECT worker_id, SUM(amount) AS relief
                      FROM (SELECT worker_id, amount,
                                   ROW_NUMBER() OVER (PARTITION BY business_id ORDER BY happened_at DESC, id DESC) AS place
                            FROM outside_statement
                            WHERE kind = 'RELIEF' AND thing = UNHEX(#{prefecture}) AND figure = #{year}
                              AND happened_on <= #{day}) AS told
                      WHERE place = 1 GROUP BY worker_id) AS people
                WHERE relief > 0 LIMIT 1
                """)
        Optional<Peers> of(String prefecture, int year, LocalDate day);
    }
}
