package io.siliu.platform.access;

import java.util.Optional;

/** The purpose for which the present session looks at things; officers state it before they see anything. */
public interface Inspections {

    /**
     * The purpose that the present session stated, or the present request of a program; empty outside of both and for those who need
     * not state one.
     */
    Optional<InspectionPurpose> stated();

    /**
     * The present session looks for this purpose from now on; that it said so is on the trail.
     *
     * @throws io.siliu.kernel.PlatformException {@link AccessError#NOT_ALLOWED} for roles that state none
     */
    void state(InspectionPurpose purpose);
}
