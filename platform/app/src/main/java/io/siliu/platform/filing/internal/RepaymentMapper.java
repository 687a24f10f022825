package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Actor;
import io.siliu.platform.database.StageCounts;
import io.siliu.platform.tax.OverheldVat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** VAT that was given back to workers; it counts once a second person has confirmed it. */
@Mapper
interface RepaymentMapper {

    String COLUMNS = """
            id, worker_id, city, month, vat, surcharges, beyond, beyond_vat, reference, recorded_at, recorded_by, recorded_by_name,
            confirmed_at, confirmed_by, confirmed_by_name, recovered_reference, recovered_at, recovered_by,
            recovered_by_name
            """;

    @Insert("""
            INSERT INTO vat_repayment
                (id, worker_id, city, month, vat, surcharges, beyond, reference, recorded_at, recorded_by, recorded_by_name,
                 waiting_for, retention_class)
            VALUES
                (#{id}, #{workerId}, #{city}, #{month}, #{vat}, #{surcharges}, #{beyond}, #{reference}, #{recordedAt},
                 #{recordedBy}, #{recordedByName}, CONCAT(#{workerId}, '/', #{month}), 'TAX')
            """)
    void insert(Row row);

    /** Under a lock, while it waits. */
    @Select("SELECT " + COLUMNS + " FROM vat_repayment WHERE id = #{id} AND waiting_for IS NOT NULL FOR UPDATE")
    Optional<Row> take(long id);

    /** Of payments of the bank in either direction. */
    @Select("SELECT COUNT(*) FROM vat_repayment WHERE reference = #{reference} OR recovered_reference = #{reference}")
    int withReference(String reference);

    @Select("SELECT COUNT(*) FROM vat_repayment WHERE waiting_for = CONCAT(#{workerId}, '/', #{month})")
    int waitingFor(long workerId, String month);

    /** What payments of a month gave beyond what was due then, and the worker did not return, under a lock; the oldest first. */
    @Select("SELECT " + COLUMNS + """
            FROM vat_repayment
            WHERE worker_id = #{workerId} AND month = #{month} AND owed_since IS NOT NULL
            ORDER BY recorded_at, id FOR UPDATE
            """)
    List<Row> takeOwedBack(long workerId, String month);

    /** Of which workers and months that stands, as {@link #waiting()} writes them. */
    @Select("SELECT DISTINCT CONCAT(worker_id, '/', month) FROM vat_repayment WHERE owed_since IS NOT NULL")
    List<String> owedBack();

    /** What is left of what it gave too much, where some of it became due again. */
    @Update("UPDATE vat_repayment SET beyond = #{beyond}, beyond_vat = #{beyondVat} WHERE id = #{id}")
    void leftBeyond(long id, Money beyond, Money beyondVat);

    @Select("SELECT COUNT(*) FROM vat_repayment WHERE waiting_for IS NOT NULL")
    @Options(timeout = StageCounts.SECONDS)
    long countWaiting();

    @Select("SELECT COUNT(*) FROM vat_repayment WHERE owed_since IS NOT NULL")
    @Options(timeout = StageCounts.SECONDS)
    long countOwedBack();

    /** Those that wait and that somebody else recorded, counted no further than the limit. */
    @Select("""
            <script>
            SELECT COUNT(*) FROM (SELECT 1 FROM vat_repayment
            WHERE waiting_for IS NOT NULL AND recorded_by &lt;&gt; #{actor}
            <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
            LIMIT #{limit}) counted
            </script>
            """)
    int waitingForSecond(long actor, String regionPrefix, int limit);

    @Select("SELECT waiting_for FROM vat_repayment WHERE waiting_for IS NOT NULL")
    List<String> waiting();

    @Update("""
            UPDATE vat_repayment
            SET beyond = #{beyond}, beyond_vat = #{beyondVat}, confirmed_at = #{at}, confirmed_by = #{by}, confirmed_by_name = #{name}, waiting_for = NULL
            WHERE id = #{id} AND waiting_for IS NOT NULL
            """)
    void confirmed(long id, Money beyond, Money beyondVat, Instant at, long by, String name);

    /** One that gave too much, under a lock, whether that was returned or not. */
    @Select("SELECT " + COLUMNS
            + " FROM vat_repayment WHERE id = #{id} AND waiting_for IS NULL AND beyond > 0 FOR UPDATE")
    Optional<Row> takeBeyond(long id);

    /** By which payment it was returned, and who says so; nulls where it was not. */
    @Update("""
            UPDATE vat_repayment
            SET recovered_reference = #{reference}, recovered_at = #{at}, recovered_by = #{by}, recovered_by_name = #{name}
            WHERE id = #{id}
            """)
    void recovered(long id, String reference, Instant at, Long by, String name);

    @Delete("DELETE FROM vat_repayment WHERE id = #{id} AND waiting_for IS NOT NULL")
    void drop(long id);

    /**
     * Those that wait, the oldest first.
     *
     * @param regionPrefix how the codes of the cities of the workers begin; null for all
     */
    @Select("<script>SELECT " + COLUMNS + """
            FROM vat_repayment
            WHERE waiting_for IS NOT NULL
            <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
            ORDER BY recorded_at, id LIMIT #{limit}
            </script>
            """)
    List<Row> oldestWaiting(String regionPrefix, int limit);

    /** Those that gave too much, which was not returned, the oldest first. */
    @Select("<script>SELECT " + COLUMNS + """
            FROM vat_repayment
            WHERE owed_since IS NOT NULL
            <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
            ORDER BY owed_since, id LIMIT #{limit}
            </script>
            """)
    List<Row> oldestOwedBack(String regionPrefix, int limit);

    /** Those of which nothing is open any more, what was recorded last first. */
    @Select("<script>SELECT " + COLUMNS + """
            FROM vat_repayment
            WHERE waiting_for IS NULL AND owed_since IS NULL
            <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
            ORDER BY recorded_at DESC, id DESC LIMIT #{limit}
            </script>
            """)
    List<Row> newest(String regionPrefix, int limit);

    /** How often VAT of a month was given back since. */
    @Select("SELECT COUNT(*) FROM vat_repayment WHERE month = #{month} AND confirmed_at > #{since}")
    int since(String month, Instant since);

    /**
     * @param city where the worker works by the month of which it was held; officers of that region see both
     * @param month as in {@code 2026-09}
     * @param beyond what of it was not held too much any more when it was confirmed, without what became due again
     * @param beyondVat the VAT of that; the rest are surcharges
     * @param recoveredReference by which payment of the bank the worker returned what was beyond; null while it was not
     * @param confirmedBy null while it waits, and where it was recorded before two persons were asked for
     */
    record Row(
            long id,
            long workerId,
            String city,
            String month,
            Money vat,
            Money surcharges,
            Money beyond,
            Money beyondVat,
            String reference,
            Instant recordedAt,
            long recordedBy,
            String recordedByName,
            Instant confirmedAt,
            Long confirmedBy,
            String confirmedByName,
            String recoveredReference,
            Instant recoveredAt,
            Long recoveredBy,
            String recoveredByName) {

        /** One that waits for its second person, and of which nothing is known to be too much. */
        static Row recorded(long id, OverheldVat paid, String city, String reference, Instant at, Actor by) {
            return new Row(
                    id,
                    paid.workerId(),
                    city,
                    paid.month().toString(),
                    paid.vat(),
                    paid.surcharges(),
                    Money.ZERO,
                    Money.ZERO,
                    reference,
                    at,
                    by.accountId(),
                    by.name(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        Money total() {
            return vat.plus(surcharges);
        }
    }
}
