package io.siliu.platform.party.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ApplicationMapper {

    String COLUMNS = """
            SELECT id, worker_id, sign_up_id, application_key, state, content, authority_number, rejection, licence,
                   sole_proprietor_id, applied_at, sent_at, received_at, decided_at, attempts
            FROM registration_application
            """;

    @Insert("""
            INSERT INTO registration_application
                (id, worker_id, sign_up_id, open_worker, application_key, state, content, applied_at, next_at,
                 retention_class)
            VALUES
                (#{id}, #{workerId}, #{signUpId}, #{workerId}, #{key}, 'TO_SEND', #{content}, #{now}, #{now},
                 'IDENTITY')
            """)
    void insert(
            @Param("id") long id,
            @Param("workerId") long workerId,
            @Param("signUpId") long signUpId,
            @Param("key") String key,
            @Param("content") byte[] content,
            @Param("now") Instant now);

    @Select("<script>" + COLUMNS + """
            WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id
            </script>
            """)
    List<Row> all(@Param("ids") List<Long> ids);

    @Select(COLUMNS + "WHERE worker_id = #{workerId} ORDER BY id DESC LIMIT 1")
    Optional<Row> latestOf(long workerId);

    /** From here on the authority may have it, whatever happens to this process. */
    @Update("""
            UPDATE registration_application
            SET state = CASE WHEN state = 'TO_SEND' THEN 'UNKNOWN' ELSE state END,
                sent_at = COALESCE(sent_at, #{now}), attempts = attempts + 1, next_at = #{askAt}
            WHERE id = #{id}
            """)
    void called(@Param("id") long id, @Param("now") Instant now, @Param("askAt") Instant askAt);

    /** Only of the latest call: whoever comes back late from an earlier one says nothing about what happened since. */
    @Update("""
            UPDATE registration_application SET state = #{state}, last_doubt = #{doubt}, next_at = #{nextAt}
            WHERE id = #{id} AND attempts = #{attempt} AND open_worker IS NOT NULL
            """)
    void inDoubt(
            @Param("id") long id,
            @Param("attempt") int attempt,
            @Param("state") ApplicationState state,
            @Param("doubt") String doubt,
            @Param("nextAt") Instant nextAt);

    @Update("""
            UPDATE registration_application
            SET state = 'RECEIVED', authority_number = #{number}, received_at = COALESCE(received_at, #{now}),
                last_doubt = NULL, next_at = #{nextAt}
            WHERE id = #{id} AND open_worker IS NOT NULL
            """)
    void received(
            @Param("id") long id,
            @Param("number") String number,
            @Param("now") Instant now,
            @Param("nextAt") Instant nextAt);

    @Update("""
            UPDATE registration_application
            SET state = 'REJECTED', rejection = #{reason}, decided_at = #{now}, open_worker = NULL, next_at = NULL,
                last_doubt = NULL
            WHERE id = #{id} AND open_worker IS NOT NULL
            """)
    int rejected(@Param("id") long id, @Param("reason") String reason, @Param("now") Instant now);

    @Update("""
            UPDATE registration_application
            SET state = 'LICENSED', authority_number = #{number}, licence = #{licence}, sole_proprietor_id = #{business},
                received_at = COALESCE(received_at, #{now}), decided_at = #{now}, open_worker = NULL, next_at = NULL,
                last_doubt = NULL
            WHERE id = #{id} AND open_worker IS NOT NULL
            """)
    int licensed(
            @Param("id") long id,
            @Param("number") String number,
            @Param("licence") byte[] licence,
            @Param("business") long business,
            @Param("now") Instant now);

    record Row(
            long id,
            long workerId,
            long signUpId,
            String applicationKey,
            ApplicationState state,
            byte[] content,
            String authorityNumber,
            String rejection,
            byte[] licence,
            Long soleProprietorId,
            Instant appliedAt,
            Instant sentAt,
            Instant receivedAt,
            Instant decidedAt,
            int attempts) {

        /** The number of the call that is being made. */
        int attempt() {
            return attempts + 1;
        }
    }
}
