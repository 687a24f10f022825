package io.siliu.platform.party.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface EnterpriseNameMapper {

    String COLUMNS = """
            id, enterprise_id, kind, name, credit_code, valid_from, valid_to, source, recorded_by, recorded_by_name,
            recorded_at, withdrawn_at
            """;

    /** Those that count, as they were recorded. */
    @Select("SELECT " + COLUMNS
            + " FROM enterprise_name WHERE enterprise_id = #{enterpriseId} AND withdrawn_at IS NULL ORDER BY id")
    List<EnterpriseNameRow> of(long enterpriseId);

    /** Those that count, of all enterprises. */
    @Select("SELECT " + COLUMNS + " FROM enterprise_name WHERE withdrawn_at IS NULL ORDER BY id")
    List<EnterpriseNameRow> all();

    /** With the withdrawn ones, the latest first. */
    @Select("SELECT " + COLUMNS + " FROM enterprise_name WHERE enterprise_id = #{enterpriseId} ORDER BY id DESC")
    List<EnterpriseNameRow> history(long enterpriseId);

    @Insert("""
            INSERT INTO enterprise_name
                (id, enterprise_id, kind, name, credit_code, valid_from, valid_to, source, recorded_by,
                 recorded_by_name, recorded_at, withdrawn_at)
            VALUES
                (#{id}, #{enterpriseId}, #{kind}, #{name}, #{creditCode}, #{validFrom}, #{validTo}, #{source},
                 #{recordedBy}, #{recordedByName}, #{recordedAt}, #{withdrawnAt})
            """)
    void insert(EnterpriseNameRow row);

    /** How many were withdrawn: 1, or 0 where there is no such name of this enterprise or it was withdrawn before. */
    @Update("""
            UPDATE enterprise_name SET withdrawn_at = #{now}
            WHERE id = #{id} AND enterprise_id = #{enterpriseId} AND withdrawn_at IS NULL
            """)
    int withdraw(@Param("enterpriseId") long enterpriseId, @Param("id") long id, @Param("now") Instant now);
}
