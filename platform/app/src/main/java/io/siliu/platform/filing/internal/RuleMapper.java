package io.siliu.platform.filing.internal;

import io.siliu.kernel.Period;
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

    /** Of all days, the earliest first. */
    @Select("""
            SELECT months_after, day_of_month, valid_from, valid_to FROM statutory_deadline
            WHERE kind = #{kind} ORDER BY valid_from
            """)
    List<DatedDeadline> deadlines(ReportKind kind);

    @Select("""
            SELECT occupation, title, exempt FROM statutory_exempt_work
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

    /** Why somebody is left out of the income form whose work is not exempt; null where no rule says. */
    @Select("""
            SELECT title FROM statutory_exempt_reason
            WHERE reason = #{reason} AND valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day})
            """)
    Optional<String> exemptReason(String reason, LocalDate day);

    /** The last days that are days off; of the others there is no row. */
    @Select("SELECT due_on, moved_to FROM statutory_due_moved WHERE kind = #{kind}")
    List<Moved> moved(ReportKind kind);

    /** To which day a last day is moved. */
    record Moved(LocalDate dueOn, LocalDate movedTo) {}

    /**
     * A deadline and the days on which it holds.
     *
     * @param dayOfMonth null is the last one
     * @param validTo null while no end is known
     */
    record DatedDeadline(int monthsAfter, Integer dayOfMonth, LocalDate validFrom, LocalDate validTo) {

        boolean holdsOn(LocalDate day) {
            return new Period(validFrom, validTo).contains(day);
        }
    }

    /**
     * Of work of this kind it is said whether its pay is left out of the report as long as no tax is due from it.
     *
     * @param title why it is, in the words of the form; empty where it is not
     */
    record ExemptWork(String occupation, String title, boolean exempt) {}
}
