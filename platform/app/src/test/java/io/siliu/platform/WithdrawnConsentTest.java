package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AgedHolding;
import io.siliu.platform.access.Erasures;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.Workers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever withdraws the consent is taken off the lists of the enterprise at once, unless a legal hold keeps the rows. */
@SiliuTest
@Import(Town.class)
class WithdrawnConsentTest {

    private static final int WITHDRAWN = 8_597;
    private static final int HELD = 8_598;
    private static final int OTHER = 8_599;
    private static final int STRANGE = 8_589;
    private static final int HELD_WORKER = 466;
    private static final String HEAD = "证件号码,入职日期,离职日期,是否参保,是否扣缴工资个税,同意日期\n";
    private static final String OFFICES = "证件号码,配偶证件号码,其他用工平台任职数,任职日期,卸任日期,同意日期\n";

    private final Town town;
    private final Access access;
    private final Erasures erasures;
    private final Workers workers;
    private final AgedHolding withdrawn;
    private final TestAccounts test;
    private final JdbcClient database;
    private final int port;
    private PageClient own;

    WithdrawnConsentTest(
            Town town,
            Access access,
            Accounts accounts,
            Erasures erasures,
            Workers workers,
            @Qualifier("withdrawnUnderHold") AgedHolding withdrawn,
            JdbcClient database,
            @LocalServerPort int port) {
        this.town = town;
        this.access = access;
        this.erasures = erasures;
        this.workers = workers;
        this.withdrawn = withdrawn;
        this.test = new TestAccounts(access, accounts);
        this.database = database;
        this.port = port;
    }

    @Test
    void whoeverWithdrawsTheConsentIsTakenOffTheListsOfThatEnterpriseAlone() {
        long alone = actsFor(WITHDRAWN);
        String person = Invented.idNumber(473);
        String row = person + ",2025-03-01,,是,是,2025-03-01\n";
        String married = Invented.idNumber(467) + "," + person + ",0,2025-01-01,,2026-01-01\n";
        assertThat(employees(HEAD + row + Invented.idNumber(469) + ",2025-03-01,,是,是,2025-03-01\n"))
                .contains("新收 2 行");
        assertThat(hand("OFFICE", true, (OFFICES + married).getBytes(UTF_8))).contains("新收 1 行");
        PageClient others = browser(town.enterprise(OTHER, EngagementModel.AGENCY));
        assertThat(others.post("/staff-lists", "/staff-lists/withdrawals", "person", person)
                        .body())
                .contains("涉及 0 行");
        assertThat(own.post("/staff-lists", "/staff-lists/withdrawals", "person", "110101199001011234")
                        .body())
                .contains("不是有效的居民身份证号码");

        assertThat(own.post("/staff-lists", "/staff-lists/withdrawals", "person", person)
                        .body())
                .contains("涉及 2 行");
        assertThat(rows(alone, "EMPLOYMENT")).hasSize(1);
        assertThat(rows(alone, "OFFICE")).as("the officer, without the spouse").hasSize(1);
        assertThat(own.post("/staff-lists", "/staff-lists/withdrawals", "person", person)
                        .body())
                .contains("涉及 0 行");
        assertThat(employees(HEAD + row)).as("with a new consent").contains("新收 1 行");
        assertThat(hand("OFFICE", true, (OFFICES + married).getBytes(UTF_8))).contains("新收 1 行");
    }

