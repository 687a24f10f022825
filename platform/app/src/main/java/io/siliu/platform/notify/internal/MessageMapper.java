package io.siliu.platform.notify.internal;

import io.siliu.platform.notify.TextMessages.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MessageMapper {

    @Insert("""
            INSERT INTO text_message
                (id, message_key, purpose, state, sealed, handed_in_at, good_until, next_at, retention_class)
            VALUES
                (#{row.id}, #{row.messageKey}, #{purpose}, #{row.state}, #{row.sealed}, #{now}, #{row.goodUntil}, #{now},
                 'LOG')
            """)
    void insert(@Param("row") Row row, @Param("purpose") String purpose, @Param("now") Instant now);

    @Select("SELECT state FROM text_message WHERE message_key = #{key}")
    Optional<Delivery> stateOf(String key);

    @Select("""
            <script>
            SELECT id, message_key, state, sealed, good_until, attempts FROM text_message WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id
            </script>
            """)
    List<Row> all(@Param("ids") List<Long> ids);

    /** From here on the provider may have the message, whatever happens to this process. */
    @Update("UPDATE text_message SET state = 'UNKNOWN', attempts = attempts + 1, next_at = #{askAt} WHERE id = #{id}")
    void called(@Param("id") long id, @Param("askAt") Instant askAt);

    /** Only of the latest call: whoever comes back late from an earlier one says nothing about what happened since. */
    @Update("""
            UPDATE text_message SET state = #{state}, doubt = #{doubt}, next_at = #{nextAt}
            WHERE id = #{id} AND attempts = #{attempt} AND settled_at IS NULL
            """)
    void later(
            @Param("id") long id,
            @Param("attempt") int attempt,
            @Param("state") Delivery state,
            @Param("doubt") String doubt,
            @Param("nextAt") Instant nextAt);

    /** The content has served and is taken away. */
    @Update("""
            UPDATE text_message
            SET state = #{state}, doubt = #{doubt}, sealed = NULL, next_at = NULL, settled_at = #{now}
            WHERE id = #{id} AND settled_at IS NULL
            """)
    void settled(
            @Param("id") long id,
            @Param("state") Delivery state,
            @Param("doubt") String doubt,
            @Param("now") Instant now);

    @Delete("DELETE FROM text_message WHERE handed_in_at < #{before} LIMIT #{limit}")
    int forgetHandedInBefore(@Param("before") Instant before, @Param("limit") int limit);

    /** @param attempts how often it was called for before */
    record Row(long id, String messageKey, Delivery state, byte[] sealed, Instant goodUntil, int attempts) {

        /** The number of the call that is being made. */
        int attempt() {
            return attempts + 1;
        }
    }
}
