package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.filing.ShopNumbers;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * What belongs to another enterprise or region is not there (404), and what a role never sees is refused (403), by
 * whatever address, form or program somebody asks. The numbers asked for are real ones: their owner gets them.
 */
@SiliuTest
@Import({Town.class, Things.class, ReportingDesk.class})
@TestPropertySource(properties = {"siliu.fourflow.rest=PT0S", "siliu.fourflow.quiet=PT0S", "siliu.fourflow.pause=PT0S"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OthersThingsTest {

    /** Who asks. */
    private enum Asker {
        OTHER_ENTERPRISE,
        MARKET_ELSEWHERE,
        TAX_ELSEWHERE,
        OWN_ENTERPRISE,
        MARKET_HERE,
        TAX_HERE
    }

    /** Somebody of region 990100 in a report. */
    private static final int REPORTED = 824;

    private final Things things;
    private final Town town;
    private final TestAccounts test;
    private final int port;
    private final Map<Asker, PageClient> browsers = new EnumMap<>(Asker.class);
    private final Map<Asker, TradeClient> programs = new EnumMap<>(Asker.class);
    private final ReportingDesk reporting;
    private final JdbcClient database;
    private Things.Made made;
    private final Workers stages;
    private String caseNumber;
    private long account;
    private long report;

    OthersThingsTest(
            Things things,
            Town town,
            Access access,
            Accounts accounts,
            ReportingDesk reporting,
            JdbcClient database,
            Workers stages,
            @LocalServerPort int port) {
        this.things = things;
        this.town = town;
        this.test = new TestAccounts(access, accounts);
        this.reporting = reporting;
        this.database = database;
        this.stages = stages;
        this.port = port;
    }

    @BeforeAll
    void thingsOfOneEnterpriseAndSixWhoAsk() {
        made = things.make(7_821);
        long other = town.enterprise(7_822, EngagementModel.SUBCONTRACT);
        account = test.program(Role.CONNECTOR, null).id();
        report = aReportWithAFinding();
        caseNumber = aCaseAboutTheRecord();
        enters(Asker.OTHER_ENTERPRISE, test.person(Role.ENTERPRISE, other));
        enters(Asker.OWN_ENTERPRISE, test.person(Role.ENTERPRISE, made.enterprise()));
        enters(Asker.MARKET_ELSEWHERE, test.officer(Role.MARKET_OFFICER, "990200"));
        enters(Asker.MARKET_HERE, test.officer(Role.MARKET_OFFICER, "990100"));
        enters(Asker.TAX_ELSEWHERE, test.officer(Role.TAX_OFFICER, "990200"));
        enters(Asker.TAX_HERE, test.officer(Role.TAX_OFFICER, "990100"));
        programs.put(Asker.OTHER_ENTERPRISE, new TradeClient(port, test.token(Role.ENTERPRISE, other)));
        programs.put(Asker.OWN_ENTERPRISE, new TradeClient(port, test.token(Role.ENTERPRISE, made.enterprise())));
    }

    /** Of an alert in region 990100, of which the enterprise was told. */
    private String aCaseAboutTheRecord() {
        database.sql("""
                        INSERT INTO alert (enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id,
                            city, indicator, severity, severity_rank, six_true, raised_at, renewed_at, retention_class)
                        SELECT enterprise_id, id, id, number, 1, settled_on, 1, '990100', 'B03', 'HIGH', 3, 'BUSINESS',
                               NOW(6), NOW(6), 'ACCOUNTING'
                        FROM four_flow_record WHERE number = ?
                        """).param(made.record()).update();
        stages.drain("casework.opening");
        database.sql("UPDATE case_file SET told_at = NOW(6) WHERE enterprise_id = ?")
                .param(made.enterprise())
                .update();
        return database.sql("SELECT number FROM case_file WHERE enterprise_id = ?")
                .param(made.enterprise())
                .query(String.class)
                .single();
    }

    @Test
    void aCaseNamesTheWorkerMasked() {
        String masked = database.sql("SELECT w.name_masked FROM worker w JOIN four_flow_record r ON r.worker_id = w.id"
                        + " WHERE r.number = ?")
                .param(made.record())
                .query(String.class)
                .single();
        assertThat(masked).contains("*");
        for (Asker asker : Set.of(Asker.TAX_HERE, Asker.MARKET_HERE)) {
            assertThat(browsers.get(asker).get(filled("/cases/{case}")).body())
                    .contains("<td lang=\"zh\" data-label=\"从业人员\">" + masked + "</td>", "300.00");
        }
        assertThat(browsers.get(Asker.OWN_ENTERPRISE)
                        .get(filled("/notices/{case}"))
                        .body())
                .contains(masked, "300.00");
    }

    /** Submitted, with somebody of region 990100 in it who has no account to be paid to. */
    private long aReportWithAFinding() {
        town.worker(REPORTED);
        reporting.pay(town.enterprise(7_824, EngagementModel.AGENCY), REPORTED, "100.00", LocalDate.of(2026, 6, 30));
        database.sql("DELETE FROM worker_card WHERE worker_id = ?")
                .param(reporting.person(REPORTED))
                .update();
        return reporting.submitted("2026Q2").id();
    }

    private void enters(Asker asker, TestAccounts.Person person) {
        PageClient browser = new PageClient(port);
        browser.signIn(person.name(), TestAccounts.PASSWORD);
        browsers.put(asker, browser);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /batches/{batch}                     | 404 | 404 | 404 | 200 | 200 | 200
            /batches/{batch}/live                | 404 | 404 | 404 | 200 | 200 | 200
            /batches/{batch}/lines/{line}        | 404 | 404 | 404 | 200 | 200 | 200
            /batches?enterprise={enterprise}     | 404 | 404 | 404 | 200 | 200 | 200
            /batches/drafts/{draft}              | 404 | 403 | 403 | 200 | 403 | 403
            /batches/drafts/{draft}/balance      | 404 | 403 | 403 | 200 | 403 | 403
            /batches/drafts/{draft}/wrong-lines  | 404 | 403 | 403 | 200 | 403 | 403
            /records/{record}                    | 404 | 404 | 404 | 200 | 200 | 200
            /records/{record}/proof              | 404 | 404 | 404 | 409 | 409 | 409
            /documents/{document}                | 404 | 404 | 404 | 200 | 200 | 200
            /documents/{document}/original       | 404 | 404 | 404 | 200 | 403 | 403
            /documents/{document}/view           | 404 | 404 | 404 | 200 | 200 | 200
            /documents/{document}/pages/1        | 404 | 404 | 404 | 200 | 200 | 200
            /documents/{document}/pages/2        | 404 | 404 | 404 | 404 | 404 | 404
            /documents/{document}/places         | 404 | 404 | 404 | 200 | 200 | 200
            /completeness?enterprise={enterprise} | 200 | 200 | 200 | 200 | 200 | 200
            /documents/{document}/stage          | 404 | 404 | 404 | 200 | 200 | 200
            /glances                             | 200 | 403 | 403 | 200 | 403 | 403
            /registrations/{registration}        | 403 | 404 | 403 | 403 | 200 | 403
            /registrations/alarms/{alarm}        | 403 | 404 | 403 | 403 | 200 | 403
            /cases                               | 403 | 200 | 200 | 403 | 200 | 200
            /cases/{case}                        | 403 | 404 | 404 | 403 | 200 | 200
            /notices                             | 200 | 403 | 403 | 200 | 403 | 403
            /notices/{case}                      | 404 | 403 | 403 | 200 | 403 | 403
            /tasks                               | 200 | 403 | 403 | 200 | 403 | 403
            /reports                             | 403 | 403 | 200 | 403 | 403 | 200
            /reports/{batch}                     | 403 | 403 | 404 | 403 | 403 | 404
            /reports/{report}                    | 403 | 403 | 200 | 403 | 403 | 200
            /reports/{report}?form=IDENTITY      | 403 | 403 | 200 | 403 | 403 | 200
            /reports/{report}?form=WITHHELD      | 403 | 403 | 200 | 403 | 403 | 200
            /reports/{report}/file?form=IDENTITY | 403 | 403 | 403 | 403 | 403 | 403
            /reports/{report}/file?form=WITHHELD | 403 | 403 | 403 | 403 | 403 | 403
            /reports/{report}/proof              | 403 | 403 | 409 | 403 | 403 | 409
            /reports/{batch}/file?form=INCOME    | 403 | 403 | 403 | 403 | 403 | 403
            /reports/{batch}/proof               | 403 | 403 | 404 | 403 | 403 | 404
            /accounts                            | 403 | 403 | 403 | 403 | 403 | 403
            /accounts/{account}                  | 403 | 403 | 403 | 403 | 403 | 403
            /accounts/{account}/close            | 403 | 403 | 403 | 403 | 403 | 403
            /operator                            | 403 | 403 | 403 | 403 | 403 | 403
            /enterprises/new                     | 403 | 403 | 403 | 403 | 403 | 403
            """)
    void aPageIsThereForThoseAloneWhomItConcerns(
            String address, int otherEnterprise, int marketElsewhere, int taxElsewhere, int own, int market, int tax) {
        Map<Asker, Integer> found = new EnumMap<>(Asker.class);
        browsers.forEach((asker, browser) ->
                found.put(asker, browser.get(filled(address)).status()));

        assertThat(found)
                .isEqualTo(new EnumMap<>(Map.of(
                        Asker.OTHER_ENTERPRISE, otherEnterprise,
                        Asker.MARKET_ELSEWHERE, marketElsewhere,
                        Asker.TAX_ELSEWHERE, taxElsewhere,
                        Asker.OWN_ENTERPRISE, own,
                        Asker.MARKET_HERE, market,
                        Asker.TAX_HERE, tax)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OTHER_ENTERPRISE | /batches/drafts/{draft}/confirm              | debit  | 212.00                    | 404
            OTHER_ENTERPRISE | /batches/drafts/{draft}/drop                 | a      | b                         | 404
            OTHER_ENTERPRISE | /batches/{batch}/lines/{line}/release        | reason | 示例：核对过了，可以付    | 404
            OWN_ENTERPRISE   | /batches/{batch}/lines/{line}/release        | reason | 示例：核对过了，可以付    | 403
            MARKET_ELSEWHERE | /batches/{batch}/lines/{line}/release        | reason | 示例：核对过了，可以付    | 404
            MARKET_HERE      | /batches/{batch}/lines/{line}/release        | reason | 示例：核对过了，可以付    | 403
            OTHER_ENTERPRISE | /documents/{document}/read-again             | a      | b                         | 404
            TAX_HERE         | /documents/{document}/read-again             | a      | b                         | 403
            OTHER_ENTERPRISE | /documents/{document}/contest                | field  | totalAmount               | 404
            TAX_HERE         | /documents/{document}/contest                | field  | totalAmount               | 403
            OTHER_ENTERPRISE | /glances/1/undo                              | a      | b                         | 404
            TAX_HERE         | /glances/1/undo                              | a      | b                         | 403
            OTHER_ENTERPRISE | /glances/1                                   | typed  | 1.00                      | 404
            TAX_HERE         | /glances/1                                   | typed  | 1.00                      | 403
            TAX_HERE         | /differences/answers/1/withdrawal            | a      | b                         | 403
            OTHER_ENTERPRISE | /differences/answers/1/withdrawal            | a      | b                         | 404
            OWN_ENTERPRISE   | /cases                                       | alert  | 1                         | 403
            OWN_ENTERPRISE   | /cases/{case}/agreement                      | seen   | 1                         | 403
            TAX_ELSEWHERE    | /cases/{case}/agreement                      | seen   | 1                         | 404
            MARKET_ELSEWHERE | /cases/{case}/handler                        | seen   | 1                         | 404
            OTHER_ENTERPRISE | /notices/{case}/review                       | words  | 示例：想再看一次          | 404
            TAX_HERE         | /notices/{case}/review                       | words  | 示例：想再看一次          | 403
            TAX_HERE         | /objections/1/answer                         | outcome | EXPLAINED                | 403
            TAX_HERE         | /open-papers                                 | act    | NOWHERE                   | 403
            TAX_HERE         | /open-papers/answers/1/taken-back            | why    | 示例：收回来              | 403
            OTHER_ENTERPRISE | /open-papers/answers/1/taken-back            | why    | 示例：收回来              | 404
            MARKET_HERE      | /batches/drafts/{draft}/drop                 | a      | b                         | 403
            OWN_ENTERPRISE   | /reports                                     | period | 2026Q3                    | 403
            TAX_HERE         | /reports                                     | period | 2026Q3                    | 403
            TAX_HERE         | /reports/{batch}/confirm                     | shown  | 0                         | 403
            TAX_HERE         | /reports/{batch}/submit                      | shown  | 0                         | 403
            TAX_HERE         | /reports/{batch}/drop                        | a      | b                         | 403
            TAX_HERE         | /reports/{report}/drop                       | a      | b                         | 403
            TAX_HERE         | /reports/withholding                         | month  | 2026-09                   | 403
            MARKET_HERE      | /registrations/restorations/{batch}/confirm  | a      | b                         | 403
            MARKET_HERE      | /registrations/restorations/{batch}/drop     | a      | b                         | 403
            OWN_ENTERPRISE   | /batches/returns                             | reference | RET-1                  | 403
            TAX_HERE         | /batches/returns                             | reference | RET-1                  | 403
            TAX_HERE         | /reports/vat-repayments                      | worker | 1                         | 403
            TAX_HERE         | /reports/vat-repayments/set-off              | worker | 1                         | 403
            TAX_HERE         | /reports/vat-repayments/{batch}/confirm      | a      | b                         | 403
            TAX_HERE         | /reports/vat-repayments/{batch}/drop         | a      | b                         | 403
            TAX_HERE         | /reports/vat-repayments/lines/{batch}/recovered | enterprise | 1                  | 403
            TAX_HERE         | /reports/vat-repayments/lines/{batch}/recovered/withdrawal | enterprise | 1       | 403
            TAX_HERE         | /reports/vat-repayments/{batch}/recovered/withdrawal | a | b                      | 403
            TAX_HERE         | /reports/vat-repayments/{batch}/recovered    | reference | REF-001                | 403
            TAX_HERE         | /reports/withholding/{batch}/confirm         | a      | b                         | 403
            TAX_HERE         | /reports/withholding/{batch}/drop            | a      | b                         | 403
            OWN_ENTERPRISE   | /reports/withholding/{batch}/confirm         | a      | b                         | 403
            OTHER_ENTERPRISE | /accounts/{account}/close                    | a      | b                         | 403
            OTHER_ENTERPRISE | /accounts/{account}/tokens                   | label  | mine                      | 403
            TAX_HERE         | /accounts/{account}/password                 | password | four flows meet 2027    | 403
            """)
    void aFormWithAnothersNumberDoesNothing(String asker, String address, String field, String value, int status) {
        assertThat(browsers.get(Asker.valueOf(asker))
                        .post("/records", filled(address), field, value, "lines", "1")
                        .status())
                .isEqualTo(status);
        assertThat(browsers.get(Asker.OWN_ENTERPRISE)
                        .get(filled("/batches/drafts/{draft}"))
                        .status())
                .as("the draft is still there")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/settlements/{batch}            | 404 | 200
            /api/v1/settlements/{batch}/lines      | 404 | 200
            /api/v1/settlements/{batch}/lines/{line}/replay | 403 | 403
            /api/v1/documents/{document}           | 404 | 200
            /api/v1/records/{record}               | 404 | 200
            /api/v1/records/{record}/proof         | 404 | 409
            /api/v1/records/{record}/facts         | 403 | 403
            /api/v1/records/{record}/replay        | 403 | 403
            /api/v1/task-orders/{task}             | 404 | 200
            /api/v1/notices/{case}                 | 404 | 200
            /api/v1/cases/{case}                   | 403 | 403
            /api/v1/status                         | 403 | 403
            """)
    void aProgramFindsWhatIsItsOwn(String address, int other, int own) {
        assertThat(programs.get(Asker.OTHER_ENTERPRISE).get(filled(address)).status())
                .isEqualTo(other);
        assertThat(programs.get(Asker.OWN_ENTERPRISE).get(filled(address)).status())
                .isEqualTo(own);
    }

    @Test
    void whatWasFoundOfAPersonInAReportIsThereForTheOfficersOfTheirRegionAlone() {
        String person = ShopNumbers.ofPerson(reporting.person(REPORTED));
        String address = filled("/reports/{report}?form=IDENTITY");

        assertThat(browsers.get(Asker.TAX_HERE).get(address).body()).contains(person, "没有结算账户");
        assertThat(browsers.get(Asker.TAX_ELSEWHERE).get(address).body())
                .contains("这张表没有行")
                .doesNotContain(person, "没有结算账户");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/records?enterprise={enterprise},/records",
        "/api/v1/alerts?enterprise={enterprise},/alerts",
        "/api/v1/differences?enterprise={enterprise},/differences",
        "/api/v1/open-papers?enterprise={enterprise},/papers"
    })
    void namingAnotherEnterpriseInAFilterShowsNothingOfIt(String address, String rows) {
        assertThat(programs.get(Asker.OTHER_ENTERPRISE)
                        .get(filled(address))
                        .body()
                        .at(rows))
                .isEmpty();
    }

    private String filled(String address) {
        return address.replace("{batch}", made.batch())
                .replace("{line}", made.line())
                .replace("{draft}", made.draft())
                .replace("{document}", made.document())
                .replace("{case}", caseNumber)
                .replace("{record}", made.record())
                .replace("{registration}", made.registration())
                .replace("{alarm}", made.alarm())
                .replace("{task}", made.task())
                .replace("{enterprise}", Long.toString(made.enterprise()))
                .replace("{report}", Long.toString(report))
                .replace("{account}", Long.toString(account));
    }
}
