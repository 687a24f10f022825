package io.siliu.platform.party.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface WorkerMapper {

    @Select("""
            <script>
            SELECT id, name_key, name_masked, id_number_key, id_number_masked, mobile_masked, occupation, city
            FROM worker WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<WorkerRow> findAll(@Param("ids") Collection<Long> ids);

    @Select("""
            <script>
            SELECT id, name_key, name_masked, id_number_key, id_number_masked, mobile_masked, occupation, city
            FROM worker WHERE id_number_key IN
            <foreach item="key" collection="keys" open="(" separator="," close=")">#{key.bytes}</foreach>
            </script>
            """)
    List<WorkerRow> withIdNumberKeys(@Param("keys") Collection<LookupKey> keys);

    @Select("SELECT id FROM worker WHERE mobile_key = #{key} ORDER BY id")
    List<Long> withMobileKey(@Param("key") byte[] key);

    @Select("""
            <script>
            SELECT id, name, id_number, mobile FROM worker WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<SealedWorker> sealed(@Param("ids") Collection<Long> ids);

    @Select("""
            <script>
            SELECT worker_id, card_key, card, struck_off_at IS NOT NULL AS struck_off FROM worker_card WHERE worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY worker_id, recorded_at, card_key
            </script>
            """)
    List<CardRow> cardsOf(@Param("ids") Collection<Long> ids);

    /** Those that are not struck off, the one recorded last at the end. */
    default List<CardRow> usableCardsOf(long id) {
        return cardsOf(List.of(id)).stream().filter(row -> !row.struckOff()).toList();
    }

    @Update("""
            UPDATE worker_card SET struck_off_at = #{at}
            WHERE worker_id = #{id} AND card_key = #{key} AND struck_off_at IS NULL
            """)
    int strikeOff(@Param("id") long id, @Param("key") byte[] key, @Param("at") Instant at);

    @Select(
            "SELECT card_masked FROM worker_card WHERE worker_id = #{id} AND struck_off_at IS NULL ORDER BY recorded_at, card_key")
    List<String> maskedCardsOf(long id);

    @Select("""
            <script>
            SELECT id AS worker_id, LOWER(HEX(id_number_key)) AS code FROM worker WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<PersonCode> personCodes(@Param("ids") Collection<Long> ids);

    @Select("""
            <script>
            SELECT id FROM worker WHERE id_number_key IN
            <foreach item="code" collection="codes" open="(" separator="," close=")">UNHEX(#{code})</foreach>
            </script>
            """)
    List<Long> withPersonCodes(@Param("codes") Collection<String> codes);

    /** The keyed code of a worker's ID number in hex. */
    record PersonCode(long workerId, String code) {}
}
