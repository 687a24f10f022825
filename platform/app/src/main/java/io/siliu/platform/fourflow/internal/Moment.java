package io.siliu.platform.fourflow.internal;

import java.time.Instant;

/**
 * When a block is solved.
 *
 * @param lastArrival when the last of its papers came
 */
record Moment(Instant now, Instant lastArrival) {}
