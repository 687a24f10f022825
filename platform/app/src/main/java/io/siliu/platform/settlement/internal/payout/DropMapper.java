package io.siliu.platform.settlement.internal.payout;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Update;

/** Lines that a person decided not to pay: the last order of each of them is {@code DROPPED}, and no other follows it. */
@Mapper
interface DropMapper {

    /** Only what the bank has never been told of. */
    @Update("""
            UPDATE payout SET stage = 'DROPPED', dropped_at = #{at}, dropped_by = #{by}, drop_reason = #{reason}
            WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId} AND line_id = #{lineId}
              AND stage IN ('NEW', 'HELD', 'READY') AND sendings = 0
            """)
    int dropped(PayoutMapper.Release drop);

    /**
     * What was sent, and of which the bank says that it never saw it; not where it was sent once more since.
     *
     * @param sendings how often it had been sent when the bank was asked
     */
    @Update("""
            UPDATE payout SET stage = 'DROPPED', dropped_at = #{drop.at}, dropped_by = #{drop.by},
                drop_reason = #{drop.reason}
            WHERE id = #{id} AND stage IN ('NEW', 'HELD', 'READY') AND sendings = #{sendings}
            """)
    int neverReceived(PayoutMapper.Release drop, long id, int sendings);

    /**
     * What the bank refused or gave back stays on record as that; the order in its place is never sent. A second one of the same
     * attempt is refused by the database.
     */
    @Insert("""
            INSERT INTO payout
                (enterprise_id, id, batch_id, line_id, attempt, worker_id, amount, stage, sendings, askings, next_at, opened_at,
                 dropped_at, dropped_by, drop_reason, retention_class)
            VALUES
                (#{drop.enterpriseId}, #{id}, #{drop.batchId}, #{drop.lineId}, #{last.attempt} + 1, #{last.workerId},
                 #{last.amount}, 'DROPPED', 0, 0, #{drop.at}, #{drop.at}, #{drop.at}, #{drop.by}, #{drop.reason}, 'ACCOUNTING')
            """)
    void inItsPlace(PayoutMapper.Release drop, long id, PayoutMapper.Attempt last);
}
