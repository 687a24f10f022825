package io.siliu.platform.anchoring.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ChannelMapper {

    @Insert("""
            INSERT IGNORE INTO ledger_channel_anchor
                (tree_size, channel, transaction_id, block, endorsers, anchored_at)
            VALUES (#{treeSize}, #{channel}, #{transactionId}, #{block}, #{endorsers}, #{anchoredAt})
            """)
    int insert(AnchorRow anchor);

    /** Newest first. */
    @Select("""
            SELECT tree_size, channel, transaction_id, block, endorsers, anchored_at
            FROM ledger_channel_anchor
            ORDER BY tree_size DESC
            LIMIT #{limit}
            """)
    List<AnchorRow> newest(int limit);

    @Select("SELECT COUNT(*) > 0 FROM ledger_channel_anchor WHERE tree_size = #{treeSize}")
    boolean isAnchored(long treeSize);

    /** When the oldest checkpoint was signed that no anchor covers yet. */
    @Select("""
            SELECT MIN(signed_at)
            FROM ledger_checkpoint
            WHERE tree_size > (SELECT COALESCE(MAX(tree_size), 0) FROM ledger_channel_anchor)
            """)
    Instant oldestUncovered();

    @Select("""
            SELECT block, transaction_id, contradiction
            FROM ledger_channel_reading
            WHERE channel = #{channel}
            """)
    Optional<ReadingRow> reading(String channel);

    @Insert("""
            INSERT INTO ledger_channel_reading (channel, block, transaction_id)
            VALUES (#{channel}, #{block}, #{transactionId})
            ON DUPLICATE KEY UPDATE block = #{block}, transaction_id = #{transactionId}
            """)
    void readTo(String channel, long block, String transactionId);

    /** Only the first contradiction is kept. */
    @Update("""
            UPDATE ledger_channel_reading
            SET contradiction = #{words}
            WHERE channel = #{channel} AND contradiction IS NULL
            """)
    int contradict(String channel, String words);

    record AnchorRow(
            long treeSize, String channel, String transactionId, long block, String endorsers, Instant anchoredAt) {}

    /** @param contradiction what told of another tree, or null */
    record ReadingRow(long block, String transactionId, String contradiction) {}
}
