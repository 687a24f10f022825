package io.siliu.platform.tax.internal;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TaxTableMapper {

    @Select("""
            SELECT name, valid_from, valid_to, setting, source, to_confirm
            FROM tax_parameter ORDER BY name, valid_from
            """)
    List<ParameterRow> parameters();

    @Select("""
            SELECT schedule, valid_from, valid_to, step, up_to, rate, quick_deduction
            FROM tax_bracket ORDER BY schedule, valid_from, step
            """)
    List<BracketRow> brackets();

    /** Where the steps come from by which tax is held on a day; one where they have one source. */
    @Select("""
            SELECT source FROM tax_bracket
            WHERE schedule = 'WITHHOLDING' AND valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day})
            GROUP BY source ORDER BY MIN(step)
            """)
    List<String> labourSources(LocalDate day);
}
