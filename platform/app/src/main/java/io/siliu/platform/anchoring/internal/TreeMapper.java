package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.TileId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TreeMapper {

    @Insert("""
            INSERT IGNORE INTO ledger_log (id, log_key, tree_size, right_edge, created_at)
            VALUES (1, #{logKey}, 0, '', #{at})
            """)
    int insertLog(String logKey, Instant at);

    @Select("SELECT log_key, tree_size, right_edge FROM ledger_log WHERE id = 1")
    LogRow log();

    /** The one row that whoever sequences holds until the commit. */
    @Select("SELECT log_key, tree_size, right_edge FROM ledger_log WHERE id = 1 FOR UPDATE")
    LogRow lockLog();

    @Update("""
            UPDATE ledger_log
            SET tree_size = #{newSize}, right_edge = #{rightEdge}
            WHERE id = 1 AND tree_size = #{oldSize}
            """)
    int grow(long oldSize, long newSize, byte[] rightEdge);

    @Select(
            "SELECT tile_level, tile_index, hashes FROM ledger_tile WHERE tile_level = #{level} AND tile_index = #{index}")
    Optional<TileRow> tile(TileId id);

    @Select("""
            <script>
            SELECT tile_level, tile_index, hashes
            FROM ledger_tile
            WHERE (tile_level, tile_index) IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">(#{id.level}, #{id.index})</foreach>
            </script>
            """)
    List<TileRow> tiles(Collection<TileId> ids);

    @Insert("INSERT INTO ledger_tile (tile_level, tile_index, hashes) VALUES (#{id.level}, #{id.index}, #{hashes})")
    void insertTile(TileId id, byte[] hashes);

    /** Adds hashes to a tile that has exactly {@code oldLength} bytes. */
    @Update("""
            UPDATE ledger_tile
            SET hashes = CONCAT(hashes, #{more})
            WHERE tile_level = #{id.level} AND tile_index = #{id.index} AND OCTET_LENGTH(hashes) = #{oldLength}
            """)
    int extendTile(TileId id, int oldLength, byte[] more);

    @Insert("REPLACE INTO ledger_tile (tile_level, tile_index, hashes) VALUES (#{id.level}, #{id.index}, #{hashes})")
    void replaceTile(TileId id, byte[] hashes);

    record LogRow(String logKey, long treeSize, byte[] rightEdge) {}

    record TileRow(int tileLevel, long tileIndex, byte[] hashes) {

        TileId id() {
            return new TileId(tileLevel, tileIndex);
        }
    }
}
