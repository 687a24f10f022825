package io.siliu.platform.anchoring.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CheckpointMapper {

    @Insert("INSERT IGNORE INTO ledger_checkpoint (tree_size, note, signed_at) VALUES (#{treeSize}, #{note}, #{at})")
    int insert(long treeSize, String note, Instant at);

    @Select("""
            SELECT tree_size, note, signed_at, witnessed_at, required, known
            FROM ledger_checkpoint
            ORDER BY tree_size DESC
            LIMIT 1
            """)
    Optional<CheckpointRow> latest();

    @Select("""
            SELECT tree_size, note, signed_at, witnessed_at, required, known
            FROM ledger_checkpoint
            WHERE witnessed_at IS NOT NULL
            ORDER BY tree_size DESC
            LIMIT 1
            """)
    Optional<CheckpointRow> latestWitnessed();

    /** The first witnessed checkpoint that covers the leaf at this index. */
    @Select("""
            SELECT tree_size, note, signed_at, witnessed_at, required, known
            FROM ledger_checkpoint
            WHERE tree_size > #{index} AND witnessed_at IS NOT NULL
            ORDER BY tree_size
            LIMIT 1
            """)
    Optional<CheckpointRow> firstWitnessedOver(long index);

    /** Newest first. */
    @Select("""
            SELECT tree_size, note, signed_at, witnessed_at, required, known
            FROM ledger_checkpoint
            WHERE tree_size < #{before}
            ORDER BY tree_size DESC
            LIMIT #{limit}
            """)
    List<CheckpointRow> before(long before, int limit);

    /** Smallest first. */
    @Select("""
            SELECT tree_size, note, signed_at, witnessed_at, required, known
            FROM ledger_checkpoint
            WHERE tree_size > #{size}
            ORDER BY tree_size
            LIMIT #{limit}
            """)
    List<CheckpointRow> after(long size, int limit);

    @Select("""
            <script>
            SELECT tree_size, note, signed_at, witnessed_at, required, known
            FROM ledger_checkpoint
            WHERE tree_size IN
            <foreach collection="sizes" item="size" open="(" separator="," close=")">#{size}</foreach>
            </script>
            """)
    List<CheckpointRow> ofSizes(Collection<Long> sizes);

    @Update("""
            UPDATE ledger_checkpoint
            SET witnessed_at = #{at}, required = #{required}, known = #{known}
            WHERE tree_size = #{treeSize} AND witnessed_at IS NULL
            """)
    int markWitnessed(long treeSize, Instant at, int required, int known);

    @Insert("""
            INSERT IGNORE INTO ledger_cosignature (tree_size, witness, line, cosigned_at)
            VALUES (#{treeSize}, #{witness}, #{line}, #{at})
            """)
    int insertCosignature(long treeSize, String witness, String line, Instant at);

    @Select("""
            <script>
            SELECT tree_size, witness, line, cosigned_at
            FROM ledger_cosignature
            WHERE tree_size IN
            <foreach collection="sizes" item="size" open="(" separator="," close=")">#{size}</foreach>
            ORDER BY tree_size, witness
            </script>
            """)
    List<CosignatureRow> cosignatures(Collection<Long> sizes);

    /** The newest co-signature of each witness. */
    @Select("""
            SELECT c.tree_size, c.witness, c.line, c.cosigned_at
            FROM ledger_cosignature c
            JOIN (SELECT witness, MAX(tree_size) AS tree_size FROM ledger_cosignature GROUP BY witness) newest
              ON newest.witness = c.witness AND newest.tree_size = c.tree_size
            """)
    List<CosignatureRow> newestOfEach();

    /** @param witnessedAt with {@code required} and {@code known}, null until enough witnesses have co-signed */
    record CheckpointRow(
            long treeSize, String note, Instant signedAt, Instant witnessedAt, Integer required, Integer known) {}

    record CosignatureRow(long treeSize, String witness, String line, Instant cosignedAt) {}
}
