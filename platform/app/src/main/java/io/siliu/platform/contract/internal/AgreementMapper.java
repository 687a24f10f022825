package io.siliu.platform.contract.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AgreementMapper {

    @Select("""
            SELECT id, enterprise_id, number, model, signed_on, valid_from, valid_to, fee_rate
            FROM master_service_agreement WHERE enterprise_id = #{enterpriseId}
            ORDER BY valid_from, id
            """)
    List<AgreementRow> of(long enterpriseId);

    @Insert("""
            INSERT INTO master_service_agreement
                (enterprise_id, id, number, model, signed_on, valid_from, valid_to, fee_rate, recorded_at, recorded_by)
            VALUES
                (#{row.enterpriseId}, #{row.id}, #{row.number}, #{row.model}, #{row.signedOn}, #{row.validFrom},
                 #{row.validTo}, #{row.feeRate}, #{recordedAt}, #{recordedBy})
            """)
    void insert(
            @Param("row") AgreementRow row,
            @Param("recordedAt") Instant recordedAt,
            @Param("recordedBy") long recordedBy);
}
