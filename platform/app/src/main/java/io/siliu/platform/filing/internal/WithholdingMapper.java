package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.filing.FiledWithholding;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Filings of withholding; one counts once it was confirmed. */
@Mapper
interface WithholdingMapper {

    String COLUMNS = """
            id, month, receipt, kind, people, line_count, gross, mark, moved, vat_short, recorded_at, recorded_by, recorded_by_name,
            confirmed_at, confirmed_by, confirmed_by_name
            """;

    @Select("SELECT " + COLUMNS + " FROM withholding_filing ORDER BY month DESC, recorded_at DESC, id DESC")
    List<Row> all();

    /** Under a lock, for whoever confirms or drops it. */
    @Select("SELECT " + COLUMNS + " FROM withholding_filing WHERE id = #{id} FOR UPDATE")
    Optional<Row> take(long id);

    @Select("SELECT COUNT(*) FROM withholding_filing WHERE waiting_for = #{month}")
    int waitingFor(String month);

    @Select("SELECT COUNT(*) FROM withholding_filing WHERE receipt = #{receipt}")
    int withReceipt(String receipt);

    @Select("SELECT COUNT(*) FROM withholding_filing WHERE month = #{month} AND confirmed_at IS NOT NULL")
    int confirmedOf(String month);

    /** Those of the months that have a confirmed filing. */
    @Select("""
            <script>
            SELECT DISTINCT month FROM withholding_filing WHERE confirmed_at IS NOT NULL AND month IN
            <foreach item="month" collection="months" open="(" separator="," close=")">#{month}</foreach>
            </script>
            """)
    List<String> confirmedAmong(@Param("months") Collection<String> months);

    /** The confirmed filing of a month that was recorded last. */
    @Select("SELECT " + COLUMNS + " FROM withholding_filing WHERE month = #{month} AND confirmed_at IS NOT NULL"
            + " ORDER BY recorded_at DESC, id DESC LIMIT 1")
    Optional<Row> lastConfirmedOf(String month);

    /** How many of some months were confirmed since, both months included. */
    @Select(
            "SELECT COUNT(*) FROM withholding_filing WHERE confirmed_at >= #{since} AND month BETWEEN #{from} AND #{to}")
    int confirmedSince(Instant since, String from, String to);

    /**
     * What the filings of some months change that nobody has confirmed yet, both months included; null where none waits. What a
     * correction takes away counts as what it adds.
     */
    @Select("SELECT SUM(moved) FROM withholding_filing WHERE waiting_for BETWEEN #{from} AND #{to}")
    Optional<Money> waiting(String from, String to);

    @Insert("""
            INSERT INTO withholding_filing
                (id, month, receipt, kind, people, line_count, gross, mark, moved, vat_short, recorded_at, recorded_by,
                 recorded_by_name, waiting_for, retention_class)
            VALUES
                (#{id}, #{month}, #{receipt}, #{kind}, #{people}, #{lineCount}, #{gross}, #{mark}, #{moved}, #{vatShort}, #{recordedAt},
                 #{recordedBy}, #{recordedByName}, #{month}, 'TAX')
            """)
    void insert(Row row);

    @Insert("""
            INSERT INTO withholding_filing_pay (filing_id, worker_id, occupation, gross, line_count)
            VALUES (#{filingId}, #{workerId}, #{occupation}, #{gross}, #{lineCount})
            """)
    void insertPay(Pay row);

    @Update("""
            UPDATE withholding_filing
            SET confirmed_at = #{at}, confirmed_by = #{by}, confirmed_by_name = #{name}, waiting_for = NULL
            WHERE id = #{id} AND confirmed_at IS NULL
            """)
    int confirmed(long id, Instant at, long by, String name);

    @Delete("DELETE FROM withholding_filing_pay WHERE filing_id = #{id}")
    void dropPay(long id);

    @Delete("DELETE FROM withholding_filing WHERE id = #{id} AND confirmed_at IS NULL")
    int drop(long id);

    /** What the confirmed filings of some months cover, both months included. */
    @Select("""
            SELECT f.month, p.worker_id, p.occupation, SUM(p.gross) AS gross, SUM(p.line_count) AS line_count
            FROM withholding_filing f JOIN withholding_filing_pay p ON p.filing_id = f.id
            WHERE f.confirmed_at IS NOT NULL AND f.month BETWEEN #{from} AND #{to}
            GROUP BY f.month, p.worker_id, p.occupation
            """)
    List<Covered> covered(String from, String to);

    /** The same of months that may lie apart. */
    @Select("""
            <script>
            SELECT f.month, p.worker_id, p.occupation, SUM(p.gross) AS gross, SUM(p.line_count) AS line_count
            FROM withholding_filing f JOIN withholding_filing_pay p ON p.filing_id = f.id
            WHERE f.confirmed_at IS NOT NULL AND f.month IN
            <foreach item="month" collection="months" open="(" separator="," close=")">#{month}</foreach>
            GROUP BY f.month, p.worker_id, p.occupation
            </script>
            """)
    List<Covered> coveredIn(@Param("months") Collection<String> months);

    /** The same of some people in one month. */
    @Select("""
            <script>
            SELECT f.month, p.worker_id, p.occupation, SUM(p.gross) AS gross, SUM(p.line_count) AS line_count
            FROM withholding_filing f JOIN withholding_filing_pay p ON p.filing_id = f.id
            WHERE f.confirmed_at IS NOT NULL AND f.month = #{month} AND p.worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY f.month, p.worker_id, p.occupation
            </script>
            """)
    List<Covered> coveredOf(String month, Collection<Long> workerIds);

    /**
     * @param month as in {@code 2026-09}
     * @param mark by {@link io.siliu.platform.settlement.PayMark}
     * @param moved what it adds and what it takes away, added up
     * @param vatShort VAT of the month that was held from nobody when it was recorded; null where it is taken for all
     */
    record Row(
            long id,
            String month,
            String receipt,
            FiledWithholding.Kind kind,
            int people,
            long lineCount,
            Money gross,
            BigDecimal mark,
            Money moved,
            Money vatShort,
            Instant recordedAt,
            long recordedBy,
            String recordedByName,
            Instant confirmedAt,
            Long confirmedBy,
            String confirmedByName) {}

    /** What a filing covers of one person's work in one occupation; negative where a correction takes it away. */
    record Pay(long filingId, long workerId, String occupation, Money gross, long lineCount) {}

    /** The same over all confirmed filings of a month. */
    @ReadInBulk
    record Covered(String month, long workerId, String occupation, Money gross, long lineCount) {}
}
