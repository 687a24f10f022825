package io.siliu.platform.filing.internal;

import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The rules by which reports are made: rows with dates and a source. */
@Mapper
interface RuleMapper {

    @Select("""
            SELECT months_after, day_of_month, source, to_confirm FROM statutory_deadline
            WHERE kind = #{kind} AND valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day})
            """)
    Optional<Deadline> deadline(ReportKind kind, LocalDate day);

    @Select("""
            SELECT occupation, title FROM statutory_exempt_work
            WHERE valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day})
            """)
    List<ExemptWork> exemptWork(LocalDate day);

    @Select("""
            SELECT position, title, field, constant, inferred FROM statutory_form_column
            WHERE kind = #{kind} AND form = #{form} AND valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day})
            ORDER BY position
            """)
    List<FormColumn> columns(ReportKind kind, ReportForm form, LocalDate day);

    @Select("""
            SELECT prefix, title, code, country FROM statutory_certificate_kind
            WHERE valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day}) ORDER BY prefix
            """)
    List<Certificates.Kind> certificates(LocalDate day);

    /** @param dayOfMonth null is the last one */
    record Deadline(int monthsAfter, Integer dayOfMonth, String source, boolean toConfirm) {}

    /** Work whose pay is not reported as long as no tax is due from it. */
    record ExemptWork(String occupation, String title) {}
}
