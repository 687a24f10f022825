package io.siliu.platform.access.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LookBatchMapper {

    /** Looks that no batch holds yet, the oldest first. */
    @Select("""
            SELECT e.id, e.happened_at, e.account_id, e.account_name, e.role, e.subject_kind, e.subject_id, e.purpose,
                   e.filters
            FROM look_waiting w STRAIGHT_JOIN audit_event e ON e.id = w.event_id
            WHERE e.happened_at <= #{until}
            ORDER BY w.event_id
            LIMIT #{limit}
            """)
    List<LookTrail.Look> waiting(Instant until, int limit);

    @Delete("""
            <script>
            DELETE w FROM look_waiting w FORCE INDEX (PRIMARY) WHERE w.event_id IN
            <foreach collection="salts" item="each" open="(" separator="," close=")">#{each.look}</foreach>
            </script>
            """)
    void waitNoLonger(List<Salt> salts);

    @Insert("""
            INSERT INTO look_batch (id, looks, commitment, created_at, retention_class)
            VALUES (#{id}, #{looks}, #{commitment}, #{at}, 'LOG')
            """)
    void insert(long id, int looks, String commitment, Instant at);

    @Insert("""
            <script>
            INSERT INTO look_in_batch (event_id, batch_id, salt)
            VALUES
            <foreach collection="salts" item="each" separator=",">(#{each.look}, #{batch}, #{each.salt})</foreach>
            </script>
            """)
    void insertSalts(long batch, List<Salt> salts);

    /** A look and the salt under which the ledger's commitment holds it. */
    record Salt(long look, String salt) {}
}
