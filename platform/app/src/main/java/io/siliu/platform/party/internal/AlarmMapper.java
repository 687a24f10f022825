package io.siliu.platform.party.internal;

import io.siliu.platform.party.Region;
import io.siliu.platform.party.RegistrationAlarm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AlarmMapper {

    String VIEW = """
            SELECT id, pattern, level, source_label, region, registrations, threshold, window_minutes,
                   first_at, last_at, raised_at, basis, to_confirm
            FROM registration_alarm
            """;

    @Select(VIEW + """
            WHERE region LIKE CONCAT(#{region}, '%') AND id < #{before}
            ORDER BY id DESC LIMIT #{limit}
            """)
    List<Row> newest(@Param("region") String region, @Param("before") long before, @Param("limit") int limit);

    @Select(VIEW + "WHERE region LIKE CONCAT(#{region}, '%') AND id = #{id}")
    Optional<Row> find(@Param("region") String region, @Param("id") long id);

    @Select("""
            SELECT COUNT(*) FROM registration_alarm
            WHERE region LIKE CONCAT(#{region}, '%') AND raised_at >= #{moment}
            """)
    long raisedSince(@Param("region") String region, @Param("moment") Instant moment);

    /** One row of {@link #VIEW}. */
    record Row(
            long id,
            RegistrationAlarm.Pattern pattern,
            RegistrationAlarm.Level level,
            String sourceLabel,
            String region,
            int registrations,
            int threshold,
            int windowMinutes,
            Instant firstAt,
            Instant lastAt,
            Instant raisedAt,
            String basis,
            boolean toConfirm) {

        RegistrationAlarm alarm() {
            return new RegistrationAlarm(
                    id,
                    pattern,
                    level,
                    sourceLabel,
                    new Region(region),
                    registrations,
                    threshold,
                    Duration.ofMinutes(windowMinutes),
                    firstAt,
                    lastAt,
                    raisedAt,
                    basis,
                    toConfirm);
        }
    }
}
