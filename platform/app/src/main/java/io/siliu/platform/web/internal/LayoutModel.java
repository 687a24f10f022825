package io.siliu.platform.web.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.InspectionPurpose;
import io.siliu.platform.access.Inspections;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.Prerequisite;
import io.siliu.platform.access.WaitingWork;
import io.siliu.platform.database.Mode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
    private final ObjectProvider<WaitingWork> waiting;

    LayoutModel(
            Access access,
            Mode mode,
            ObjectProvider<Prerequisite> prerequisites,
            Inspections inspections,
            ObjectProvider<WaitingWork> waiting) {
        this.access = access;
        this.waiting = waiting;
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
                actor == null ? null : inspections.stated().orElse(null),
                waiting.orderedStream().toList());
    }

    /**
     * The frame of a page.
     *
     * @param actor who is signed in, or null
     * @param language {@code zh} or {@code en}
     * @param here the address of this page, for the way back
     * @param lack what this installation lacks first, for those who can bring it, or null
     * @param purpose why an officer looks, or null
     * @param work what may wait for somebody
     */
    record Frame(
            Actor actor,
            boolean walkthrough,
            String language,
            String here,
            Prerequisite lack,
            InspectionPurpose purpose,
            List<WaitingWork> work) {

        private static final int MOST = 100;

        /** How much of a kind of work waits, or an empty string for nothing; counted only where the page says it. */
        public String waiting(String name) {
            int count = actor == null
                    ? 0
                    : work.stream()
                            .filter(one -> one.name().equals(name))
                            .mapToInt(one -> one.count(actor, MOST))
                            .sum();
            return count == 0 ? "" : count >= MOST ? (MOST - 1) + "+" : Integer.toString(count);
        }

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
