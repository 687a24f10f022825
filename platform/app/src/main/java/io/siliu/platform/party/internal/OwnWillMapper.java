package io.siliu.platform.party.internal;

import io.siliu.platform.party.LegalCapacity;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface OwnWillMapper {

    @Insert("""
            INSERT INTO own_will
                (id, worker_id, sign_up_id, choice, shown_at, confirmed_at, viewed_millis, device_key, evidence,
                 commitment, retention_class)
            VALUES
                (#{id}, #{workerId}, #{signUpId}, #{choice}, #{shownAt}, #{confirmedAt}, #{viewedMillis}, #{deviceKey},
                 #{evidence}, #{commitment}, 'IDENTITY')
            """)
    void insert(Row row);

    /** The latest; somebody who chose again has several. */
    @Select("SELECT MAX(id) FROM own_will WHERE sign_up_id = #{signUpId}")
    Optional<Long> ofSignUp(@Param("signUpId") long signUpId);

    record Row(
            long id,
            long workerId,
            long signUpId,
            LegalCapacity choice,
            Instant shownAt,
            Instant confirmedAt,
            long viewedMillis,
            byte[] deviceKey,
            byte[] evidence,
            String commitment) {}
}
