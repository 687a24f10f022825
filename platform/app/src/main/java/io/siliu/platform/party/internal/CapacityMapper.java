package io.siliu.platform.party.internal;

import io.siliu.platform.party.LicenceEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CapacityMapper {

    @Select("""
            <script>
            SELECT worker_id, valid_from, valid_to, capacity, sole_proprietor_id, evidence
            FROM legal_capacity WHERE worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY worker_id, valid_from
            </script>
            """)
    List<CapacityRow> ofWorkers(@Param("ids") Collection<Long> ids);

    /** The stretches of one person, under a lock, so that one who looks and then writes is not overtaken. */
    @Select("SELECT valid_from FROM legal_capacity WHERE worker_id = #{workerId} ORDER BY valid_from FOR UPDATE")
    List<LocalDate> hold(@Param("workerId") long workerId);

    @Select("""
            <script>
            SELECT id, worker_id, credit_code, credit_code_masked, trade_name, trade_name_key, trade_name_masked,
                   registered_on
            FROM sole_proprietor WHERE worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY worker_id, id
            </script>
            """)
    List<ProprietorRow> proprietorsOf(@Param("ids") Collection<Long> workerIds);

    @Select("""
            <script>
            SELECT id, worker_id, credit_code, credit_code_masked, trade_name, trade_name_key, trade_name_masked,
                   registered_on
            FROM sole_proprietor WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id
            </script>
            """)
    List<ProprietorRow> proprietors(@Param("ids") Collection<Long> ids);

    /** What began later, or ended by then, stays. */
    @Update("""
            UPDATE legal_capacity
            SET valid_to = #{end.day}, end_status = #{end.how}, end_evidence = #{end.evidence}, end_recorded_at = #{end.at},
                end_recorded_by = #{end.by}
            WHERE worker_id = #{workerId} AND sole_proprietor_id = #{business} AND valid_from <= #{end.day}
              AND (valid_to IS NULL OR valid_to > #{end.day})
            """)
    int endBusiness(@Param("workerId") long workerId, @Param("business") long soleProprietorId, @Param("end") End end);

    /** Only one that is open. */
    @Update("""
            UPDATE legal_capacity
            SET valid_to = #{end.day}, end_status = #{end.how}, end_evidence = #{end.evidence}, end_recorded_at = #{end.at},
                end_recorded_by = #{end.by}
            WHERE worker_id = #{workerId} AND valid_from = #{from} AND valid_to IS NULL
            """)
    int endOpen(@Param("workerId") long workerId, @Param("from") LocalDate from, @Param("end") End end);

    /** Stretches of a business that its licence ended before a day. */
    @Select("""
            SELECT COUNT(*) FROM legal_capacity
            WHERE worker_id = #{workerId} AND sole_proprietor_id = #{business} AND end_status IS NOT NULL AND valid_to < #{day}
            """)
    int endedBefore(
            @Param("workerId") long workerId, @Param("business") long soleProprietorId, @Param("day") LocalDate day);

    /** Says how a stretch ended that was recorded with its end. */
    @Update("""
            UPDATE legal_capacity
            SET end_status = #{end.how}, end_evidence = #{end.evidence}, end_recorded_at = #{end.at},
                end_recorded_by = #{end.by}
            WHERE worker_id = #{workerId} AND valid_from = #{from} AND valid_to = #{end.day}
            """)
    int explainEnd(@Param("workerId") long workerId, @Param("from") LocalDate from, @Param("end") End end);

    /** Ends what is open the day before; see {@link #dropEmpty} for what began on that very day. */
    @Update("""
            UPDATE legal_capacity SET valid_to = DATE_SUB(#{day}, INTERVAL 1 DAY)
            WHERE worker_id = #{workerId} AND valid_to IS NULL
            """)
    void endBefore(@Param("workerId") long workerId, @Param("day") LocalDate day);

    /** A stretch that held for no day is no stretch; who the person was before stays in the application and the trail. */
    @Delete(
            "DELETE FROM legal_capacity WHERE worker_id = #{workerId} AND valid_from >= #{day} AND valid_to < valid_from")
    void dropEmpty(@Param("workerId") long workerId, @Param("day") LocalDate day);

    @Select("""
            SELECT id, worker_id, credit_code, credit_code_masked, trade_name, trade_name_key, trade_name_masked,
                   registered_on
            FROM sole_proprietor WHERE credit_code_key = #{key}
            """)
    Optional<ProprietorRow> withCreditCodeKey(@Param("key") byte[] key);

    @Select("""
            <script>
            SELECT id, worker_id, LOWER(HEX(credit_code_key)) AS code FROM sole_proprietor WHERE credit_code_key IN
            <foreach item="code" collection="codes" open="(" separator="," close=")">UNHEX(#{code})</foreach>
            </script>
            """)
    List<Owner> ownersOf(@Param("codes") Collection<String> codes);

    /**
     * The end of a stretch.
     *
     * @param day the last one
     * @param how null where nobody said, or for a natural person
     * @param by account of whoever recorded it, 0 for the platform itself
     */
    record End(LocalDate day, LicenceEnd how, String evidence, Instant at, long by) {}

    /** A business, whose it is, and its keyed code in hex. */
    record Owner(long id, long workerId, String code) {}
}
