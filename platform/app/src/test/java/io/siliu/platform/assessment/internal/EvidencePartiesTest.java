package io.siliu.platform.assessment.internal;

import static io.siliu.platform.assessment.internal.EvidenceThingsTest.answering;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.Invented;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.Role;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.Occupation;
import io.siliu.platform.party.Region;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.work.TaskOrders;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever reads the grounds of an alarm learns of other people and firms what its role and region allow, and no more. */
class EvidencePartiesTest {

    private static final long OWN = 7;
    private static final long OTHER = 81;
    private static final long OWN_WORKER = 71;
    private static final long OTHER_WORKER = 72;
    private static final String CITY = "990100";

    private static final Map<Long, Worker> WORKERS =
            Map.of(OWN_WORKER, worker(OWN_WORKER, "199****0071"), OTHER_WORKER, worker(OTHER_WORKER, "199****0072"));
    private static final Map<Long, Enterprise> ENTERPRISES =
            Map.of(OWN, enterprise(OWN, "示例己"), OTHER, enterprise(OTHER, "示例他"));
    private static final List<Long> ALL = List.of(OWN_WORKER, OTHER_WORKER, OWN, OTHER, 99L);

    private static final Set<Permission> PARTIES = Set.of(Permission.READ_PARTIES);
    private static final String KNOWN_WORKER = "Worker 示* (199****0071)";
    private static final String KNOWN_OTHER_WORKER = "Worker 示* (199****0072)";

    @Test
    void whoMaySeePartiesReadsAllOfItsRegion() {
        Actor desk = new Actor(1, "示例", Role.RISK_DESK, null, null, PARTIES);
        Actor officer = new Actor(1, "示例", Role.MARKET_OFFICER, null, CITY, PARTIES);

        assertThat(told(desk))
                .containsOnly(
                        Map.entry(OWN_WORKER, KNOWN_WORKER),
                        Map.entry(OTHER_WORKER, KNOWN_OTHER_WORKER),
                        Map.entry(OWN, "示例己"),
                        Map.entry(OTHER, "示例他"));
        assertThat(told(officer)).isEqualTo(told(desk));
    }

    @Test
    void ofAnotherRegionNobodyIsNamed() {
        assertNobodyIsNamed(new Actor(1, "示例", Role.MARKET_OFFICER, null, "990200", PARTIES));
    }

    @Test
    void withoutThePermissionNobodyIsNamed() {
        assertNobodyIsNamed(new Actor(1, "示例", Role.RISK_DESK, null, null, Set.of(Permission.READ_RECORDS)));
    }

    @Test
    void anEnterpriseReadsItselfAndWhoHadTasksOfIt() {
        assertThat(told(new Actor(1, "示例", Role.ENTERPRISE, OWN, null, PARTIES)))
                .containsOnly(
                        Map.entry(OWN_WORKER, KNOWN_WORKER),
                        Map.entry(OTHER_WORKER, "A worker"),
                        Map.entry(OWN, "示例己"),
                        Map.entry(OTHER, "Another enterprise"));
    }

    private static void assertNobodyIsNamed(Actor reader) {
        assertThat(told(reader))
                .containsOnly(
                        Map.entry(OWN_WORKER, "A worker"),
                        Map.entry(OTHER_WORKER, "A worker"),
                        Map.entry(OWN, "Another enterprise"),
                        Map.entry(OTHER, "Another enterprise"));
    }

    private static Map<Long, String> told(Actor reader) {
        return new EvidenceParties(
                        answering(Workers.class, "findAll", asked -> those(WORKERS, asked[0])),
                        answering(Enterprises.class, "findAll", asked -> those(ENTERPRISES, asked[0])),
                        answering(
                                TaskOrders.class,
                                "workersOf",
                                asked -> asked[0].equals(OWN) ? List.of(OWN_WORKER) : List.of()),
                        answering(Access.class, "current", asked -> reader),
                        new AssessmentWords(EvidenceThingsTest.messages()))
                .of(ALL, Locale.ENGLISH);
    }

    private static <T> Map<Long, T> those(Map<Long, T> all, Object ids) {
        return all.entrySet().stream()
                .filter(each -> ((Collection<?>) ids).contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Worker worker(long id, String mobile) {
        return new Worker(id, "示*", "990***********0071", mobile, new Occupation("RIDER"), new Region(CITY));
    }

    private static Enterprise enterprise(long id, String name) {
        return new Enterprise(
                id, new UnifiedSocialCreditCode(Invented.enterpriseCode((int) id)), name, new Region(CITY));
    }
}
