package io.siliu.platform.filing.internal;

import io.siliu.platform.filing.ReportKind;
import io.siliu.platform.filing.ReportSums;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Every change of a state names the states from which it may be made, and tells by its count whether it was. */
@Mapper
interface ReportMapper {

    String COLUMNS = """
            id, kind, period, period_from, period_to, version, replaces_id, state, due_on, paid_lines, paid, open_lines,
            open_amount, reported, refunded, exempt, filed_elsewhere, held_back, orders, identity_rows, income_rows, blocking,
            drafted_at, drafted_by, drafted_by_name, confirmed_at, confirmed_by, confirmed_by_name, submitted_at,
            submitted_by, submitted_by_name, askings, sent_at, receipt, answered_on, refused_code, doubt
            """;

    @Select("SELECT " + COLUMNS + " FROM statutory_report WHERE kind = #{kind} ORDER BY period DESC, version DESC")
    List<StoredReport> all(ReportKind kind);

    @Select("SELECT " + COLUMNS + " FROM statutory_report WHERE id = #{id}")
    Optional<StoredReport> find(long id);

    /** The same under a lock, for whoever changes it. */
    @Select("SELECT " + COLUMNS + " FROM statutory_report WHERE id = #{id} FOR UPDATE")
    Optional<StoredReport> take(long id);

    /** All of a kind under a lock, in one order: whoever sends one to the office waits here for whoever sends another. */
    @Select("SELECT id FROM statutory_report WHERE kind = #{kind} ORDER BY id FOR UPDATE")
    List<Long> takeKind(ReportKind kind);

    /** How many are with the office, or on their way there; what they say of people is not settled yet. */
    @Select("SELECT COUNT(*) FROM statutory_report WHERE kind = #{kind} AND state IN ('READY', 'SENDING', 'UNKNOWN')")
    int underWay(ReportKind kind);

    /** How many others somebody submitted since. */
    @Select("SELECT COUNT(*) FROM statutory_report WHERE kind = #{kind} AND id <> #{id} AND submitted_at >= #{since}")
    int submittedSince(ReportKind kind, long id, Instant since);

    /** The versions of a time under a lock, the latest first. */
    @Select("SELECT " + COLUMNS + " FROM statutory_report WHERE kind = #{kind} AND period = #{period}"
            + " ORDER BY version DESC FOR UPDATE")
    List<StoredReport> takeAll(ReportKind kind, String period);

    @Insert("""
            INSERT INTO statutory_report
                (id, kind, period, period_from, period_to, version, replaces_id, state, due_on, drafted_at, drafted_by,
                 drafted_by_name, next_at, retention_class)
            VALUES
                (#{id}, #{kind}, #{period}, #{from}, #{to}, #{version}, #{replaces}, 'DRAFTING', #{dueOn}, #{at}, #{by},
                 #{byName}, #{at}, 'TAX')
            """)
    void open(Opening row);

    @Update("""
            UPDATE statutory_report
            SET state = 'DRAFT', paid_lines = #{sums.paidLines}, paid = #{sums.paid}, open_lines = #{sums.openLines},
                open_amount = #{sums.open}, reported = #{sums.reported}, refunded = #{sums.refunded},
                exempt = #{sums.exempt}, filed_elsewhere = #{sums.filedElsewhere}, held_back = #{sums.heldBack}, orders = #{sums.orders},
                identity_rows = #{sums.identityRows}, income_rows = #{sums.incomeRows}, blocking = #{blocking},
                books = #{basis.books}, rules = #{basis.rules}, doubt = NULL
            WHERE id = #{id} AND state = 'DRAFTING'
            """)
    int drafted(
            @Param("id") long id,
            @Param("sums") ReportSums sums,
            @Param("blocking") int blocking,
            @Param("basis") Basis basis);

    @Select("SELECT books, rules FROM statutory_report WHERE id = #{id}")
    Optional<Basis> basis(long id);

    @Update("UPDATE statutory_report SET next_at = #{next}, doubt = #{why} WHERE id = #{id} AND state = 'DRAFTING'")
    int draftPutOff(long id, Instant next, String why);

