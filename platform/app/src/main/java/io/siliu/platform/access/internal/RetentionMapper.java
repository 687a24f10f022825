package io.siliu.platform.access.internal;

import io.siliu.platform.access.RetentionClass;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RetentionMapper {

    @Select("""
            SELECT months, from_year_end, source FROM retention_period
            WHERE retention_class = #{retention} AND valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day})
            """)
    Optional<RetentionPeriod> on(RetentionClass retention, LocalDate day);
}
