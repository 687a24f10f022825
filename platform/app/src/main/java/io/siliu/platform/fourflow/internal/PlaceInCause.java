package io.siliu.platform.fourflow.internal;

/**
 * Where a page of a cause begins; the records stand there with the latest first.
 *
 * @param before id of the last record of the page before, or null
 * @param after id of the first record of the page behind, for whoever goes back; or null
 */
public record PlaceInCause(Long before, Long after) {

    public static final PlaceInCause START = new PlaceInCause(null, null);

    boolean isStart() {
        return before == null && after == null;
    }
}
