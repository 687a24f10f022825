package io.siliu.platform.filing;

import io.siliu.platform.anchoring.EntryState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reports that the law asks for. Each act asks whether the present actor may do it. Drafts stay in the house: an officer
 * finds what was submitted and nothing else.
 */
public interface StatutoryReports {

    /** Every quarter since the first payment, the present one first, with its versions. */
    List<Quarter> quarters();

    /** @throws io.siliu.kernel.PlatformException not found, also for a draft that is not the actor's to see */
    StatutoryReport find(long id);

    /** Rows of a form after the given number; an officer of a region sees those of people who work there. */
    List<ReportRow> rows(long id, ReportForm form, int after, int limit);

    List<Finding> findings(long id);

    /**
     * Asks for a draft; it is there in a moment. A draft of the same time that nobody confirmed is dropped for it. Where a
     * version was accepted or refused, the new one names it as what it corrects.
     *
     * @throws io.siliu.kernel.PlatformException {@link FilingError#REPORT_PERIOD_UNUSABLE},
     *     {@link FilingError#REPORT_UNDER_WAY}, {@link FilingError#REPORT_NO_RULE}
     */
    StatutoryReport draft(String period);

    /**
     * The first person confirms what was shown.
     *
     * @param shown {@link #code} of the page that was looked at
     * @throws io.siliu.kernel.PlatformException {@link FilingError#REPORT_OTHER_STATE}, {@link FilingError#REPORT_BLOCKED},
     *     {@link FilingError#REPORT_FIGURES_CHANGED}, {@link FilingError#REPORT_RULES_CHANGED}
     */
    StatutoryReport confirm(long id, String shown);

    /**
     * The second person submits it; it is committed to the ledger and on its way.
     *
     * @throws io.siliu.kernel.PlatformException {@link FilingError#REPORT_OTHER_STATE},
     *     {@link FilingError#REPORT_SAME_PERSON}, {@link FilingError#REPORT_FIGURES_CHANGED},
     *     {@link FilingError#REPORT_RULES_CHANGED}
     */
    StatutoryReport submit(long id, String shown);

    /** What of the books and rules changed since it was drafted, so that it cannot go on; nothing otherwise. */
    List<DraftChange> changes(long id);

    /** Lets go of what never left the house. */
    void drop(long id);

    /** Stands for all rows of a report and its sums. */
    String code(long id);

    /** A form as a table with everything in it, as the office gets it; for whoever files alone. */
    byte[] file(long id, ReportForm form);

    /** How far the entry of its submission has come, by the version's id; drafts have none. */
    Map<Long, EntryState> entries(List<StatutoryReport> reports);

    /** The proof file of the submission, or of the office's answer; nothing until enough witnesses have co-signed. */
    Optional<byte[]> proof(long id, boolean ofAnswer);

    /**
     * A quarter with its versions, the latest first.
     *
     * @param safeOn the day by which it had better be in: the last one before the law moves it over days off
     * @param dueOn the last day on which it is in time
     * @param over whether it has ended
     * @param booksChanged whether other pay stands in the books by now than in the version that the office took: a payment
     *     that arrived late, or a line that was booked late, or somebody whose rows had to wait. Who is left out is declared to have earned nothing, so it is to be
     *     corrected
     */
    record Quarter(
            ReportPeriod period,
            LocalDate safeOn,
            LocalDate dueOn,
            boolean over,
            boolean booksChanged,
            List<StatutoryReport> versions) {

        public Quarter {
            versions = List.copyOf(versions);
        }

        public Optional<StatutoryReport> latest() {
            return versions.stream().findFirst();
        }

        /** Days by which the first version that was submitted and not refused came late, or nothing at all has come by today. */
        public long daysLate(LocalDate today, java.util.function.Function<StatutoryReport, LocalDate> submittedOn) {
            return versions.stream()
                    .filter(each -> each.state().isSubmitted() && each.state() != ReportState.REFUSED)
                    .min(java.util.Comparator.comparingInt(StatutoryReport::version))
                    .map(first -> first.daysLate(submittedOn.apply(first)))
                    .orElseGet(() -> Math.max(0, java.time.temporal.ChronoUnit.DAYS.between(dueOn, today)));
        }
    }
}
