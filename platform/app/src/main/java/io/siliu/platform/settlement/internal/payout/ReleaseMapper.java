package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.settlement.Payout;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** That persons let held orders go; nothing is changed or taken out, also where an order is held and let go once more. */
@Mapper
interface ReleaseMapper {

    /** Of the order that was let go just now. */
    @Insert("""
            INSERT INTO payout_release
                (enterprise_id, line_id, payout_id, released_at, held_by, released_by, reason, retention_class)
            SELECT enterprise_id, line_id, id, released_at, held_by, released_by, release_reason, retention_class
            FROM payout
            WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId} AND line_id = #{lineId} AND stage = 'READY'
            """)
    void keep(PayoutMapper.Release release);

    /** Of all orders of a line, the latest first. */
    @Select("""
            SELECT payout_id, held_by AS indicator, released_at AS at, released_by AS account, reason
            FROM payout_release WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId}
            ORDER BY released_at DESC
            """)
    List<Payout.Release> ofLine(long enterpriseId, long lineId);
}
