package io.siliu.platform.party.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Writes of the intake; each row is a complete one. */
@Mapper
interface IntakeMapper {

    @Insert("""
            INSERT INTO worker
                (id, name, name_key, name_masked, id_number, id_number_key, id_number_masked,
                 mobile, mobile_key, mobile_masked, occupation, city, recorded_at, recorded_by, retention_class)
            VALUES
                (#{id}, #{name.sealed}, #{name.key.bytes}, #{name.masked},
                 #{idNumber.sealed}, #{idNumber.key.bytes}, #{idNumber.masked},
                 #{mobile.sealed}, #{mobile.key.bytes}, #{mobile.masked},
                 #{occupation}, #{city}, #{recordedAt}, #{recordedBy}, 'IDENTITY')
            """)
    void insertWorker(
            @Param("id") long id,
            @Param("name") SealedText name,
            @Param("idNumber") SealedText idNumber,
            @Param("mobile") SealedText mobile,
            @Param("occupation") String occupation,
            @Param("city") String city,
            @Param("recordedAt") Instant recordedAt,
            @Param("recordedBy") long recordedBy);

    @Insert("""
            INSERT INTO worker_card (worker_id, card_key, card, card_masked, recorded_at, retention_class)
            VALUES (#{workerId}, #{card.key.bytes}, #{card.sealed}, #{card.masked}, #{recordedAt}, 'IDENTITY')
            """)
    void insertCard(
            @Param("workerId") long workerId, @Param("card") SealedText card, @Param("recordedAt") Instant recordedAt);

    /** A card that was recorded before, or struck off, is the latest again. */
    @Insert("""
            INSERT INTO worker_card (worker_id, card_key, card, card_masked, recorded_at, retention_class)
            VALUES (#{workerId}, #{card.key.bytes}, #{card.sealed}, #{card.masked}, #{recordedAt}, 'IDENTITY')
            ON DUPLICATE KEY UPDATE recorded_at = #{recordedAt}, struck_off_at = NULL
            """)
    void recordCard(
            @Param("workerId") long workerId, @Param("card") SealedText card, @Param("recordedAt") Instant recordedAt);

    @Insert("""
            INSERT INTO sole_proprietor
                (id, worker_id, credit_code, credit_code_key, credit_code_masked,
                 trade_name, trade_name_key, trade_name_masked, registered_on, recorded_at, retention_class)
            VALUES
                (#{id}, #{workerId}, #{code.sealed}, #{code.key.bytes}, #{code.masked},
                 #{name.sealed}, #{name.key.bytes}, #{name.masked}, #{registeredOn}, #{recordedAt}, 'IDENTITY')
            """)
    void insertProprietor(
            @Param("id") long id,
            @Param("workerId") long workerId,
            @Param("code") SealedText code,
            @Param("name") SealedText name,
            @Param("registeredOn") LocalDate registeredOn,
            @Param("recordedAt") Instant recordedAt);

    @Insert("""
            INSERT INTO legal_capacity
                (worker_id, valid_from, valid_to, capacity, sole_proprietor_id, evidence,
                 recorded_at, recorded_by, retention_class)
            VALUES
                (#{row.workerId}, #{row.validFrom}, #{row.validTo}, #{row.capacity}, #{row.soleProprietorId},
                 #{row.evidence}, #{recordedAt}, #{recordedBy}, 'IDENTITY')
            """)
    void insertCapacity(
            @Param("row") CapacityRow row,
            @Param("recordedAt") Instant recordedAt,
            @Param("recordedBy") long recordedBy);
}
