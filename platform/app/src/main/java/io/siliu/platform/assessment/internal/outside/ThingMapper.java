package io.siliu.platform.assessment.internal.outside;

import io.siliu.platform.assessment.internal.outside.OutsideMapper.HeardRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** What was ever said of devices, networks, people and other things, read a page at a time and whole however much it is. */
@Mapper
interface ThingMapper {

    int ROWS_A_STATEMENT = 100_000;

    /** In the order of time. */
    default List<HeardRow> said(SaidKind kind, Collection<String> things) {
        return said(kind, things, ROWS_A_STATEMENT);
    }

    /** @param atOnce rows of one statement */
    default List<HeardRow> said(SaidKind kind, Collection<String> things, int atOnce) {
        return whole(last -> saidAfter(kind, things, last, atOnce), atOnce);
    }

    /** @param last of the rows before, or null */
    @Select("<script>" + OutsideMapper.ROW + """
            WHERE kind = #{kind} AND thing IN
            <foreach item="thing" collection="things" open="(" separator="," close=")">UNHEX(#{thing})</foreach>
            <if test="last != null">
              AND happened_at &gt;= #{last.at} AND (happened_at &gt; #{last.at} OR id &gt; #{last.id})
            </if>
            ORDER BY happened_at, id LIMIT #{atMost}
            </script>
            """)
    List<HeardRow> saidAfter(SaidKind kind, Collection<String> things, HeardRow last, int atMost);

    /**
     * Workers, each with the business, of whom a thing is said, and when it was first. On a task what was said last counts:
     * a file that was told of by mistake is shared by nobody.
     */
    default List<Sharer> sharers(SaidKind kind, Collection<String> things) {
        return sharers(kind, things, ROWS_A_STATEMENT);
    }

    /** @param atOnce rows of one statement */
    default List<Sharer> sharers(SaidKind kind, Collection<String> things, int atOnce) {
        return whole(last -> sharersAfter(kind, things, last, atOnce), atOnce);
    }

    /** @param last of the rows before, or null */
    @Select("""
            <script>
            SELECT kind, LOWER(HEX(thing)) AS thing, worker_id, business_id, MIN(happened_at) AS at
            FROM outside_statement said
            WHERE kind = #{kind} AND worker_id IS NOT NULL
              AND (task_order_id IS NULL
                   OR NOT EXISTS (SELECT 1 FROM outside_statement later
                                  WHERE later.task_order_id = said.task_order_id AND later.kind = said.kind
                                    AND later.id &gt; said.id))
              AND thing IN
            <foreach item="thing" collection="things" open="(" separator="," close=")">UNHEX(#{thing})</foreach>
            <if test="last != null">
              AND thing &gt;= UNHEX(#{last.thing})
              AND (thing &gt; UNHEX(#{last.thing})
                   OR worker_id &gt; #{last.workerId}
                   OR (worker_id = #{last.workerId}
                       AND COALESCE(business_id, 0) &gt; COALESCE(#{last.businessId,jdbcType=BIGINT}, 0)))
            </if>
            GROUP BY kind, thing, worker_id, business_id
            ORDER BY thing, worker_id, COALESCE(business_id, 0)
            LIMIT #{atMost}
            </script>
            """)
    List<Sharer> sharersAfter(SaidKind kind, Collection<String> things, Sharer last, int atMost);

    /** What was said of a task before a word that may correct it: whoever shares that, shares it with one less now. */
    @Select("""
            SELECT DISTINCT LOWER(HEX(thing)) FROM outside_statement
            WHERE task_order_id = #{taskOrderId} AND kind = #{kind} AND id < #{statement} AND thing IS NOT NULL
            """)
    List<String> saidBefore(SaidKind kind, Long taskOrderId, long statement);

    /** Pages from the first to one that is not full. */
    private static <R> List<R> whole(Function<R, List<R>> pageAfter, int atOnce) {
        List<R> all = new ArrayList<>();
        List<R> page = pageAfter.apply(null);
        while (page.size() == atOnce) {
            all.addAll(page);
            page = pageAfter.apply(page.get(atOnce - 1));
        }
        all.addAll(page);
        return all;
    }

    /** Somebody of whom a thing is said. */
    record Sharer(SaidKind kind, String thing, long workerId, Long businessId, Instant at) {}
}
