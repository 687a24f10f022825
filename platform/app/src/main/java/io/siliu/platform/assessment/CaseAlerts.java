package io.siliu.platform.assessment;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What whoever keeps cases needs of alerts; each goes by the id under which its verdicts are kept, of record or line alike. */
public interface CaseAlerts {

    /**
     * Claims grave alerts, those of records and those found before payment, that nobody took since they were opened last, and
     * hands them over in one transaction. When the work throws, everything is rolled back and can be claimed again. One on
     * which people have decided already is passed over, and one that is gone waits until it is found again.
     *
     * @return how many were claimed
     */
    int handOver(int limit, Consumer<List<ForCase>> work);

    /**
     * One alert that the present actor wants a case for, whatever its severity; in the transaction of the case it counts as
     * handed over.
     *
     * @throws PlatformException not found, also where it is out of the actor's sight
     */
    ForCase take(long alert);

    /**
     * An alert.
     *
     * @param severityRank 1 for LOW to 4 for CRITICAL
     * @param opening counts from 1, as {@link AlertState#opening}
     * @param city code of the region that decides who sees it
     */
    record ForCase(
            long id,
            long enterpriseId,
            String city,
            String indicator,
            String sixTrue,
            String severity,
            int severityRank,
            int opening) {}

    /**
     * What these alerts of one enterprise come to as of now. That the samples were looked at is recorded.
     *
     * @param samples how many are told in full, those that still stand first
     */
    Gathered gathered(long enterpriseId, Collection<Long> alerts, int samples, Locale locale);

    /**
     * Alerts of one enterprise taken together. One that goes on as the alert of its record by itself is not counted twice.
     *
     * @param standing how many the last screening of their record, or before payment of their line, finds and people did not
     *     clear
     * @param cleared how many it finds, and people found nothing in them
     * @param gone how many it does not find any more
     * @param screenedAt when the last of these screenings was; null where there is no alert
     * @param lines of the settlement, one for each record
     * @param gross of these lines
     * @param from first day of settlement, or null as {@code to} where no line is known
     */
    record Gathered(
            int standing,
            int cleared,
            int gone,
            Instant screenedAt,
            int lines,
            int workers,
            Money gross,
            LocalDate from,
            LocalDate to,
            List<Sample> samples) {

        public Gathered {
            samples = List.copyOf(samples);
        }

        public int alerts() {
            return standing + cleared + gone;
        }
    }

    /**
     * One of them.
     *
     * @param worker masked
     * @param gross null where its line is not known
     * @param stands as {@link AlertRow#standing}
     */
    record Sample(AlertRow alert, String worker, Money gross, boolean stands) {}

    /** The indicator in words as the rule set in force calls it, or its code where that has it not. */
    String title(String indicator, Locale locale);

    /**
     * The indicators of these alerts in words, as the rule set called them under which each was found last; where that is kept
     * no more, as {@link #title}.
     *
     * @param indicators by alert
     */
    Map<Long, String> titles(Map<Long, String> indicators, Locale locale);

    /** In which opening each of these stands now; those that are kept no more are left out. */
    Map<Long, Integer> openings(Collection<Long> alerts);

    /**
     * Two persons say the same of many alerts, by the rule of {@link Dispositions}; the present actor is the second of them.
     * Left as they are: alerts that were opened again since, those of which the same was found already, and those of people or
     * records that were erased, for which no reason can be kept.
     *
     * @return how many were decided
     * @throws PlatformException when the actor may not decide, or the two accounts do not count as two persons
     */
    int decide(Collection<Seen> alerts, OfTwo two);

    /** An alert in the opening that both have seen. */
    record Seen(long alert, int opening) {}

    /**
     * What two persons say.
     *
     * @param first account of the first
     * @param firstAt when the first said it
     * @param reason 4 to 500 characters
     */
    record OfTwo(long first, Instant firstAt, Dispositions.Verdict verdict, String reason) {}
}
