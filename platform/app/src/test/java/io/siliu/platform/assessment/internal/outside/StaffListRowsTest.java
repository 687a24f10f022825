package io.siliu.platform.assessment.internal.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.contract.EngagementModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of staff lists go by their age where they name nobody who takes orders, and whoever leaves today is still there. */
@SiliuTest
@Import(Town.class)
class StaffListRowsTest {

    private static final Actor REGISTRY =
            new Actor(0, "test", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());
    private static final int AGED = 8_593;
    private static final int LEAVING = 8_594;
    private static final int CORRECTED = 8_595;
    private static final int STRANGER = 463;
    private static final int WORKER = 458;
    private static final int MISTAKEN = 460;
    private static final int SHARING = 462;
    private static final LocalDate LAST = LocalDate.of(2015, 6, 30);

    private final Town town;
    private final Access access;
    private final OutsideStatements statements;
    private final StaffListHolding holding;
    private final StoredStaffLists.Rows lists;
    private final Concerned concerned;
    private final ReachMapper reaches;
    private final JdbcClient database;

    StaffListRowsTest(
            Town town,
            Access access,
            OutsideStatements statements,
            StaffListHolding holding,
            StoredStaffLists.Rows lists,
            Concerned concerned,
            ReachMapper reaches,
            JdbcClient database) {
        this.town = town;
        this.access = access;
        this.statements = statements;
        this.holding = holding;
        this.lists = lists;
        this.concerned = concerned;
        this.reaches = reaches;
        this.database = database;
    }

    @Test
    void whoTakesNoOrdersIsForgottenByAgeAndAWorkerIsNot() {
        long firm = town.enterprise(AGED, EngagementModel.AGENCY);
        town.worker(WORKER);
        say(employment(STRANGER, "2015-01-01"));
        say(employment(STRANGER + 2, "2015-01-01"));
        say(employment(WORKER, "2015-01-01"));
        say(office(STRANGER, WORKER));
        handedInOn(firm, LAST.plusDays(1));
        assertThat(holding.erase(LAST, 50)).isZero();

        handedInOn(firm, LAST);
        assertThat(holding.erase(LAST, 1)).isEqualTo(1);
        assertThat(holding.erase(LAST, 50)).isEqualTo(1);
        assertThat(holding.erase(LAST, 50)).isZero();
        assertThat(database.sql("SELECT kind FROM outside_statement WHERE enterprise_id = ? ORDER BY kind")
                        .param(firm)
                        .query(String.class)
                        .list())
                .as("what names the worker, as a spouse too")
                .containsExactly("EMPLOYMENT", "OFFICE");
    }

    @Test
    void onTheLastDaySomebodyIsStillThere() {
        long firm = town.enterprise(LEAVING, EngagementModel.AGENCY);
        say("""
                {"kind":"EMPLOYMENT","enterprise":"%s","person":"%s","from":"2025-01-01","to":"2026-03-31","insured":true,
                 "taxed":true,"consentedOn":"2025-01-01"}""".formatted(Invented.enterpriseCode(LEAVING), Invented.idNumber(STRANGER)));

        assertThat(people(firm, LocalDate.of(2026, 3, 31))).isEqualTo(1);
        assertThat(people(firm, LocalDate.of(2026, 4, 1))).isZero();
    }

    /** Whoever was alerted for sharing a file is screened again when the other's delivery turns out to be of another one. */
    @Test
    void aCorrectedFileConcernsWhoeverSharedTheMistakenOne() {
        long firm = town.enterprise(CORRECTED, EngagementModel.AGENCY);
        town.worker(MISTAKEN);
        town.worker(SHARING);
        LocalDate day = LocalDate.of(2026, 9, 8);
        String mistaken = town.acceptedTask(firm, MISTAKEN, "600.00", day);
        say(delivery(town.acceptedTask(firm, SHARING, "600.00", day), ",\"file\":\"" + "e1".repeat(32) + "\""));
        say(delivery(mistaken, ",\"file\":\"" + "e1".repeat(32) + "\""));
        say(delivery(mistaken, ""));

        assertThat(concerned.by(last(firm)))
                .filteredOn(reach -> reach.scope() == Reach.Scope.WORKER)
                .extracting(Reach::subject)
                .contains(firstOf(firm));
    }

    private long firstOf(long firm) {
        return database.sql("SELECT worker_id FROM outside_statement WHERE enterprise_id = ? ORDER BY id LIMIT 1")
                .param(firm)
                .query(Long.class)
                .single();
    }

    private Heard last(long firm) {
        long id = database.sql("SELECT MAX(id) FROM outside_statement WHERE enterprise_id = ? AND kind = 'DELIVERY'")
                .param(firm)
                .query(Long.class)
                .single();
        return Heard.of(reaches.statements(List.of(id)).get(0));
    }

    private long people(long firm, LocalDate today) {
        return lists.counted(firm, start(today)).get(0).people();
    }

    private void handedInOn(long firm, LocalDate day) {
        database.sql("UPDATE outside_statement SET taken_at = ? WHERE enterprise_id = ?")
                .params(LocalDateTime.ofInstant(start(day), ZoneOffset.UTC), firm)
                .update();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    private static String employment(int person, String from) {
        return """
                {"kind":"EMPLOYMENT","enterprise":"%s","person":"%s","from":"%s","insured":true,"taxed":true,
                 "consentedOn":"2015-01-01"}""".formatted(Invented.enterpriseCode(AGED), Invented.idNumber(person), from);
    }

    private static String office(int person, int spouse) {
        return """
                {"kind":"OFFICE","enterprise":"%s","person":"%s","spouse":"%s","otherPlatforms":0,"since":"2015-01-01",
                 "consentedOn":"2015-01-01"}""".formatted(Invented.enterpriseCode(AGED), Invented.idNumber(person), Invented.idNumber(spouse));
    }

    private static String delivery(String task, String file) {
        return """
                {"kind":"DELIVERY","enterprise":"%s","task":"%s","publishedAt":"2026-09-08T08:00:00"%s}""".formatted(Invented.enterpriseCode(CORRECTED), task, file);
    }

    private void say(String word) {
        assertThat(access.actingAs(REGISTRY, () -> statements.take("示例名单", List.of(Json.MAPPER.readTree(word)))))
                .extracting(OutsideStatements.Outcome::state)
                .containsExactly(OutsideStatements.State.TAKEN);
    }
}
