package io.siliu.platform.assessment;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.BacktestResult;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tries a rule set on the facts that records were screened on, and then on those of lines before their payment: the parameters,
 * lists and medians are those that were valid then. Runs in the background, can be cancelled, and goes on after a restart.
 */
public interface Backtests {

    /** Of the records that would be answered otherwise, as many are named one by one; the counts are of all. */
    int MOST_NAMED = 100_000;

    /** From the first to the last day of a window are at most so many years. */
    int MOST_YEARS = 5;

    /** What a run goes over. */
    enum Kind {
        /** What was screened until it began. */
        HISTORY,
        /** What is screened from its beginning on, until the draft is decided: an answer beside the one that counts. */
        SHADOW
    }

    /** Where a run stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        /** It failed several times over; what was counted until then is there. */
        FAILED
    }

    /**
     * What is to be tried.
     *
     * @param draftId the draft; null where published rule sets are tried
     * @param published two published versions to be tried against each other; null tries the draft against the version whose place
     *     it would take, or without a draft the one in force alone
     * @param from first day of the settlements, inclusive
     * @param to last day, inclusive; at most {@link #MOST_YEARS} years in all
     * @param enterpriseId one enterprise; null for all
     * @param region the digits with which the code of the place of work begins; null for all
     * @param occupation one occupation; null for all
     * @param officers how many people look at alerts, 1 to 10,000
     * @param truth lines RECORD,SCHEME of the records that are known to be bad, all others are honest; null where what people
     *     found out about alerts is to be used
     */
    record Ask(
            Long draftId,
            Published published,
            LocalDate from,
            LocalDate to,
            Long enterpriseId,
            String region,
            String occupation,
            int officers,
            String truth) {}

    /** Two versions that were published here: the one to compare with, and the one that is tried. */
    record Published(String before, String after) {}

    /**
     * A hit on an example of a run.
     *
     * @param tried whether the rule set that is tried gives it; else the other one alone does
     */
    record Seen(HitView hit, boolean tried) {}

    /**
     * A run.
     *
     * @param total how many records there are to try; null before the first is
     * @param erased how many of those done have no facts any more
     * @param result what was counted until now
     * @param failure a word for what went wrong, or null
     * @param lines how far it has come with payments that were screened before their money moved, which follow the records; null
     *     in lists of runs, and where none are tried
     */
    record View(
            long id,
            Kind kind,
            Ask ask,
            String ruleSet,
            String triedVersion,
            String baseVersion,
            State state,
            Integer total,
            int done,
            int erased,
            BacktestResult result,
            String failure,
            long askedBy,
            Instant askedAt,
            Instant endedAt,
            Lines lines) {

        /** Days of the window; of a shadow, those on which it saw something alerted. */
        public long days() {
            return kind == Kind.SHADOW
                    ? Math.max(1, result.days().size())
                    : ChronoUnit.DAYS.between(ask.from(), ask.to()) + 1;
        }

        public boolean isOver() {
            return state != State.WAITING && state != State.RUNNING;
        }

        /** Of the records to try, the share that is done, in percent. */
        public int percent() {
            return total == null ? 0 : total == 0 ? 100 : (int) (done * 100L / total);
        }
    }

    /**
     * How far a run has come with payments.
     *
     * @param total how many there are to try; null of a shadow, which has no last one
     * @param erased how many of those done have no facts any more
     */
    record Lines(Integer total, int done, int erased) {}

    /**
     * Starts a run, or names the one that is not over and tries the same.
     *
     * @throws PlatformException {@link AssessmentError#BACKTEST_WINDOW}, {@link AssessmentError#BACKTEST_TRUTH}, not found,
     *     or CATALOGUE_BROKEN where the draft cannot be read
     */
    long start(Ask ask);

    /** @throws PlatformException not found */
    View view(long id);

    /**
     * All records that would be answered otherwise, as CSV in UTF-8 with a byte order mark: number, day, what is known of
     * it, indicators and conclusions that are lost, gained and kept. At most {@link #MOST_NAMED} are named.
     *
     * @throws PlatformException not found
     */
    byte[] changes(long id);

    /**
     * The hits on the examples of a run with the values that were seen, by number of the record; each record is looked at.
     *
     * @throws PlatformException not found
     */
    Map<String, List<Seen>> seen(long id, Locale locale);

    /** Stops a run that is not over; doing it twice is the same. */
    View cancel(long id);

    /** The latest runs, without their results, newest first; of one draft, or of all where it is null. */
    List<View> latest(Long draftId);
}
