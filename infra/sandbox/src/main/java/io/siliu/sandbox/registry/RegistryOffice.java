package io.siliu.sandbox.registry;

import io.siliu.kernel.ChinaTime;
import io.siliu.sandbox.disk.Journal;
import io.siliu.sandbox.outside.Office;
import io.siliu.sandbox.outside.Reply;
import io.siliu.sandbox.outside.Request;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One application for one idempotency key, also after a kill: every application is on the disk before it is confirmed.
 *
 * <p>{@code POST /applications {name, idNumber, mobile, tradeName, place, scope}} hands one in; {@code GET
 * /applications/<key>} says what became of it: {@code RECEIVED}, {@code UNDER_REVIEW}, {@code LICENSED} with the licence,
 * or {@code REJECTED} with a reason. The state follows from the time alone.
 */
public final class RegistryOffice implements Office {

    private static final String APPLICATIONS = "/applications";
    private static final String AUTHORITY = "示例市市场监督管理局(演示)";

    private final Journal journal;
    private final Pace pace;
    private final Clock clock;
    private final Map<String, Application> byKey = new LinkedHashMap<>();
    private final Map<String, String> keyOfPerson = new HashMap<>();

    /**
     * How fast the authority works.
     *
     * @param review from receiving to review
     * @param licence from receiving to the licence: T+1, shortened
     */
    public record Pace(Duration review, Duration licence) {

        public static final Pace OF_A_WALKTHROUGH = new Pace(Duration.ofSeconds(4), Duration.ofSeconds(15));
    }

    public RegistryOffice(Journal journal, Pace pace, Clock clock) {
        this.journal = journal;
        this.pace = pace;
        this.clock = clock;
        journal.read().forEach(line -> keep(Application.read(line)));
    }

    @Override
    public String name() {
        return "registry";
    }

    @Override
    public String path() {
        return "/registry";
    }

    @Override
    public Reply answer(Request request) {
        if (request.is("POST", APPLICATIONS)) {
            return take(request);
        }
        if (request.isGetBelow(APPLICATIONS + "/")) {
            return state(request.below(APPLICATIONS + "/"));
        }
        return Reply.notFound();
    }

    /** How many applications were ever taken. */
    public synchronized int taken() {
        return byKey.size();
    }

    private synchronized Reply take(Request request) {
        Application known = byKey.get(request.key());
        if (known != null) {
            return known.sameAs(request.json())
                    ? Reply.json(202, body(known))
                    : Reply.refused(409, "KEY_REUSED", "演示：同一个键，内容不同");
        }
        Optional<String> missing = missing(request);
        if (missing.isPresent()) {
            return Reply.refused(422, "FIELD_MISSING", "演示：缺少 " + missing.get());
        }
        if (keyOfPerson.containsKey(request.text("idNumber"))) {
            return Reply.refused(409, "PERSON_HAS_ONE", "演示：此人已有一份申请或一张执照");
        }
        Application application = new Application(request.key(), byKey.size() + 1, request.json(), clock.instant());
        journal.append(application.line());
        keep(application);
        return Reply.json(202, body(application));
    }

    private static Optional<String> missing(Request request) {
        return List.of("name", "idNumber", "mobile", "tradeName", "place", "scope").stream()
                .filter(field -> request.text(field).isBlank())
                .findFirst();
    }

    private void keep(Application application) {
        byKey.put(application.key(), application);
        keyOfPerson.put(application.content().path("idNumber").asString(), application.key());
    }

    private synchronized Reply state(String key) {
        Application application = byKey.get(key);
        return application == null ? Reply.notFound() : Reply.json(200, body(application));
    }

    private Map<String, Object> body(Application application) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("number", application.number());
        body.put("receivedAt", application.receivedAt().toString());
        Instant now = clock.instant();
        if (now.isBefore(application.receivedAt().plus(pace.review()))) {
            body.put("state", "RECEIVED");
        } else if (application.isRejected()) {
            body.put("state", "REJECTED");
            body.put("reason", "NAME_NOT_ALLOWED");
        } else if (now.isBefore(application.receivedAt().plus(pace.licence()))) {
            body.put("state", "UNDER_REVIEW");
        } else {
            body.put("state", "LICENSED");
            body.put("licence", licence(application));
        }
        return body;
    }

    private Map<String, String> licence(Application application) {
        JsonNode content = application.content();
        Map<String, String> licence = new LinkedHashMap<>();
        licence.put("creditCode", application.creditCode());
        licence.put("tradeName", content.path("tradeName").asString());
        licence.put("operator", content.path("name").asString());
        licence.put("composition", "个人经营");
        licence.put("place", content.path("place").asString());
        licence.put("scope", content.path("scope").asString());
        Instant issued = application.receivedAt().plus(pace.licence());
        licence.put("registeredOn", issued.atZone(ChinaTime.ZONE).toLocalDate().toString());
        licence.put("authority", AUTHORITY);
        return licence;
    }
}
