package io.siliu.platform.party.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

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

    @Select("""
            SELECT id, worker_id, credit_code, credit_code_masked, trade_name, trade_name_key, trade_name_masked,
                   registered_on
            FROM sole_proprietor WHERE credit_code_key = #{key}
            """)
    Optional<ProprietorRow> withCreditCodeKey(@Param("key") byte[] key);
}
