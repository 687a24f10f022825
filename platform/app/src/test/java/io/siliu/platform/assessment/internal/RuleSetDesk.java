package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.assessment.RuleSetDrafts.DraftView;
import io.siliu.platform.assessment.RuleSetVersions;
import io.siliu.platform.assessment.RuleSetVersions.Standing;
import io.siliu.platform.assessment.RuleSetVersions.Version;
import io.siliu.rules.RuleSets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Two people of the risk desk: one writes rule sets, the other approves them and takes them out of force again. */
final class RuleSetDesk {

    private static final Actor AUTHOR = desk(7_031);
    private static final Actor OTHER = desk(7_032);

    private final RuleSetDrafts drafts;
    private final RuleSetVersions versions;
    private final Access access;
    private final List<String> published = new CopyOnWriteArrayList<>();

    RuleSetDesk(RuleSetDrafts drafts, RuleSetVersions versions, Access access) {
        this.drafts = drafts;
        this.versions = versions;
        this.access = access;
    }

    private static Actor desk(long account) {
        return new Actor(account, "desk", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    }

    <T> T author(Supplier<T> work) {
        return access.actingAs(AUTHOR, work);
    }

    <T> T other(Supplier<T> work) {
        return access.actingAs(OTHER, work);
    }

    /** The id of a new draft. */
    long begin(LocalDate validFrom, Map<String, String> changed) {
        String version = "test-" + UUID.randomUUID().toString().substring(0, 8);
        return author(() -> drafts.begin(version, validFrom, changed));
    }

    /** One that is checked. */
    long checked(LocalDate validFrom, Map<String, String> changed) {
        long id = begin(validFrom, changed);
        author(() -> drafts.check(id));
        return id;
    }

    /** As it stands at that moment, as if it had been read in the same moment. */
    DraftView approve(long id) {
        DraftView approved = other(() -> drafts.approve(id, drafts.view(id).digest(), "it is of these tests alone"));
        published.add(approved.version());
        return approved;
    }

    /** A version that somebody wrote and somebody else approved. */
    Version publish(LocalDate validFrom, Map<String, String> changed) {
        return version(approve(checked(validFrom, changed)).version());
    }

    Version version(String name) {
        return other(versions::all).stream()
                .filter(one -> one.version().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void retire(String version) {
        other(() -> versions.retire(version, "the tests after this one begin anew"));
    }

    /** So that other tests go on under what was in force before. */
    void retireAll() {
        published.stream()
                .filter(one -> version(one).standing() != Standing.RETIRED)
                .toList()
                .forEach(this::retire);
        published.clear();
    }

    /** B10 with so many orders an hour at most, and the examples that go with them. */
    static Map<String, String> orders(String most) {
        return Map.of(
                "B10.json",
                changed("B10.json", "\"value\": \"12.0\"", "\"value\": \"" + most + "\"")
                        .replace("ordersPerHour.value\": \"13\"", "ordersPerHour.value\": \"100\"")
                        .replace("ordersPerHour.value\": \"12\"", "ordersPerHour.value\": \"9\""));
    }

    /** F04 with rings of up to three transfers, and the example that goes with them. */
    static Map<String, String> shorterRings() {
        return Map.of(
                "F04.json",
                changed("F04.json", "\"value\": \"4\"", "\"value\": \"3\"")
                        .replace("ringLength.value\": \"4\"", "ringLength.value\": \"3\""));
    }

    private static String changed(String file, String from, String to) {
        return new String(RuleSets.shippedFiles().get(file), UTF_8).replaceFirst(Pattern.quote(from), to);
    }
}
