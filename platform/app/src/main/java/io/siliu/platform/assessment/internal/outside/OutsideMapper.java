package io.siliu.platform.assessment.internal.outside;

import io.siliu.platform.access.PersonHolding.Kept;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface OutsideMapper {

    String ROW = """
            SELECT id, kind, worker_id, business_id, enterprise_id, task_order_id, LOWER(HEX(thing)) AS thing,
                   LOWER(HEX(other)) AS other, happened_at AS at, until_at AS until, amount, figure, more
            FROM outside_statement
            """;

    /** A row that somebody else said meanwhile, in the same words, is left as it is. */
    @Insert("""
            <script>
            INSERT IGNORE INTO outside_statement
                (id, kind, source, worker_id, business_id, enterprise_id, task_order_id, thing, other, happened_on,
                 happened_at, until_at, amount, figure, more, same, again, taken_at, taken_by, retention_class)
            VALUES
            <foreach collection="rows" item="row" separator=",">
                (#{row.id}, #{row.kind}, #{source}, #{row.workerId}, #{row.businessId}, #{row.enterpriseId},
                 #{row.taskOrderId}, #{row.thing}, #{row.other}, #{row.on}, #{row.at}, #{row.until}, #{row.amount},
                 #{row.figure}, #{row.more}, #{row.same}, #{row.again}, #{now}, #{by}, 'TRADE')
            </foreach>
            </script>
            """)
    int insertAll(String source, List<NewRow> rows, Instant now, long by);

    /** Of these words, by their codes in hex, those that were said before. */
    @Select("""
            <script>
            SELECT LOWER(HEX(same)) AS code, MAX(again) + 1 AS times,
                   MIN((kind = 'DELIVERY'
                        AND EXISTS (SELECT 1 FROM outside_statement later
                                    WHERE later.task_order_id = said.task_order_id AND later.kind = said.kind
                                      AND later.id &gt; said.id))
                       OR (kind IN ('EMPLOYMENT', 'OFFICE')
                           AND EXISTS (SELECT 1 FROM outside_statement later
                                       WHERE later.thing = said.thing AND later.kind = said.kind
                                         AND later.happened_on = said.happened_on
                                         AND later.enterprise_id = said.enterprise_id
                                         AND later.id &gt; said.id))
                       OR (kind = 'INVOICE_CHECK'
                           AND EXISTS (SELECT 1 FROM outside_statement later
                                       WHERE later.other = said.other AND later.kind = said.kind
                                         AND later.happened_on = said.happened_on
                                         AND later.business_id = said.business_id
                                         AND later.id &gt; said.id))) AS overtaken
            FROM outside_statement said WHERE same IN
            <foreach item="code" collection="codes" open="(" separator="," close=")">UNHEX(#{code})</foreach>
            GROUP BY same
            </script>
            """)
    List<SaidBefore> before(Collection<String> codes);

    /**
     * Words that were said before.
     *
     * @param overtaken whether something else was said on the same since, of what only the last word counts
     */
    record SaidBefore(String code, int times, boolean overtaken) {}

    @Select("""
            <script>
            SELECT id, kind, happened_at AS at, amount, taken_at FROM outside_statement WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<SaidRows.SaidRow> said(Collection<Long> ids);

    /**
     * What banks say of receipts, and the bureau of invoices and of what was reported, is read without an upper day: it speaks of
     * the receipt, the invoice or the month, whenever it was asked.
     */
    @Select("<script>" + ROW + """
            WHERE worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
              AND happened_on &gt;= #{from} AND (happened_on &lt;= #{to} OR kind IN ('RECEIPT', 'INCOME', 'INVOICE_CHECK'))
            ORDER BY happened_at, id
            </script>
            """)
    List<HeardRow> ofWorkers(Collection<Long> workerIds, LocalDate from, LocalDate to);

    @Select("<script>" + ROW + """
            WHERE kind IN
            <foreach item="kind" collection="kinds" open="(" separator="," close=")">#{kind}</foreach>
              AND enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY happened_at, id
            </script>
            """)
    List<HeardRow> ofEnterprises(Collection<SaidKind> kinds, Collection<Long> enterpriseIds);

    @Select("<script>" + ROW + """
            WHERE kind = #{kind} AND thing IN
            <foreach item="thing" collection="things" open="(" separator="," close=")">UNHEX(#{thing})</foreach>
              AND happened_on BETWEEN #{from} AND #{to}
            ORDER BY happened_at, id LIMIT #{atMost}
            </script>
            """)
    List<HeardRow> ofThings(SaidKind kind, Collection<String> things, LocalDate from, LocalDate to, int atMost);

    @Select("<script>" + ROW + """
            WHERE kind = #{kind} AND other IN
            <foreach item="thing" collection="others" open="(" separator="," close=")">UNHEX(#{thing})</foreach>
              AND happened_on BETWEEN #{from} AND #{to}
            ORDER BY happened_at, id LIMIT #{atMost}
            </script>
            """)
    List<HeardRow> ofOthers(SaidKind kind, Collection<String> others, LocalDate from, LocalDate to, int atMost);

    /** Workers for whom somebody else withdraws, by that person's code. */
    @Select("""
            <script>
            SELECT DISTINCT LOWER(HEX(other)) AS agent, worker_id FROM outside_statement
            WHERE kind = 'WITHDRAWAL' AND figure = 0 AND other IN
            <foreach item="agent" collection="agents" open="(" separator="," close=")">UNHEX(#{agent})</foreach>
            </script>
            """)
    List<Principal> principals(Collection<String> agents);

    /** Of these enterprises those that said whom they employ. */
    @Select("""
            <script>
            SELECT DISTINCT enterprise_id FROM outside_statement
            WHERE kind IN ('EMPLOYMENT', 'OFFICE') AND enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> withLists(Collection<Long> enterpriseIds);

    /** Tasks that were published and finished within so many minutes by the last word on each, by enterprise and day. */
    @Select("""
            <script>
            SELECT enterprise_id, happened_on, COUNT(*) AS tasks FROM outside_statement said
            WHERE kind = 'DELIVERY' AND figure &lt;= #{minutes} AND happened_on BETWEEN #{from} AND #{to}
              AND enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
              AND NOT EXISTS (SELECT 1 FROM outside_statement later
                              WHERE later.kind = 'DELIVERY' AND later.task_order_id = said.task_order_id
                                AND later.id &gt; said.id)
            GROUP BY enterprise_id, happened_on
            </script>
            """)
    List<SessionRow> sessions(Collection<Long> enterpriseIds, LocalDate from, LocalDate to, int minutes);

    /** What was told of the deliveries of some task orders, in the order of time. */
    @Select("<script>" + ROW + """
            WHERE kind = 'DELIVERY' AND task_order_id IN
            <foreach item="id" collection="taskOrderIds" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY happened_at, id
            </script>
            """)
    List<HeardRow> ofTasks(Collection<Long> taskOrderIds);

    /** Businesses of some workers that invoiced anybody within these days, and when first. */
    @Select("""
            <script>
            SELECT business_id, MIN(happened_on) AS first_on FROM outside_statement
            WHERE kind = 'INVOICE' AND business_id IS NOT NULL AND happened_on BETWEEN #{from} AND #{to}
              AND worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY business_id
            </script>
            """)
    List<SellerRow> sellers(Collection<Long> workerIds, LocalDate from, LocalDate to);

    @Select("""
            SELECT EXISTS(SELECT 1 FROM outside_statement
                          WHERE kind = 'INVOICE' AND happened_on BETWEEN #{from} AND #{to})
            """)
    boolean isInvoicingTold(LocalDate from, LocalDate to);

    /** Invoices of these days by businesses of some workers that were told of since, by worker and day, each when last. */
    @Select("""
            <script>
            SELECT worker_id, happened_on, MAX(taken_at) AS taken_at FROM outside_statement
            WHERE kind = 'INVOICE' AND business_id IS NOT NULL AND taken_at &gt; #{since}
              AND happened_on BETWEEN #{from} AND #{to} AND worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY worker_id, happened_on
            </script>
            """)
    List<OutsideReadings.ToldOf> invoicesToldSince(
            Collection<Long> workerIds, LocalDate from, LocalDate to, Instant since);

    /** A business that invoiced. */
    record SellerRow(long businessId, LocalDate firstOn) {}

    /**
     * Hours of work by day and nothing else of deliveries, in the order of the days on which their tasks were published.
     *
     * @param after of the last row that was read of the first day; 0 for all of it
     */
    @Select("""
            SELECT id, task_order_id, happened_on, JSON_EXTRACT(more, '$.hours') AS hours FROM outside_statement
            WHERE kind = 'DELIVERY' AND enterprise_id = #{enterpriseId} AND happened_on BETWEEN #{from} AND #{to}
              AND (happened_on > #{from} OR id > #{after}) AND task_order_id IS NOT NULL
              AND JSON_EXTRACT(more, '$.hours') IS NOT NULL
            ORDER BY happened_on, id LIMIT #{atMost}
            """)
    List<HoursRow> hoursAfter(long enterpriseId, LocalDate from, long after, LocalDate to, int atMost);

    /**
     * Hours of a task.
     *
     * @param hours by day, as JSON
     */
    record HoursRow(long id, long taskOrderId, LocalDate happenedOn, String hours) {}

    /** What was invoiced to enterprises by day, red letters apart. */
    @Select("""
            <script>
            SELECT enterprise_id, happened_on, SUM(IF(figure = 1, 0, amount)) AS issued,
                   SUM(IF(figure = 1, ABS(amount), 0)) AS refunded
            FROM outside_statement
            WHERE kind = 'INVOICE' AND happened_on BETWEEN #{from} AND #{to} AND enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY enterprise_id, happened_on
            </script>
            """)
    List<InvoicedRow> invoiced(Collection<Long> enterpriseIds, LocalDate from, LocalDate to);

    @Select("""
            <script>
            SELECT DISTINCT figure FROM outside_statement WHERE kind = 'INCOME' AND figure IN
            <foreach item="month" collection="months" open="(" separator="," close=")">#{month}</foreach>
            </script>
            """)
    List<Integer> reportedMonths(Collection<Integer> months);

    /**
     * Rows that speak of a worker, by id or by the keyed code of the person.
     *
     * @param person in hex, or null where there is none any more
     */
    @Select("""
            SELECT COUNT(*) AS count, MAX(happened_on) AS last FROM outside_statement
            WHERE worker_id = #{workerId} OR thing = UNHEX(#{person}) OR other = UNHEX(#{person})
            """)
    Kept kept(long workerId, String person);

    @Delete("""
            DELETE FROM outside_statement
            WHERE happened_on <= #{upTo}
              AND (worker_id = #{workerId} OR thing = UNHEX(#{person}) OR other = UNHEX(#{person}))
            """)
    void forget(long workerId, String person, LocalDate upTo);

    /**
     * A row to keep.
     *
     * @param again how often the same was said before
     */
    record NewRow(
            long id,
            SaidKind kind,
            Long workerId,
            Long businessId,
            Long enterpriseId,
            Long taskOrderId,
            byte[] thing,
            byte[] other,
            LocalDate on,
            Instant at,
            Instant until,
            BigDecimal amount,
            Integer figure,
            String more,
            byte[] same,
            int again) {

        NewRow again(int times) {
            return new NewRow(
                    id,
                    kind,
                    workerId,
                    businessId,
                    enterpriseId,
                    taskOrderId,
                    thing,
                    other,
                    on,
                    at,
                    until,
                    amount,
                    figure,
                    more,
                    same,
                    times);
        }
    }

    /** A kept row. */
    record HeardRow(
            long id,
            SaidKind kind,
            Long workerId,
            Long businessId,
            Long enterpriseId,
            Long taskOrderId,
            String thing,
            String other,
            Instant at,
            Instant until,
            BigDecimal amount,
            Integer figure,
            String more) {}

    /** A worker for whom somebody withdraws. */
    record Principal(String agent, long workerId) {}

    /** Tasks of one session. */
    record SessionRow(long enterpriseId, LocalDate happenedOn, long tasks) {}

    /** A day's invoices to an enterprise. */
    record InvoicedRow(long enterpriseId, LocalDate happenedOn, BigDecimal issued, BigDecimal refunded) {}
}
