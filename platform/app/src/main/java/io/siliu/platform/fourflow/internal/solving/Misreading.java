package io.siliu.platform.fourflow.internal.solving;

/** Amounts that may be one amount, once read rightly and once not. */
final class Misreading {

    private Misreading() {}

    /**
     * Whether one digit makes the whole difference, as it does where a reader takes 3 for 8.
     *
     * @param one in cents, as the other
     */
    static boolean ofOneDigit(long one, long other) {
        String read = Long.toString(one);
        String meant = Long.toString(other);
        if (read.length() != meant.length()) {
            return false;
        }
        int differing = 0;
        for (int place = 0; place < read.length(); place++) {
            differing += read.charAt(place) == meant.charAt(place) ? 0 : 1;
        }
        return differing == 1;
    }
}
