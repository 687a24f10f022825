package io.siliu.platform.settlement.internal;

import io.siliu.platform.access.AgedRows;
import io.siliu.platform.access.PersonHolding.Kept;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What settlements keep of one person, and how it goes. */
@Mapper
interface PayeeMapper {

    @Select("""
            SELECT COUNT(*) AS count, MAX(settled_on) AS last FROM settlement_line
            WHERE worker_id = #{personId} AND card_masked <> '—'
            """)
    Kept kept(long personId);

    @Update("""
            UPDATE payout
            SET card = NULL, card_key = NULL, card_masked = NULL, told = NULL, held_zh = NULL, held_en = NULL, release_reason = NULL,
                drop_reason = NULL,
                again_reason = NULL, refused_words = NULL, doubt = NULL
            WHERE worker_id = #{personId} AND line_id IN (
                SELECT id FROM settlement_line WHERE worker_id = #{personId} AND settled_on <= #{upTo})
            """)
    void forgetOrders(long personId, LocalDate upTo);

    /** Why somebody let an order go may name the person; that it was let go, and by whom, stays. */
    @Update("""
            UPDATE payout_release released JOIN settlement_line line
                ON line.enterprise_id = released.enterprise_id AND line.id = released.line_id
            SET released.reason = NULL
            WHERE line.worker_id = #{personId} AND line.settled_on <= #{upTo}
            """)
    void forgetReleases(long personId, LocalDate upTo);

    @Update("""
            UPDATE settlement_line
            SET card = '', card_key = UNHEX(LPAD('', 64, '0')), card_masked = '—'
            WHERE worker_id = #{personId} AND settled_on <= #{upTo}
            """)
    void forgetLines(long personId, LocalDate upTo);

    @Select("""
            SELECT COUNT(*) FROM payout
            WHERE worker_id = #{personId}
              AND (stage NOT IN ('PAID', 'REFUSED', 'RETURNED', 'DROPPED') OR (stage IN ('REFUSED', 'RETURNED') AND again_at IS NOT NULL))
            """)
    int underWay(long personId);

    @Select("""
            SELECT COUNT(*) AS count, DATE(DATE_ADD(MAX(received_at), INTERVAL 8 HOUR)) AS last FROM settlement_file
            WHERE content <> '' AND batch_id IN (SELECT batch_id FROM settlement_line WHERE worker_id = #{personId})
            """)
    Kept keptFiles(long personId);

    /** @param before a day of China; moments are kept in UTC */
    @Select("""
            SELECT id FROM settlement_file
            WHERE content <> '' AND received_at < CAST(#{before} AS DATETIME) - INTERVAL 8 HOUR
              AND batch_id IN (SELECT batch_id FROM settlement_line WHERE worker_id = #{personId})
            ORDER BY id
            """)
    List<Long> filesOf(long personId, LocalDate before);

    /** @param before a day of China; moments are kept in UTC */
    @Select("""
            SELECT id, content <> '' AS stands, received_at < CAST(#{before} AS DATETIME) - INTERVAL 8 HOUR AS aged
            FROM settlement_file WHERE id > #{after} AND id < #{end} ORDER BY id LIMIT #{limit}
            """)
    List<AgedRows.Row> filesBetween(long after, long end, LocalDate before, int limit);

    @Update("UPDATE settlement_file SET content = '' WHERE id = #{id}")
    void forgetFile(long id);
}
