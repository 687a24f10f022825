package io.siliu.platform.tax.internal;

import io.siliu.kernel.Period;
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

    /** Where the steps come from by which tax is held from natural persons; the source of the first step stands first. */
    @Select("""
            SELECT valid_from, valid_to, source FROM tax_bracket
            WHERE schedule = 'WITHHOLDING'
            GROUP BY valid_from, valid_to, source ORDER BY MIN(step), valid_from
            """)
    List<LabourSource> labourSources();

    /** @param validTo null while no end is known */
    record LabourSource(LocalDate validFrom, LocalDate validTo, String source) {

        boolean holdsOn(LocalDate day) {
            return new Period(validFrom, validTo).contains(day);
        }
    }
}
