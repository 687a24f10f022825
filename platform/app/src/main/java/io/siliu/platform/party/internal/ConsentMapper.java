package io.siliu.platform.party.internal;

import io.siliu.platform.party.Consent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ConsentMapper {

    @Select("""
            <script>
            SELECT worker_id, purpose, version, given_at, withdrawn_at FROM consent WHERE worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY worker_id, given_at, purpose, version
            </script>
            """)
    List<Consent> ofWorkers(@Param("ids") Collection<Long> ids);

    @Insert("""
            INSERT INTO consent
                (id, worker_id, purpose, version, given_at, withdrawn_at, recorded_at, retention_class)
            VALUES
                (#{id}, #{consent.workerId}, #{consent.purpose}, #{consent.version}, #{consent.givenAt},
                 #{consent.withdrawnAt}, #{recordedAt}, 'IDENTITY')
            """)
    void insert(@Param("id") long id, @Param("consent") Consent consent, @Param("recordedAt") Instant recordedAt);

    @Update("""
            UPDATE consent SET withdrawn_at = #{withdrawnAt}
            WHERE worker_id = #{workerId} AND purpose = #{purpose} AND version = #{version}
              AND given_at = #{givenAt} AND withdrawn_at IS NULL
            """)
    void withdraw(Consent consent);
}
