package io.siliu.platform.assessment.internal.features;

/**
 * Hours to a moment that moves on while a payment waits. What happened long ago must not be another fact each hour, for then every
 * order that waits for its bank would be another assessment each hour.
 */
final class HoursWaited {

    private static final long TO_THE_HOUR = 72;
    private static final long DAY = 24;
    private static final long TO_THE_DAY = 30 * DAY;

    private HoursWaited() {}

    /**
     * Never more than they are, and to the hour wherever a rule asks about hours.
     *
     * @param hours 0 or more
     * @return the same below three days, whole days below thirty, whole thirties of days beyond
     */
    static long told(long hours) {
        if (hours < TO_THE_HOUR) {
            return hours;
        }
        long step = hours < TO_THE_DAY ? DAY : TO_THE_DAY;
        return hours - hours % step;
    }
}
