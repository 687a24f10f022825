package io.siliu.platform.party.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ScopeMapper {

    @Select("""
            SELECT trade_suffix, scope FROM registration_scope
            WHERE occupation = #{occupation} AND valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day})
            """)
    Optional<ScopeRow> on(@Param("occupation") String occupation, @Param("day") LocalDate day);

    record ScopeRow(String tradeSuffix, String scope) {}
}
