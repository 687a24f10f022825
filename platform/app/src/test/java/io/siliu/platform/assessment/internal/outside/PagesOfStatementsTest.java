package io.siliu.platform.assessment.internal.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.contract.EngagementModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** What was said is read to the end, whatever one statement of the database gives. */
@SiliuTest
@Import(Town.class)
class PagesOfStatementsTest {

    private static final Actor REGISTRY =
            new Actor(0, "test", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());
    private static final List<Integer> OF_ONE_DEVICE = List.of(990, 991, 992, 993, 994);
    private static final int ALONE = 996;
    private static final int FIRM = 8_753;

    private final Town town;
    private final Access access;
    private final OutsideStatements statements;
    private final ThingMapper things;
    private final OutsideReadings readings;
    private final LookupKeys keys;

    PagesOfStatementsTest(
            Town town,
            Access access,
            OutsideStatements statements,
            ThingMapper things,
            OutsideReadings readings,
            LookupKeys keys) {
        this.town = town;
        this.access = access;
        this.statements = statements;
        this.things = things;
        this.readings = readings;
        this.keys = keys;
    }

    @Test
    void everySharerIsReadOnceHoweverFewAStatementGives() {
        OF_ONE_DEVICE.forEach(worker -> registered(worker, "sharers-one"));
        registered(990, "sharers-one");
        registered(ALONE, "sharers-two");
        List<String> devices = List.of(code(Things.DEVICE, "sharers-one"), code(Things.DEVICE, "sharers-two"));
        List<ThingMapper.Sharer> all = things.sharers(SaidKind.DEVICE, devices);
        assertThat(all).hasSize(6).doesNotHaveDuplicates();
        for (int atOnce = 1; atOnce <= 6; atOnce++) {
            assertThat(things.sharers(SaidKind.DEVICE, devices, atOnce)).isEqualTo(all);
        }
    }

    /** Rows of one moment are told apart by their ids. */
    @Test
    void everyWordOfThingsIsReadOnceHoweverFewAStatementGives() {
        List.of("10.66.0.1", "10.66.0.2", "10.66.0.3").forEach(network -> {
            say(site(network, "2026-08-01"));
            say(site(network, "2026-08-02"));
        });
        List<String> networks = List.of(
                code(Things.NETWORK, "10.66.0.1"),
                code(Things.NETWORK, "10.66.0.2"),
                code(Things.NETWORK, "10.66.0.3"));
        List<OutsideMapper.HeardRow> all = things.said(SaidKind.SHARED_SITE, networks);
        assertThat(all).hasSize(6).doesNotHaveDuplicates();
        assertThat(all).extracting(OutsideMapper.HeardRow::at).isSorted();
        for (int atOnce = 1; atOnce <= 6; atOnce++) {
            assertThat(things.said(SaidKind.SHARED_SITE, networks, atOnce)).isEqualTo(all);
        }
    }

    /** Tasks that were published on one day are told apart by the ids of their rows. */
    @Test
    void everyDayOfWorkIsReadOnceHoweverFewAStatementGives() {
        long enterprise = town.enterprise(FIRM, EngagementModel.AGENCY);
        town.worker(ALONE);
        for (String published : List.of("2026-09-30", "2026-09-30", "2026-09-30", "2026-10-05", "2026-10-05")) {
            say(delivery(town.acceptedTask(enterprise, ALONE, "600.00", LocalDate.of(2026, 10, 8)), published));
        }
        LocalDate from = LocalDate.of(2026, 8, 1);
        Map<Long, Set<LocalDate>> all = readings.daysSeen(enterprise, from, YearMonth.of(2026, 10));
        assertThat(all.values()).hasSize(5).allMatch(days -> days.equals(Set.of(LocalDate.of(2026, 10, 7))));
        for (int atOnce = 1; atOnce <= 6; atOnce++) {
            assertThat(readings.daysSeen(enterprise, from, YearMonth.of(2026, 10), atOnce))
                    .isEqualTo(all);
        }
    }

    private static String site(String network, String provenOn) {
        return """
                {"kind":"SHARED_SITE","network":"%s","provenOn":"%s"}""".formatted(network, provenOn);
    }

    private static String delivery(String task, String published) {
        return """
                {"kind":"DELIVERY","enterprise":"%s","task":"%s","publishedAt":"%sT08:00:00",
                 "startedAt":"2026-10-06T08:00:00","finishedAt":"2026-10-07T17:00:00",
                 "hours":{"2026-09-30":"8","2026-10-07":"8"}}""".formatted(Invented.enterpriseCode(FIRM), task, published);
    }

    private void say(String word) {
        assertThat(access.actingAs(REGISTRY, () -> statements.take("示例登记机关", List.of(Json.MAPPER.readTree(word)))))
                .extracting(OutsideStatements.Outcome::state)
                .doesNotContain(OutsideStatements.State.REFUSED);
    }

    private String code(String kind, String thing) {
        return HexFormat.of().formatHex(keys.of(kind, thing));
    }

    private void registered(int worker, String device) {
        town.worker(worker);
        String word = """
                {"kind":"REGISTERED","worker":"%s","at":"2026-08-01T10:%02d:00","device":"%s","network":"10.6.0.1",
                 "bonusOffered":false,"licenceDemanded":false}""".formatted(Invented.idNumber(worker), worker % 60, device);
        say(word);
    }
}
