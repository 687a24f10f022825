package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DraftMapper {

    @Select("""
            SELECT enterprise_id, id, file_id, state, batch_number, settled_on, work_month, line_count, debit,
                   first_at, first_by, first_name, first_lines, first_debit, first_shown, confirmed_at, confirmed_by,
                   confirmed_name, batch_id
            FROM settlement_draft WHERE enterprise_id = #{enterpriseId} AND id = #{id}
            """)
    Optional<StoredDraft> find(long enterpriseId, long id);

    /** Locked until the end of the transaction; whoever locks its file too locks that first. */
    @Select("""
            SELECT enterprise_id, id, file_id, state, batch_number, settled_on, work_month, line_count, debit,
                   first_at, first_by, first_name, first_lines, first_debit, first_shown, confirmed_at, confirmed_by,
                   confirmed_name, batch_id
            FROM settlement_draft WHERE enterprise_id = #{enterpriseId} AND id = #{id} FOR UPDATE
            """)
    Optional<StoredDraft> take(long enterpriseId, long id);

    /** To be asked while the file's row is locked. */
    @Select("SELECT id FROM settlement_draft WHERE enterprise_id = #{enterpriseId} AND file_id = #{fileId}")
    Optional<Long> ofFile(long enterpriseId, long fileId);

    @Select("""
            SELECT enterprise_id, id, file_id, state, batch_number, settled_on, work_month, line_count, debit,
                   first_at, first_by, first_name, first_lines, first_debit, first_shown, confirmed_at, confirmed_by,
                   confirmed_name, batch_id
            FROM settlement_draft WHERE enterprise_id = #{enterpriseId} AND state IN ('PREVIEWED', 'AWAITING_SECOND')
            ORDER BY id DESC LIMIT 50
            """)
    List<StoredDraft> waiting(long enterpriseId);

    @Insert("""
            INSERT INTO settlement_draft
                (enterprise_id, id, file_id, state, settled_on, work_month, line_count, debit, previewed_at,
                 previewed_by, previewed_name, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{fileId}, 'PREVIEWED', #{settledOn}, #{workMonth}, 0, 0, #{at}, #{by},
                 #{name}, 'ACCOUNTING')
            """)
    void insert(
            long enterpriseId,
            long id,
            long fileId,
            LocalDate settledOn,
            String workMonth,
            Instant at,
            long by,
            String name);

    /** A draft that nobody has confirmed yet takes the days of the new look; one that was given up comes back. */
    @Update("""
            UPDATE settlement_draft
            SET state = 'PREVIEWED', settled_on = #{settledOn}, work_month = #{workMonth}, previewed_at = #{at},
                previewed_by = #{by}, previewed_name = #{name}, first_at = NULL, first_by = NULL, first_name = NULL,
                first_lines = NULL, first_debit = NULL, first_shown = NULL
            WHERE enterprise_id = #{enterpriseId} AND id = #{id} AND state IN ('PREVIEWED', 'DROPPED')
            """)
    void again(long enterpriseId, long id, LocalDate settledOn, String workMonth, Instant at, long by, String name);

    /**
     * A draft that waits becomes one of another day. Who confirmed it first did so for a day that is over: that counts no
     * longer, and the name stays to be told until somebody confirms anew.
     */
    @Update("""
            UPDATE settlement_draft
            SET state = 'PREVIEWED', settled_on = #{settledOn}, work_month = #{workMonth}, first_lines = NULL,
                first_debit = NULL, first_shown = NULL
            WHERE enterprise_id = #{enterpriseId} AND id = #{id} AND state IN ('PREVIEWED', 'AWAITING_SECOND')
              AND settled_on <> #{settledOn}
            """)
    int moved(long enterpriseId, long id, LocalDate settledOn, String workMonth);

    @Update("""
            UPDATE settlement_draft SET batch_number = #{batchNumber}, line_count = #{lines}, debit = #{debit}
            WHERE enterprise_id = #{enterpriseId} AND id = #{id} AND state IN ('PREVIEWED', 'AWAITING_SECOND')
            """)
    void shown(long enterpriseId, long id, String batchNumber, int lines, Money debit);

    @Update("""
            UPDATE settlement_draft
            SET state = 'AWAITING_SECOND', first_at = #{at}, first_by = #{by}, first_name = #{name},
                first_lines = #{lines}, first_debit = #{debit}, first_shown = #{shown}
            WHERE enterprise_id = #{enterpriseId} AND id = #{id}
            """)
    void first(First first);

    @Update("""
            UPDATE settlement_draft
            SET state = 'CONFIRMED', confirmed_at = #{at}, confirmed_by = #{by}, confirmed_name = #{name},
                batch_id = #{batchId}, line_count = #{lines}, debit = #{debit}
            WHERE enterprise_id = #{enterpriseId} AND id = #{id}
            """)
    void confirmed(long enterpriseId, long id, Instant at, Long by, String name, long batchId, int lines, Money debit);

    /** Who confirmed first what then became less and needed no second person was no first of two. */
    @Update("""
            UPDATE settlement_draft
            SET first_at = NULL, first_by = NULL, first_name = NULL, first_lines = NULL, first_debit = NULL,
                first_shown = NULL
            WHERE enterprise_id = #{enterpriseId} AND id = #{id}
            """)
    void withoutFirst(long enterpriseId, long id);

    @Update("""
            UPDATE settlement_draft SET state = 'DROPPED'
            WHERE enterprise_id = #{enterpriseId} AND id = #{id} AND state IN ('PREVIEWED', 'AWAITING_SECOND')
            """)
    void drop(long enterpriseId, long id);

    @Select("""
            SELECT enterprise_id, id, file_id, state, batch_number, settled_on, work_month, line_count, debit,
                   first_at, first_by, first_name, first_lines, first_debit, first_shown, confirmed_at, confirmed_by,
                   confirmed_name, batch_id
            FROM settlement_draft WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId} LIMIT 1
            """)
    Optional<StoredDraft> ofBatch(long enterpriseId, long batchId);

    /** What the first of two persons confirmed. */
    record First(long enterpriseId, long id, Instant at, long by, String name, int lines, Money debit, String shown) {}
}
