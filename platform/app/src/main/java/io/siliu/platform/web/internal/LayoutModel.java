package io.siliu.platform.web.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.InspectionPurpose;
import io.siliu.platform.access.Inspections;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.Prerequisite;
import io.siliu.platform.database.Mode;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout shows on every page: who is signed in, which language, whether this is a walkthrough. */
@ControllerAdvice(annotations = Controller.class)
final class LayoutModel {

    private final Access access;
    private final Mode mode;
    private final ObjectProvider<Prerequisite> prerequisites;
    private final Inspections inspections;

    LayoutModel(Access access, Mode mode, ObjectProvider<Prerequisite> prerequisites, Inspections inspections) {
        this.access = access;
        this.inspections = inspections;
        this.mode = mode;
        this.prerequisites = prerequisites;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        String query = request.getQueryString();
        Actor actor = actor();
        return new Frame(
                actor,
                mode.walkthrough(),
                Languages.of(request).getLanguage(),
                request.getRequestURI() + (query == null ? "" : "?" + query),
                lack(actor, request.getRequestURI()),
                actor == null ? null : inspections.stated().orElse(null));
    }

    /**
     * The frame of a page.
     *
     * @param actor who is signed in, or null
     * @param language {@code zh} or {@code en}
     * @param here the address of this page, for the way back
     * @param lack what this installation lacks first, for those who can bring it, or null
     * @param purpose why an officer looks, or null
     */
    record Frame(
            Actor actor,
            boolean walkthrough,
            String language,
            String here,
            Prerequisite lack,
            InspectionPurpose purpose) {

        public boolean may(String permission) {
            return actor != null && actor.may(Permission.valueOf(permission));
        }
    }

    private Prerequisite lack(Actor actor, String here) {
        if (actor == null || !actor.may(Permission.MANAGE_ACCOUNTS)) {
            return null;
        }
        return prerequisites
                .orderedStream()
                .filter(one -> !one.met())
                .findFirst()
                .filter(one -> !one.address().equals(here))
                .orElse(null);
    }

    private Actor actor() {
        try {
            return access.current();
        } catch (PlatformException nobody) {
            return null;
        }
    }
}
