package io.siliu.platform.access;

import java.util.Optional;

/** The purpose for which the present session looks at things; officers state it before they see anything. */
public interface Inspections {

    /** The purpose the present session stated; empty outside of a session and for those who need not state one. */
    Optional<InspectionPurpose> stated();

    /**
     * The present session looks for this purpose from now on; that it said so is on the trail.
     *
     * @throws io.siliu.kernel.PlatformException {@link AccessError#NOT_ALLOWED} for roles that state none
     */
    void state(InspectionPurpose purpose);
}
