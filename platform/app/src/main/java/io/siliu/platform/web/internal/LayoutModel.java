package io.siliu.platform.web.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.database.Mode;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout shows on every page: who is signed in, which language, whether this is a walkthrough. */
@ControllerAdvice(annotations = Controller.class)
final class LayoutModel {

    private final Access access;
    private final Mode mode;

    LayoutModel(Access access, Mode mode) {
        this.access = access;
        this.mode = mode;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        String query = request.getQueryString();
        return new Frame(
                actor(),
                mode.walkthrough(),
                Languages.of(request).getLanguage(),
                request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /**
     * The frame of a page.
     *
     * @param actor who is signed in, or null
     * @param language {@code zh} or {@code en}
     * @param here the address of this page, for the way back
     */
    record Frame(Actor actor, boolean walkthrough, String language, String here) {

        public boolean may(String permission) {
            return actor != null && actor.may(Permission.valueOf(permission));
        }
    }

    private Actor actor() {
        try {
            return access.current();
        } catch (PlatformException nobody) {
            return null;
        }
    }
}
