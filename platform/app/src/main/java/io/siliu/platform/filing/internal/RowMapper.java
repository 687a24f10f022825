package io.siliu.platform.filing.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.Money;
import io.siliu.platform.access.PersonHolding.Kept;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.filing.FindingKind;
import io.siliu.platform.filing.IdentityStatus;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The rows of reports and what was found at them. */
@Mapper
interface RowMapper {

    @Insert("""
            INSERT INTO statutory_report_row
                (report_id, form, number, worker_id, sole_proprietor_id, status, exempt, gross, refunded, orders, commitment,
                 sealed, drafted_on, retention_class)
            VALUES
                (#{reportId}, #{form}, #{number}, #{workerId}, #{soleProprietorId}, #{status}, #{exempt}, #{gross},
                 #{refunded}, #{orders}, #{commitment}, #{sealed}, #{draftedOn}, 'TAX')
            """)
    void insert(Row row);

    @Insert("""
            INSERT INTO statutory_report_finding
                (report_id, place, kind, blocking, by_bureau, form, number, worker_id, column_number, amount, retention_class)
            VALUES
                (#{reportId}, #{place}, #{kind}, #{blocking}, #{byBureau}, #{form}, #{number}, #{workerId}, #{columnNumber},
                 #{amount}, 'TAX')
            """)
    void insertFinding(FindingRow row);

    @Select("""
            SELECT report_id, form, number, worker_id, sole_proprietor_id, status, exempt, gross, refunded, orders,
                   commitment, sealed, drafted_on
            FROM statutory_report_row WHERE report_id = #{reportId} AND form = #{form} AND number > #{after}
            ORDER BY number LIMIT #{limit}
            """)
    List<Row> rows(long reportId, ReportForm form, int after, int limit);

    /** In the order in which they are committed to. */
    @Select("""
            SELECT commitment FROM statutory_report_row WHERE report_id = #{reportId} ORDER BY form, number
            """)
    List<Digest> commitments(long reportId);

    @Select("""
            SELECT report_id, place, kind, blocking, by_bureau, form, number, worker_id, column_number, amount
            FROM statutory_report_finding WHERE report_id = #{reportId} ORDER BY place
            """)
    List<FindingRow> findings(long reportId);

    /** The identities that the office took of times up to a day, the last of each person in each capacity last. */
    @Select("""
            SELECT w.report_id, w.form, w.number, w.worker_id, w.sole_proprietor_id, w.status, w.exempt, w.gross, w.refunded,
                   w.orders, w.commitment, w.sealed, w.drafted_on
            FROM statutory_report_row w JOIN statutory_report r ON r.id = w.report_id
            WHERE r.kind = #{kind} AND r.state = 'ACCEPTED' AND r.period_to <= #{upTo} AND w.form = 'IDENTITY'
            ORDER BY r.period_to, r.version, w.number
            """)
    List<Row> acceptedIdentities(ReportKind kind, LocalDate upTo);

    /** Of whom the office took an identity with a time that ends after a day. */
    @Select("""
            SELECT DISTINCT w.worker_id, w.sole_proprietor_id
            FROM statutory_report_row w JOIN statutory_report r ON r.id = w.report_id
            WHERE r.kind = #{kind} AND r.state = 'ACCEPTED' AND r.period_to > #{after} AND w.form = 'IDENTITY'
            """)
    List<DraftRow.Subject> namedAfter(ReportKind kind, LocalDate after);

    /** Whom of some people the income form of a time names, in the version that the office took last. */
    @Select("""
            <script>
            SELECT DISTINCT w.worker_id
            FROM statutory_report_row w JOIN statutory_report r ON r.id = w.report_id
            WHERE r.kind = 'PLATFORM_INCOME' AND r.period = #{period} AND r.state = 'ACCEPTED' AND w.form = 'INCOME'
              AND NOT EXISTS (SELECT 1 FROM statutory_report later
                              WHERE later.kind = r.kind AND later.period = r.period AND later.state = 'ACCEPTED'
                                AND later.version &gt; r.version)
              AND w.worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> inAcceptedIncome(String period, Collection<Long> workerIds);

    /** What was filed by withholding of some people. */
    @Select("""
            <script>
            SELECT worker_id, gross FROM statutory_report_row
            WHERE report_id = #{reportId} AND form = 'WITHHELD' AND worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Withheld> withheld(long reportId, Collection<Long> workerIds);

    @Delete("DELETE FROM statutory_report_row WHERE report_id = #{reportId}")
    void dropRows(long reportId);

    @Delete("DELETE FROM statutory_report_finding WHERE report_id = #{reportId}")
    void dropFindings(long reportId);

    @Select("""
            SELECT COUNT(*) AS count, MAX(drafted_on) AS last FROM statutory_report_row
            WHERE worker_id = #{workerId} AND LENGTH(sealed) > 0
            """)
    Kept kept(long workerId);

    @Update("""
            UPDATE statutory_report_row SET sealed = '' WHERE worker_id = #{workerId} AND drafted_on <= #{upTo}
            """)
    void forget(long workerId, LocalDate upTo);

    @Update("UPDATE statutory_report_row SET sealed = '' WHERE report_id = #{reportId}")
    void forgetAll(long reportId);

    /**
     * A row.
     *
     * @param commitment of what is sealed, with its salt; it stands for the row when the person is erased
     * @param sealed under the person's key; empty when it was erased
     */
    @ReadInBulk
    record Row(
            long reportId,
            ReportForm form,
            int number,
            long workerId,
            Long soleProprietorId,
            IdentityStatus status,
            String exempt,
            Money gross,
            Money refunded,
            long orders,
            Digest commitment,
            byte[] sealed,
            LocalDate draftedOn) {}

    /** What was filed by withholding of one person. */
    record Withheld(long workerId, Money gross) {}

    /** A finding. */
    record FindingRow(
            long reportId,
            int place,
            FindingKind kind,
            boolean blocking,
            boolean byBureau,
            ReportForm form,
            Integer number,
            Long workerId,
            Integer columnNumber,
            Money amount) {}
}