    @Update("""
            UPDATE statutory_report
            SET state = 'CONFIRMED', confirmed_at = #{at}, confirmed_by = #{by}, confirmed_by_name = #{name}
            WHERE id = #{id} AND state = 'DRAFT'
            """)
    int confirmed(long id, Instant at, long by, String name);

    @Update("""
            UPDATE statutory_report
            SET state = 'READY', submitted_at = #{at}, submitted_by = #{by}, submitted_by_name = #{name},
                sealed = #{sealed}, next_at = #{at}
            WHERE id = #{id} AND state = 'CONFIRMED'
            """)
    int submitted(long id, Instant at, long by, String name, byte[] sealed);

    @Delete("DELETE FROM statutory_report WHERE id = #{id} AND state IN ('DRAFTING', 'DRAFT', 'CONFIRMED')")
    int drop(long id);

    /** Each turn to send or to ask counts, so that what is said of an earlier turn changes nothing any more. */
    @Update("""
            UPDATE statutory_report SET state = 'SENDING', sent_at = #{at}, next_at = #{next}, askings = askings + 1
            WHERE id = #{id} AND state = 'READY'
            """)
    int sending(long id, Instant at, Instant next);

    @Update("""
            UPDATE statutory_report SET askings = askings + 1, next_at = #{next}
            WHERE id = #{id} AND state IN ('SENDING', 'UNKNOWN')
            """)
    int asking(long id, Instant next);

    @Update("""
            UPDATE statutory_report SET state = 'READY', next_at = #{next}, doubt = #{why}
            WHERE id = #{id} AND state IN ('SENDING', 'UNKNOWN') AND askings = #{turn}
            """)
    int ready(long id, int turn, Instant next, String why);

    @Update("""
            UPDATE statutory_report SET state = 'UNKNOWN', next_at = #{next}, doubt = #{why}
            WHERE id = #{id} AND state IN ('SENDING', 'UNKNOWN') AND askings = #{turn}
            """)
    int unknown(long id, int turn, Instant next, String why);

    /** The office's word counts whenever it comes, also to a report that is about to be sent again. */
    @Update("""
            UPDATE statutory_report
            SET state = #{state}, receipt = #{receipt}, answered_on = #{on}, refused_code = #{code}, doubt = NULL,
                next_at = NULL, outcome_sealed = #{sealed}
            WHERE id = #{id} AND state IN ('READY', 'SENDING', 'UNKNOWN')
            """)
    int answered(Answer answer);

    @Select("SELECT sealed AS content FROM statutory_report WHERE id = #{id}")
    Optional<Content> submission(long id);

    @Select("SELECT outcome_sealed AS content FROM statutory_report WHERE id = #{id}")
    Optional<Content> outcome(long id);

    /** @param before a day of China; moments are kept in UTC */
    @Select("""
            SELECT id FROM statutory_report
            WHERE sealed IS NOT NULL AND drafted_at < CAST(#{before} AS DATETIME) - INTERVAL 8 HOUR
            ORDER BY drafted_at LIMIT #{limit}
            """)
    List<Long> sealedBefore(LocalDate before, int limit);

    @Update("UPDATE statutory_report SET sealed = NULL, outcome_sealed = NULL WHERE id = #{id}")
    void forget(long id);

    @Select("SELECT state AS name, COUNT(*) AS amount FROM statutory_report GROUP BY state")
    List<Counted> countByState();

    /**
     * On what a draft stands.
     *
     * @param books digest over who was paid what, or null before it was drafted
     * @param rules entries of the rules, one a line, or null before it was drafted
     */
    record Basis(String books, String rules) {

        /** Of a draft that is older than these columns; a row of nothing but nulls is read as no row. */
        static final Basis UNKNOWN = new Basis(null, null);
    }

    /** A sealed content; null where there is none yet, or none any more. */
    record Content(byte[] content) {}

    /** A state and how many stand there. */
    record Counted(String name, long amount) {}

    /** What the office said for good. */
    record Answer(long id, String state, String receipt, LocalDate on, String code, byte[] sealed) {}

    /** What a version starts with. */
    record Opening(
            long id,
            ReportKind kind,
            String period,
            LocalDate from,
            LocalDate to,
            int version,
            Long replaces,
            LocalDate dueOn,
            Instant at,
            long by,
            String byName) {}
}