    /** An answer of its own would tell the enterprise of the proceeding. */
    @Test
    void underAHoldTheAnswersAreThoseOfAnybodyAndTheRowsAreKeptApartWhileItLasts() {
        long alone = actsFor(HELD);
        town.worker(HELD_WORKER);
        String person = Invented.idNumber(HELD_WORKER);
        String table = HEAD + person + ",2025-03-01,,是,是,2025-03-01\n";
        String married = OFFICES + Invented.idNumber(471) + "," + person + ",0,2025-01-01,,2026-01-01\n";
        assertThat(employees(table)).contains("新收 1 行");
        assertThat(hand("OFFICE", true, married.getBytes(UTF_8))).contains("新收 1 行");
        long worker =
                workers.withIdNumber(new ResidentIdNumber(person)).orElseThrow().workerId();
        asOfficer(() -> erasures.hold(worker, "示例 2056-5"));
        PageClient strangers = browser(town.enterprise(STRANGE, EngagementModel.AGENCY));
        assertThat(strangers
                        .post("/staff-lists", "/staff-lists/withdrawals", "person", person)
                        .body())
                .as("on nobody's list there")
                .contains("涉及 0 行");
        assertThat(kept(alone)).isZero();

        assertThat(own.post("/staff-lists", "/staff-lists/withdrawals", "person", person)
                        .body())
                .contains("涉及 2 行")
                .doesNotContain("请与平台的运营方联系");
        assertThat(rows(alone, "EMPLOYMENT")).isEmpty();
        assertThat(kept(alone)).isEqualTo(2);
        assertThat(own.post("/staff-lists", "/staff-lists/withdrawals", "person", person)
                        .body())
                .contains("涉及 0 行");
        assertThat(employees(table)).as("with a new consent").contains("新收 1 行");

        assertThat(withdrawn.erase(LocalDate.now(), 50))
                .as("while the hold lasts")
                .isZero();
        long hold = database.sql("SELECT id FROM legal_hold WHERE person_id = ? AND lifted_at IS NULL")
                .param(worker)
                .query(Long.class)
                .single();
        Actor elsewhere = new Actor(2, "示例", Role.TAX_OFFICER, null, "990200", Role.TAX_OFFICER.permissions());
        access.actingAs(elsewhere, () -> {
            assertThat(erasures.holdsBeforeLeaving(100))
                    .extracting(Erasures.Hold::id)
                    .doesNotContain(hold);
            assertThatThrownBy(() -> erasures.liftBeforeLeaving(hold, "办结")).isInstanceOf(PlatformException.class);
        });
        assertThat(erasures.isHeld(worker)).isTrue();
        asOfficer(() -> {
            assertThat(erasures.holdsBeforeLeaving(100))
                    .extracting(Erasures.Hold::id)
                    .contains(hold);
            erasures.liftBeforeLeaving(hold, "");
        });
        assertThat(erasures.isHeld(worker)).isFalse();
        assertThat(withdrawn.erase(LocalDate.now(), 50)).isEqualTo(2);
        assertThat(kept(alone)).isZero();
    }

    private void asOfficer(Runnable act) {
        access.actingAs(new Actor(1, "示例", Role.TAX_OFFICER, null, "990000", Role.TAX_OFFICER.permissions()), act);
    }

    private int kept(long enterprise) {
        return database.sql("SELECT COUNT(*) FROM withdrawn_statement WHERE enterprise_id = ?")
                .param(enterprise)
                .query(Integer.class)
                .single();
    }

    private long actsFor(int index) {
        long enterprise = town.enterprise(index, EngagementModel.AGENCY);
        own = browser(enterprise);
        return enterprise;
    }

    private String employees(String table) {
        return hand("EMPLOYMENT", true, table.getBytes(UTF_8));
    }

    private String hand(String kind, boolean consented, byte[] table) {
        return own.upload("/staff-lists", "/staff-lists?kind=" + kind + "&consent=" + consented, Map.of("file", table))
                .body();
    }

    private List<String> rows(long enterprise, String kind) {
        return database.sql(
                        "SELECT more FROM outside_statement WHERE enterprise_id = ? AND kind = ? AND happened_on < '2025-03-02'")
                .params(enterprise, kind)
                .query(String.class)
                .list();
    }

    private PageClient browser(long enterprise) {
        PageClient browser = new PageClient(port);
        browser.signIn(test.person(Role.ENTERPRISE, enterprise).name(), TestAccounts.PASSWORD);
        return browser;
    }
}
