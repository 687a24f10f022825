package io.siliu.platform.party.internal;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Pairs of workers with the same keyed code. */
@Mapper
interface SharingMapper {

    @Select("""
            <script>
            SELECT own.worker_id, other.worker_id AS other_id
            FROM worker_card own
            JOIN worker_card other ON other.card_key = own.card_key AND other.worker_id != own.worker_id
                AND other.struck_off_at IS NULL
            WHERE own.struck_off_at IS NULL AND own.worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Pair> sameCard(Collection<Long> ids);

    @Select("""
            <script>
            SELECT own.id AS worker_id, other.id AS other_id
            FROM worker own
            JOIN worker other ON other.mobile_key = own.mobile_key AND other.id != own.id
            WHERE own.id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Pair> samePhone(Collection<Long> ids);

    @Select("""
            <script>
            SELECT id FROM worker WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> known(Collection<Long> ids);

    /** Two workers with something in common. */
    record Pair(long workerId, long otherId) {}
}
