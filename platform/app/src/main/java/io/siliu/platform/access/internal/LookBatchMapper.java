package io.siliu.platform.access.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LookBatchMapper {

    /** The last look that is in a batch, or 0. */
    @Select("SELECT COALESCE(MAX(event_id), 0) FROM look_in_batch")
    long last();

    /** Looks that no batch holds yet, the oldest first. */
    @Select("""
            SELECT e.id, e.happened_at, e.account_id, e.account_name, e.role, e.subject_kind, e.subject_id, e.purpose,
                   e.filters
            FROM audit_event e
            WHERE e.deed = 'LOOKED' AND e.id > #{after} AND e.happened_at <= #{until}
                AND NOT EXISTS (SELECT 1 FROM look_in_batch b WHERE b.event_id = e.id)
            ORDER BY e.id
            LIMIT #{limit}
            """)
    List<LookTrail.Look> waiting(long after, Instant until, int limit);

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
