package io.siliu.platform.party.internal.web;

import io.siliu.platform.database.Mode;
import io.siliu.platform.outside.OutsideAnswer;
import io.siliu.platform.outside.OutsideCalls;
import io.siliu.platform.outside.OutsideParty;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a visitor of a walkthrough needs to play a worker: an invented person, and the phone on which codes arrive. */
@Component
final class Sandbox {

    private static final String PERSON = "join.person";
    private static final Duration DEADLINE = Duration.ofSeconds(1);

    private final OutsideCalls calls;
    private final Mode mode;

    Sandbox(OutsideCalls calls, Mode mode) {
        this.calls = calls;
        this.mode = mode;
    }

    /** The sandbox phone's page; null outside of a walkthrough, and while the sandbox does not listen. */
    String phone() {
        return address(OutsideParty.SMS, "/phone");
    }

    /** Somebody to play, the same for the whole session; null outside of a walkthrough. */
    Person person(HttpSession session) {
        if (!mode.walkthrough()) {
            return null;
        }
        Person known = (Person) session.getAttribute(PERSON);
        if (known != null) {
            return known;
        }
        Optional<Person> drawn = draw();
        drawn.ifPresent(person -> session.setAttribute(PERSON, person));
        return drawn.orElse(null);
    }

    /** The session of somebody who signed in is a new one; the person played stays the same. */
    void goesOn(Person person, HttpSession session) {
        if (person != null) {
            session.setAttribute(PERSON, person);
        }
    }

    private Optional<Person> draw() {
        if (!(calls.get(OutsideParty.IDENTITY, "/persons/next", DEADLINE) instanceof OutsideAnswer.Answered answered)) {
            return Optional.empty();
        }
        JsonNode json = answered.json();
        String page =
                address(OutsideParty.IDENTITY, "/persons/" + json.path("place").asInt());
        return Optional.of(new Person(json.path("mobile").asString(""), page));
    }

    private String address(OutsideParty party, String path) {
        return mode.walkthrough()
                ? calls.address(party)
                        .map(URI::toString)
                        .map(base -> base + path)
                        .orElse(null)
                : null;
    }

    /**
     * An invented person.
     *
     * @param page where the sandbox shows the person's papers
     */
    record Person(String mobile, String page) implements Serializable {

        private static final long serialVersionUID = 1L;

        /** In groups, as numbers are read out. */
        public String spoken() {
            return mobile.replaceFirst("(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3");
        }
    }
}
