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

    /** @param renamedTo the name that takes the place of this one; null where this one is recorded by itself */
    @Insert("""
            INSERT INTO enterprise_name
                (id, enterprise_id, kind, name, credit_code, valid_from, valid_to, source, recorded_by,
                 recorded_by_name, recorded_at, withdrawn_at, renamed_to)
            VALUES
                (#{row.id}, #{row.enterpriseId}, #{row.kind}, #{row.name}, #{row.creditCode}, #{row.validFrom},
                 #{row.validTo}, #{row.source}, #{row.recordedBy}, #{row.recordedByName}, #{row.recordedAt},
                 #{row.withdrawnAt}, #{renamedTo})
            """)
    void insert(@Param("row") EnterpriseNameRow row, @Param("renamedTo") String renamedTo);

    /** The name whose place this present name took, where this row says so. */
    @Select("""
            SELECT name FROM enterprise_name
            WHERE id = #{id} AND enterprise_id = #{enterpriseId} AND renamed_to = #{present}
            """)
    Optional<String> replacedBy(
            @Param("enterpriseId") long enterpriseId, @Param("id") long id, @Param("present") String present);

    /** How many were withdrawn: 1, or 0 where there is no such name of this enterprise or it was withdrawn before. */
    @Update("""
            UPDATE enterprise_name SET withdrawn_at = #{now}
            WHERE id = #{id} AND enterprise_id = #{enterpriseId} AND withdrawn_at IS NULL
            """)
    int withdraw(@Param("enterpriseId") long enterpriseId, @Param("id") long id, @Param("now") Instant now);
}
