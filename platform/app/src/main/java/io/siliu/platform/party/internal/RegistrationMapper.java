package io.siliu.platform.party.internal;

import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.Region;
import io.siliu.platform.party.Registration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Sign-ups with what became of them, for lists. */
@Mapper
interface RegistrationMapper {

    /** The latest application of a sign-up decides its state; a sign-up has at most one open. */
    String VIEW = """
            SELECT s.id, s.worker_id, s.name_masked, s.id_number_masked, s.choice, s.step, s.city, s.began_at,
                   s.completed_at,
                   a.state AS application_state, a.applied_at, a.decided_at, w.viewed_millis,
                   p.credit_code_masked
            FROM sign_up s
            LEFT JOIN registration_application a
              ON a.sign_up_id = s.id
             AND a.id = (SELECT MAX(last.id) FROM registration_application last WHERE last.sign_up_id = s.id)
            LEFT JOIN own_will w
              ON w.sign_up_id = s.id
             AND w.id = (SELECT MAX(last.id) FROM own_will last WHERE last.sign_up_id = s.id)
            LEFT JOIN sole_proprietor p ON p.id = a.sole_proprietor_id
            """;

    @Select(VIEW + """
            WHERE s.city LIKE CONCAT(#{region}, '%') AND s.id < #{before}
            ORDER BY s.id DESC LIMIT #{limit}
            """)
    List<Row> newest(@Param("region") String region, @Param("before") long before, @Param("limit") int limit);

    @Select(VIEW + "WHERE s.city LIKE CONCAT(#{region}, '%') AND s.id = #{id}")
    Optional<Row> find(@Param("region") String region, @Param("id") long id);

    @Select(VIEW + """
            JOIN registration_alarm_member m ON m.sign_up_id = s.id AND m.alarm_id = #{alarmId}
            WHERE s.city LIKE CONCAT(#{region}, '%')
            ORDER BY s.id
            """)
    List<Row> ofAlarm(@Param("region") String region, @Param("alarmId") long alarmId);

    @Select("""
            SELECT s.step, s.completed_at IS NOT NULL AS completed, a.state AS application_state, COUNT(*) AS number
            FROM sign_up s
            LEFT JOIN (SELECT sign_up_id, MAX(id) AS id FROM registration_application GROUP BY sign_up_id) last
              ON last.sign_up_id = s.id
            LEFT JOIN registration_application a ON a.id = last.id
            WHERE s.city LIKE CONCAT(#{region}, '%')
            GROUP BY s.step, s.completed_at IS NOT NULL, a.state
            """)
    List<Count> counts(@Param("region") String region);

    record Count(String step, boolean completed, String applicationState, long number) {

        Registration.State state() {
            return stateOf(step, completed, applicationState);
        }
    }

    /** One row of {@link #VIEW}. */
    record Row(
            long id,
            long workerId,
            String nameMasked,
            String idNumberMasked,
            LegalCapacity choice,
            String step,
            String city,
            Instant beganAt,
            Instant completedAt,
            String applicationState,
            Instant appliedAt,
            Instant decidedAt,
            Long viewedMillis,
            String creditCodeMasked) {

        Registration registration() {
            return new Registration(
                    id,
                    workerId,
                    nameMasked == null ? "" : nameMasked,
                    idNumberMasked == null ? "" : idNumberMasked,
                    choice,
                    stateOf(step, completedAt != null, applicationState),
                    new Region(city),
                    beganAt,
                    appliedAt,
                    decidedAt,
                    viewedMillis,
                    creditCodeMasked);
        }
    }

    /** Whoever chooses again is a worker all the while. */
    private static Registration.State stateOf(String step, boolean completed, String application) {
        if (application != null) {
            return ApplicationState.valueOf(application).shown();
        }
        return switch (SignUpStep.valueOf(step)) {
            case DONE -> Registration.State.NATURAL_PERSON;
            case REFUSED -> Registration.State.REFUSED;
            case IDENTITY, CARD, CHOICE, WILL ->
                completed ? Registration.State.NATURAL_PERSON : Registration.State.BEGUN;
        };
    }
}
