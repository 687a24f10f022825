package io.siliu.platform.party.internal;

import io.siliu.platform.party.RegistrationAlarm.Level;
import io.siliu.platform.party.RegistrationAlarm.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Counts registrations by their source and writes alarms. */
@Mapper
interface BatchMapper {

    @Select("""
            SELECT window_minutes, warn_at, high_at, critical_at, stop_at, source, to_confirm
            FROM registration_limit
            WHERE pattern = #{pattern} AND valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day})
            FOR UPDATE
            """)
    Optional<LimitRow> holdLimit(@Param("pattern") Pattern pattern, @Param("day") LocalDate day);

    @Select("""
            SELECT id, confirmed_at FROM sign_up
            WHERE device_key = #{key} AND confirmed_at > #{since} AND id <> #{own} ORDER BY confirmed_at
            """)
    List<Member> onDevice(@Param("key") byte[] key, @Param("since") Instant since, @Param("own") long own);

    @Select("""
            SELECT id, confirmed_at FROM sign_up
            WHERE address_key = #{key} AND confirmed_at > #{since} AND id <> #{own} ORDER BY confirmed_at
            """)
    List<Member> fromAddress(@Param("key") byte[] key, @Param("since") Instant since, @Param("own") long own);

    @Select("""
            SELECT id, confirmed_at FROM sign_up
            WHERE recommender = #{code} AND confirmed_at > #{since} AND id <> #{own} ORDER BY confirmed_at
            """)
    List<Member> recommendedBy(@Param("code") String code, @Param("since") Instant since, @Param("own") long own);

    @Select("""
            SELECT MAX(id) FROM registration_alarm
            WHERE pattern = #{pattern} AND source_key = #{key} AND level = #{level} AND last_at > #{since}
            """)
    Optional<Long> running(
            @Param("pattern") Pattern pattern,
            @Param("key") byte[] key,
            @Param("level") Level level,
            @Param("since") Instant since);

    @Update("UPDATE registration_alarm SET registrations = #{count}, last_at = #{now} WHERE id = #{id}")
    void grow(@Param("id") long id, @Param("count") int count, @Param("now") Instant now);

    @Insert("""
            INSERT INTO registration_alarm
                (id, pattern, source_key, source_label, level, region, registrations, threshold, window_minutes,
                 first_at, last_at, raised_at, basis, to_confirm, retention_class)
            VALUES
                (#{id}, #{pattern}, #{sourceKey}, #{sourceLabel}, #{level}, #{region}, #{registrations}, #{threshold},
                 #{windowMinutes}, #{firstAt}, #{raisedAt}, #{raisedAt}, #{basis}, #{toConfirm}, 'IDENTITY')
            """)
    void raise(NewAlarm alarm);

    @Insert("""
            INSERT INTO registration_alarm_member (alarm_id, sign_up_id) VALUES (#{alarm}, #{signUp})
            ON DUPLICATE KEY UPDATE sign_up_id = sign_up_id
            """)
    void addMember(@Param("alarm") long alarm, @Param("signUp") long signUp);

    record Member(long id, Instant confirmedAt) {}

    record NewAlarm(
            long id,
            Pattern pattern,
            byte[] sourceKey,
            String sourceLabel,
            Level level,
            String region,
            int registrations,
            int threshold,
            int windowMinutes,
            Instant firstAt,
            Instant raisedAt,
            String basis,
            boolean toConfirm) {}

    /** Numbers from which on a level is reached; null for a level that does not exist. */
    record LimitRow(
            int windowMinutes,
            Integer warnAt,
            Integer highAt,
            Integer criticalAt,
            Integer stopAt,
            String source,
            boolean toConfirm) {

        /** The highest level that a number reaches. */
        Optional<Level> levelOf(int count) {
            if (reaches(criticalAt, count)) {
                return Optional.of(Level.CRITICAL);
            }
            if (reaches(highAt, count)) {
                return Optional.of(Level.HIGH);
            }
            return reaches(warnAt, count) ? Optional.of(Level.MEDIUM) : Optional.empty();
        }

        int thresholdOf(Level level) {
            return switch (level) {
                case MEDIUM -> warnAt;
                case HIGH -> highAt;
                case CRITICAL -> criticalAt;
            };
        }

        private static boolean reaches(Integer from, int count) {
            return from != null && count >= from;
        }
    }
}
