package io.siliu.platform.party.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Takes away what is kept of one worker. An emptied row has a number of its own where a digest has to be unique. */
@Mapper
interface LeavingMapper {

    @Select("""
            SELECT (SELECT COUNT(*) FROM worker WHERE id = #{id} AND name <> '')
                 + (SELECT COUNT(*) FROM sole_proprietor WHERE worker_id = #{id} AND trade_name <> '')
                 + (SELECT COUNT(*) FROM worker_card WHERE worker_id = #{id})
                 + (SELECT COUNT(*) FROM card_change WHERE worker_id = #{id})
                 + (SELECT COUNT(*) FROM sign_up WHERE worker_id = #{id})
                 + (SELECT COUNT(*) FROM own_will WHERE worker_id = #{id})
                 + (SELECT COUNT(*) FROM registration_application WHERE worker_id = #{id})
                 + (SELECT COUNT(*) FROM consent WHERE worker_id = #{id})
                 + (SELECT COUNT(*) FROM party_commitment WHERE worker_id = #{id})
            """)
    long kept(long id);

    @Select("SELECT COUNT(*) FROM registration_application WHERE open_worker = #{id}")
    int openApplications(long id);

    @Delete("""
            DELETE FROM registration_alarm_member WHERE sign_up_id IN (SELECT id FROM sign_up WHERE worker_id = #{id})
            """)
    void forgetAlarms(long id);

    @Delete("DELETE FROM legal_capacity WHERE worker_id = #{id} AND valid_from > #{day}")
    void dropCapacitiesAfter(long id, LocalDate day);

    /** The day is the last one on which they worked in what they were. */
    @Update("""
            UPDATE legal_capacity SET valid_to = #{day}
            WHERE worker_id = #{id} AND valid_from <= #{day} AND (valid_to IS NULL OR valid_to > #{day})
            """)
    void endCapacities(long id, LocalDate day);

    @Delete("DELETE FROM own_will WHERE worker_id = #{id}")
    void forgetWill(long id);

    @Delete("DELETE FROM registration_application WHERE worker_id = #{id}")
    void forgetApplications(long id);

    @Delete("DELETE FROM sign_up WHERE worker_id = #{id}")
    void forgetSignUps(long id);

    @Delete("DELETE FROM party_commitment WHERE worker_id = #{id}")
    void forgetCommitments(long id);

    @Delete("DELETE FROM consent WHERE worker_id = #{id}")
    void forgetConsents(long id);

    @Delete("DELETE FROM worker_card WHERE worker_id = #{id}")
    void forgetCards(long id);

    @Delete("DELETE FROM card_change WHERE worker_id = #{id}")
    void forgetCardChanges(long id);

    @Update("UPDATE legal_capacity SET evidence = '—', end_evidence = NULL WHERE worker_id = #{id}")
    void emptyEvidence(long id);

    /** One that waits is dropped by nobody: what it would restore is not there any more. */
    @Update("""
            UPDATE licence_restoration
            SET evidence = '—', end_reason = CASE WHEN ended_at IS NULL THEN 'LEFT' ELSE end_reason END,
                ended_at = COALESCE(ended_at, #{at}), confirmed = COALESCE(confirmed, FALSE), waiting_for = NULL
            WHERE worker_id = #{id}
            """)
    void emptyRestorations(long id, Instant at);

    @Update("""
            UPDATE sole_proprietor
            SET credit_code = '', credit_code_key = UNHEX(LPAD(HEX(id), 64, '0')), credit_code_masked = '—',
                trade_name = '', trade_name_key = UNHEX(LPAD(HEX(id), 64, '0')), trade_name_masked = '—'
            WHERE worker_id = #{id}
            """)
    void emptyBusinesses(long id);

    @Update("""
            UPDATE worker
            SET name = '', name_key = UNHEX(LPAD(HEX(id), 64, '0')), name_masked = '—',
                id_number = '', id_number_key = UNHEX(LPAD(HEX(id), 64, '0')), id_number_masked = '—',
                mobile = '', mobile_key = UNHEX(LPAD(HEX(id), 64, '0')), mobile_masked = '—'
            WHERE id = #{id}
            """)
    void emptyWorker(long id);
}
