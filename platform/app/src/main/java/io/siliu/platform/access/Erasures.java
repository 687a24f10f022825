package io.siliu.platform.access;

import io.siliu.kernel.PlatformException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** People who have their data erased: what goes at once, and what a law keeps locked until which day. */
public interface Erasures {

    /**
     * What an erasure of the present worker would do today.
     *
     * @throws PlatformException {@link AccessError#NOT_ALLOWED} for anybody but a worker
     */
    Plan ownPlan();

    /**
     * The present worker leaves: the account closes, the person's key is locked, and whatever no retention covers is gone when
     * this returns.
     *
     * @throws PlatformException {@link AccessError#ERASURE_TOO_EARLY} while something of theirs is on its way
     */
    Request leave();

    /**
     * The same on behalf of somebody who asked in another way than by phone.
     *
     * @throws PlatformException {@link AccessError#ERASURE_TOO_EARLY}; {@link AccessError#NOT_FOUND} where nothing is kept of
     *     such a person
     */
    Request erase(long personId);

    /** Those who left, the latest first. */
    List<Request> newest(Long before, int limit);

    /** One of them. */
    Optional<Request> find(long requestId);

    /** Keeps everything of a person while a proceeding lasts, also beyond its date. */
    void hold(long personId, String basis);

    /** Whether a proceeding lasts for which everything of a person is kept; whoever asks tells nobody. */
    boolean isHeld(long personId);

    /**
     * The proceeding is over: what is past its date goes within a day.
     *
     * @param requestId of the person whose hold it is
     * @param because why, where another account placed it; may be empty otherwise
     * @throws PlatformException {@link AccessError#HOLD_OF_ANOTHER} for another office or region than the one that placed it,
     *     {@link AccessError#HOLD_END_UNEXPLAINED} without usable words
     */
    void lift(long requestId, long holdId, String because);

    /**
     * Open holds on persons who did not ask to leave, the newest first: those that the present account may end.
     *
     * @param limit most of them
     */
    List<Hold> holdsBeforeLeaving(int limit);

    /**
     * The same as {@link #lift(long, long, String)} for one of {@link #holdsBeforeLeaving}.
     *
     * @throws PlatformException not found where it is another office's; {@link AccessError#HOLD_END_UNEXPLAINED}
     */
    void liftBeforeLeaving(long holdId, String because);

    /** @param lines what is kept, with the day on which it goes; a line without anything left is not among them */
    record Plan(List<Line> lines, int underWay, List<Hold> holds) {

        /** The day on which the last of it goes, as far as no hold keeps it; nothing when nothing is kept. */
        public Optional<LocalDate> lastDay() {
            return lines.stream().map(Line::until).max(LocalDate::compareTo);
        }
    }

    /**
     * One kind of thing that is kept.
     *
     * @param until the first day on which it may be gone
     * @param source the law that wants it kept
     */
    record Line(String holding, RetentionClass retention, long count, LocalDate until, String source) {}

    /**
     * A legal hold that is not lifted.
     *
     * @param account that placed it
     * @param role of that account, and its region, or null where it has none
     */
    record Hold(long id, String basis, Instant placedAt, String placedBy, long account, String role, String region) {

        /** Whether this actor placed it. */
        public boolean isOf(Actor actor) {
            return actor.accountId() == account;
        }

        /** Whether this actor may end it: whoever placed it, or another account of the same office and region. */
        public boolean mayBeEndedBy(Actor actor) {
            return isOf(actor) || (actor.role().name().equals(role) && Objects.equals(actor.region(), region));
        }
    }

    /**
     * Somebody who left.
     *
     * @param number public, on the ledger; its revisions are the steps
     * @param completedAt when the last of it was gone and the key destroyed, or null
     */
    record Request(long id, String number, long personId, Instant askedAt, int steps, Instant completedAt, Plan plan) {}
}
