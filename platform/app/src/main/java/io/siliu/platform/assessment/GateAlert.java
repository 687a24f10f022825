package io.siliu.platform.assessment;

import java.time.Instant;

/**
 * An alert of a line that was screened before payment, and how far it is worked on.
 *
 * @param title the indicator in the reader's language
 * @param open whether it is worked on at its line
 * @param record number of the record whose alert it goes on as, or null
 * @param goneAt since when the last screening does not find it any more; null while it does
 */
public record GateAlert(
        String indicator,
        String title,
        String severity,
        Instant raisedAt,
        AlertState state,
        boolean open,
        String record,
        Instant goneAt) {}
