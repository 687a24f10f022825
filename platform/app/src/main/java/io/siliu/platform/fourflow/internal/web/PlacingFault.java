package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.fourflow.FourFlowError;
import io.siliu.platform.fourflow.internal.PaperAtFault;

/** What a refusal to place papers says of the form that was sent. */
final class PlacingFault {

    private PlacingFault() {}

    /**
     * Which field is wrong, by the name under which pages tell its remedy. A record that is not there, or not theirs to see, is
     * a number that was mistyped; whatever else is no fault of the form is thrown on.
     */
    static String field(PlatformException refused) {
        if (refused.code() == AccessError.NOT_FOUND && PaperAtFault.in(refused).isPresent()) {
            return "unknown";
        }
        if (refused.code() != FourFlowError.PLACING_NOT_VALID) {
            throw refused;
        }
        return refused.field().orElse("shares");
    }
}
