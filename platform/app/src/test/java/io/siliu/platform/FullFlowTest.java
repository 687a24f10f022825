package io.siliu.platform;

import static io.siliu.platform.FlowJourney.DIVERTED;
import static io.siliu.platform.FlowJourney.HONEST;
import static io.siliu.platform.FlowJourney.LATE;
import static io.siliu.platform.FlowJourney.NAME;
import static io.siliu.platform.FlowJourney.SHORT;
import static io.siliu.platform.FlowJourney.STRANGER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.ledger.ProofCheck;
import io.siliu.ledger.ProofReport;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.platform.TestAccounts.Person;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.internal.OlderScreenings;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import io.siliu.rules.Decision;
import io.siliu.rules.FactsJson;
import io.siliu.rules.Hit;
import io.siliu.rules.Replay;
import io.siliu.rules.ReplayReport;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * From the first upload to a proof that a stranger checks, seen through public faces alone. Four settlement lines of one
 * batch: one honest, one whose receipt is short, one paid to somebody else, one whose invoice comes late.
 */
@SiliuTest
@Import({FullFlowTest.November.class, OlderScreenings.class})
@TestPropertySource(
        properties = {
            "siliu.fourflow.rest=PT0S",
            "siliu.fourflow.quiet=PT0S",
            "siliu.fourflow.pause=PT0S",
            "siliu.anchoring.witnesses=target/siliu-test/full-flow/witnesses.json"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullFlowTest {

    private final TestAccounts test;
    private final JdbcClient database;
    private final OlderScreenings older;
    private final FlowJourney journey;

    FullFlowTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            Home home,
            Clock clock,
            JdbcClient database,
            OlderScreenings older)
            throws IOException {
        this.test = new TestAccounts(access, accounts);
        this.database = database;
        this.older = older;
        this.journey = new FlowJourney(port, test, workers, home, clock, Path.of("target/siliu-test/full-flow"));
    }

    /** The 24th of November 2026, when every window of September is closed. */
    @TestConfiguration
    static class November {

        @Bean
        @Primary
        Clock november() {
            return Clock.offset(
                    Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse("2026-11-24T02:00:00Z")));
        }
    }

    @BeforeAll
    void aBatchTravelsTheWholeWay() {
        journey.begin();
    }

    @AfterAll
    void witnessesGoHome() {
        journey.close();
    }

    @Test
    void everyPaperIsReadForWhatItIs() {
        journey.documents().forEach((name, id) -> {
            JsonNode view = journey.enterprise().get("/api/v1/documents/" + id).body();
            assertThat(view.at("/stage").asString()).as(name).isEqualTo("READ");
            assertThat(view.at("/readings/0/kind").asString()).as(name).isEqualTo(kindOf(name));
        });
        assertThat(journey.documents().keySet().stream()
                        .map(FullFlowTest::kindOf)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "CONTRACT", "ACCEPTANCE_RECEIPT", "PAYMENT_SLIP", "BANK_RECEIPT", "DIGITAL_INVOICE");
    }

    @Test
    void theHonestRecordPassesEveryStageWithoutDiscrepancyOrHit() {
        JsonNode page = journey.record(HONEST);

        assertThat(page.at("/sheet/complete").asBoolean()).isTrue();
        assertThat(page.at("/sheet/differences")).isEmpty();
        Map<String, String> steps = new LinkedHashMap<>();
        page.at("/sheet/steps")
                .forEach(step ->
                        steps.put(step.at("/name").asString(), step.at("/mark").asString()));
        assertThat(steps)
                .containsOnlyKeys("RECEIVED", "READ", "MATCHED", "SEALED", "SCREENED", "ANCHORED", "WITNESSED")
                .allSatisfy((name, mark) -> assertThat(mark).as(name).isEqualTo("OK"));
        assertThat(page.at("/screening/hits")).isEmpty();
        assertThat(page.at("/screening/errors").asInt()).isZero();
        assertThat(page.at("/screening/evaluated").asInt())
                .isEqualTo(RuleSets.current().indicators().size());
        assertThat(page.at("/sheet/proof/witnesses")).hasSize(2);
    }

    @Test
    void aStrangerChecksTheProofWithPublicKeysAlone() {
        ProofReport report = journey.verifier().verify(journey.proof(HONEST));

        assertThat(report.holds()).isTrue();
        assertThat(report.sentence(Locale.SIMPLIFIED_CHINESE)).contains("证明成立", journey.recordOf(HONEST), "2/2");
        assertThat(report.sentence(Locale.ENGLISH)).contains("The proof holds", journey.recordOf(HONEST));
    }

    @Test
    void theProofShowsTheAmountsAndNotWhoTheWorkerIs() {
        String file = new String(journey.proof(HONEST), UTF_8);

        assertThat(file).contains("812.00", NAME);
        assertThat(file).doesNotContain(Invented.idNumber(HONEST), Invented.card(HONEST));
        assertThat(Json.MAPPER
                        .readTree(file)
                        .at("/record/withheld/workerIdentity")
                        .asString())
                .startsWith("sm3:");
    }

    /** The pattern marks in one group the character that is replaced by another of its kind. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    an amount            | "gross" : "81(2)            | DISCLOSED_FIELDS
                    a salt               | "salt" : "([0-9a-f])        | DISCLOSED_FIELDS
                    a withheld digest    | "workerIdentity" : "sm3:(.) | DISCLOSED_FIELDS
                    the commitment       | "commitment" : "sm3:(.)     | DISCLOSED_FIELDS
                    the leaf             | (?s)"leaf" .*?"commitment" : "sm3:(.) | LEAF_COMMITMENT
                    the revision         | (?s)"leaf" .*?"revision" : ([0-9])    | LEAF_COMMITMENT
                    the index            | "index ([0-9])              | INCLUSION
                    the tree's root      | (?s)siliu.invalid/log/[^\\n]*\\n[^\\n]*\\n *"(.) | INCLUSION
                    a co-signature       | (?s).*"— 演示[^"]*(.)[^"]{20}"  | CHECKPOINT_SIGNATURES
                    the format           | "format" : "(s)             | FILE_FORMAT
                    """)
    void aByteChangedNamesTheCheckThatFails(String what, String pattern, ProofCheck failing) {
        String file = new String(journey.proof(HONEST), UTF_8);
        Matcher place = Pattern.compile(pattern).matcher(file);
        assertThat(place.find()).as(what).isTrue();
        String changed = file.substring(0, place.start(1)) + other(place.group(1)) + file.substring(place.end(1));

        ProofReport report = journey.verifier().verify(changed.getBytes(UTF_8));

        assertThat(report.failing()).as(what).contains(failing);
        assertThat(report.sentence(Locale.SIMPLIFIED_CHINESE)).contains("证明不成立", failing.label());
        assertThat(report.sentence(Locale.ENGLISH)).contains("does not hold", failing.label());
    }

    @Test
    void noSingleBitOfTheFileCanBeTurned() {
        byte[] file = journey.proof(HONEST);
        JsonNode meaning = Json.MAPPER.readTree(file);
        RecordProofVerifier verifier = journey.verifier();
        for (int place = 0; place < file.length; place += 5) {
            byte[] changed = file.clone();
            changed[place] ^= 0x01;
            ProofReport report = verifier.verify(changed);
            if (report.holds()) {
                assertThat(Json.MAPPER.readTree(changed)).as("byte %d", place).isEqualTo(meaning);
            }
        }
    }

    @Test
    void aContradictingAmountIsShownWithBothValuesAndTheirPlaces() {
        JsonNode page = journey.record(SHORT);

        assertThat(page.at("/sheet/differences")).hasSize(1);
        JsonNode difference = page.at("/sheet/differences/0");
        assertThat(difference.at("/kind").asString()).isEqualTo("AMOUNT");
        assertThat(difference.at("/left/value").asString()).isEqualTo("812.00");
        assertThat(difference.at("/right/value").asString()).isEqualTo("762.00");
        assertThat(difference.at("/right/document").asString())
                .isEqualTo(journey.document("receipt-" + SHORT + ".pdf"));
        assertThat(difference.at("/right/place").asString()).isNotBlank();
        assertThat(difference.at("/right/source").asString()).isNotBlank();
    }

    @Test
    void itRaisesTheAlertWithTheObservedValues() {
        assertThat(hitsShown(SHORT)).containsKey("F08");
        JsonNode alert = alert("F08", SHORT);
        assertThat(alert.at("/severity").asString()).isEqualTo("HIGH");
        assertThat(alert.at("/text").asString()).contains("762.00", "812.00", "50.00");
    }

    @Test
    void moneyThatWentToAnotherCardIsADiscrepancyAndACriticalAlert() {
        JsonNode differences = journey.record(DIVERTED).at("/sheet/differences");

        assertThat(differences)
                .anySatisfy(each -> assertThat(each.at("/kind").asString()).isEqualTo("ACCOUNT"));
        assertThat(alert("F02", DIVERTED).at("/severity").asString()).isEqualTo("CRITICAL");
        assertThat(differences.toString()).doesNotContain(Invented.card(STRANGER), Invented.card(DIVERTED));
    }

    @Test
    void screeningTheStoredFactsAgainGivesTheSameHits() {
        RuleEngine engine = RuleEngine.of(RuleSets.current());
        for (int worker : List.of(HONEST, SHORT, DIVERTED)) {
            String facts = new String(
                    journey.client(Role.TAX_OFFICER, null)
                            .download("/api/v1/records/" + journey.recordOf(worker) + "/facts"),
                    UTF_8);
            Screening again = engine.screen(FactsJson.read(facts));
            JsonNode shown = journey.record(worker).at("/screening");
            assertThat(shown.at("/ruleSet").asString() + ":"
                            + shown.at("/version").asString())
                    .isEqualTo(again.ruleSet().id() + ":" + again.ruleSet().version());
            assertThat(sentences(again, engine.ruleSet())).isEqualTo(hitsShown(worker));
            assertThat(facts).doesNotContain(Invented.idNumber(worker), Invented.card(worker));
        }
    }

    @Test
    void whatComesOfAnAlertIsWrittenOnItsRecordByThoseWhoSeeIt() {
        String record = "/records/" + journey.recordOf(DIVERTED);
        PageClient officer = journey.visitor(test.officer(Role.TAX_OFFICER, "990100"));
        String opening = AlertForms.opening(officer.get(record).body(), "F02");
        String[] unsaid = {"indicator", "F02", "opening", opening, "verdict", "CONFIRMED"};
        String[] unseen = {"indicator", "F02", "verdict", "CONFIRMED", "reason", "The card is a stranger's"};
        String[] found = {
            "indicator", "F02", "opening", opening, "verdict", "CONFIRMED", "reason", "The card is a stranger's"
        };

        assertThat(officer.post(record, record + "/dispositions", unsaid).body())
                .contains("写明属实还是排除");
        assertThat(officer.post(record, record + "/dispositions", unseen).body())
                .contains("这条预警有了变化");
        assertThat(alerting("F02&outcome=OPEN")).contains(journey.recordOf(DIVERTED));
        assertThat(officer.post(record, record + "/dispositions", found).body()).contains("F02 的结论已记下", "等第二个人");
        assertThat(alerting("F02&outcome=CONFIRMED")).isEmpty();
        assertThat(alerting("F02&outcome=WAITING")).contains(journey.recordOf(DIVERTED));
        PageClient second = journey.visitor(test.person(Role.RISK_DESK, null));
        assertThat(second.get(record).body()).contains("等第二个人", "The card is a stranger");
        assertThat(second.post(record, record + "/dispositions", found).body())
                .contains("属实")
                .doesNotContain("等第二个人");
        assertThat(alerting("F02&outcome=OPEN")).doesNotContain(journey.recordOf(DIVERTED));
        assertThat(alerting("F02&outcome=CLEARED")).isEmpty();
        assertThat(alerting("F02&outcome=CONFIRMED")).containsExactly(journey.recordOf(DIVERTED));
        assertThat(officer.get("/alerts?outcome=confirmed").body()).contains(journey.recordOf(DIVERTED), "属实");
        assertThat(officer.get("/alerts?outcome=settled").status()).isEqualTo(422);
        assertThat(officer.get("/rules/indicators/F02").status()).isEqualTo(200);
        assertThat(journey.visitor(test.officer(Role.TAX_OFFICER, "990200"))
                        .post("/records", record + "/dispositions", found)
                        .status())
                .isEqualTo(404);
        assertThat(database.sql("SELECT verdict FROM alert_disposition WHERE indicator = 'F02'")
                        .query(String.class)
                        .list())
                .containsExactly("CONFIRMED", "CONFIRMED");
        assertThat(database.sql("SELECT COUNT(*) FROM ledger_entry WHERE kind = 'DISPOSITION'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoeverHandsOutAProofChoosesWhatItLeavesOutAndTheRestStillHolds() {
        String address = "/api/v1/records/" + journey.recordOf(HONEST) + "/proof";
        byte[] file = journey.enterprise().download(address + "?withhold=settlement&withhold=funds");

        ProofReport report = journey.verifier().verify(file);

        assertThat(report.holds()).isTrue();
        assertThat(report.notChecked(Locale.ENGLISH))
                .anySatisfy(open -> assertThat(open).contains("settlement", "funds", "workerIdentity"));
        JsonNode record = Json.MAPPER.readTree(file).at("/record");
        assertThat(record.at("/fields/enterprise/value/name").asString()).isEqualTo(NAME);
        for (String left : List.of("settlement", "funds", "workerIdentity")) {
            assertThat(record.at("/fields/" + left).isMissingNode()).as(left).isTrue();
            assertThat(record.at("/withheld/" + left).asString()).as(left).startsWith("sm3:");
        }
        assertThat(journey.enterprise()
                        .get(address + "?withhold=nothingLikeThat")
                        .status())
                .isEqualTo(422);
        assertThat(journey.visitor(test.officer(Role.TAX_OFFICER, "990100"))
                        .get("/records/" + journey.recordOf(HONEST))
                        .body())
                .contains("略去哪些内容", "name=\"withhold\"");
    }

    @Test
    void aStrangerRunsTheScreeningAgainFromItsBundle() {
        String address = "/api/v1/records/" + journey.recordOf(SHORT) + "/replay";
        byte[] bundle = journey.client(Role.TAX_OFFICER, null).download(address);

        ReplayReport report = new Replay().run(bundle);

        assertThat(report.isEqual()).as(report.toString()).isTrue();
        JsonNode file = Json.MAPPER.readTree(bundle);
        assertThat(file.at("/engine").stringValue()).isEqualTo(RuleEngine.version());
        assertThat(report.verdict().decision()).isGreaterThanOrEqualTo(Decision.OPEN_CASE);
        assertThat(file.at("/verdict/decision").stringValue())
                .isEqualTo(report.verdict().decision().name());
        assertThat(report.gate()).as("of a record, whose money moved").isNull();
        assertThat(journey.verifier()
                        .verify(Json.text(file.at("/proof")).getBytes(UTF_8))
                        .holds())
                .isTrue();
        assertThat(new String(bundle, UTF_8)).doesNotContain(Invented.idNumber(SHORT), Invented.card(SHORT));
        assertThat(journey.enterprise().get(address).status()).isEqualTo(403);
        assertThat(journey.visitor(test.officer(Role.TAX_OFFICER, "990100"))
                        .get("/records/" + journey.recordOf(SHORT) + "/replay")
                        .status())
                .isEqualTo(200);
    }

    /** Databases hold both forms: what was kept apart is read, proved and run again as before. */
    @Test
    void aScreeningThatWasKeptBesideItsSaltsIsRunAgainAsBefore() {
        String address = "/api/v1/records/" + journey.recordOf(HONEST) + "/replay";
        byte[] before = journey.client(Role.TAX_OFFICER, null).download(address);

        older.putApart(journey.recordOf(HONEST));

        byte[] after = journey.client(Role.TAX_OFFICER, null).download(address);
        assertThat(new Replay().run(after).isEqual()).isTrue();
        assertThat(Json.MAPPER.readTree(after).at("/proof/record"))
                .isEqualTo(Json.MAPPER.readTree(before).at("/proof/record"));
        assertThat(journey.verifier()
                        .verify(Json.text(Json.MAPPER.readTree(after).at("/proof"))
                                .getBytes(UTF_8))
                        .holds())
                .isTrue();
    }

    @Test
    void aLatePaperMakesANewRevisionAndTheOldProofStillHolds() {
        assertThat(journey.record(LATE).at("/sheet/complete").asBoolean()).isFalse();
        byte[] before = journey.proof(LATE);

        journey.lateInvoiceArrives();

        JsonNode page = journey.record(LATE);
        assertThat(page.at("/sheet/complete").asBoolean()).isTrue();
        assertThat(page.at("/sheet/revision").asInt()).isEqualTo(2);
        byte[] after = journey.proof(LATE);
        assertThat(journey.verifier().verify(before).holds()).isTrue();
        assertThat(journey.verifier().verify(after).holds()).isTrue();
        assertThat(Json.MAPPER.readTree(after).at("/record/revision").asInt()).isEqualTo(2);
        eachRevisionIsRunAgain(journey.recordOf(LATE));
    }

    /** The alert of an earlier revision is shown to follow from what was known then. */
    private void eachRevisionIsRunAgain(String record) {
        TradeClient officer = journey.client(Role.TAX_OFFICER, null);
        String address = "/api/v1/records/" + record + "/replay";
        assertThat(revisionRun(officer, address + "?revision=1&round=1")).isEqualTo(1);
        assertThat(revisionRun(officer, address + "?revision=1")).isEqualTo(1);
        assertThat(revisionRun(officer, address + "?revision=2&round=1")).isEqualTo(2);
        assertThat(revisionRun(officer, address)).as("the present one").isEqualTo(2);
        assertThat(officer.get(address + "?revision=3").status()).isEqualTo(404);
        assertThat(officer.get(address + "?revision=1&round=2").status()).isEqualTo(404);
        assertThat(officer.get(address + "?revision=last").status()).isEqualTo(400);
        assertThat(journey.visitor(test.officer(Role.TAX_OFFICER, "990100"))
                        .get("/records/" + record)
                        .body())
                .contains("/records/" + record + "/replay?revision=1&amp;round=1")
                .contains("/records/" + record + "/replay?revision=2&amp;round=1");
    }

    private static int revisionRun(TradeClient officer, String address) {
        byte[] bundle = officer.download(address);
        assertThat(new Replay().run(bundle).isEqual()).as(address).isTrue();
        return Json.MAPPER.readTree(bundle).at("/facts/revision").asInt();
    }

    @Test
    void whatBelongsToOneEnterpriseDoesNotExistForAnotherOneOrAnotherRegion() {
        String record = "/records/" + journey.recordOf(HONEST);
        String paper = "/documents/" + journey.document("receipt-" + HONEST + ".pdf");
        List<String> forPrograms = List.of(
                record,
                record + "/proof",
                paper,
                "/settlements/" + journey.batch(),
                "/settlements/" + journey.batch() + "/lines");
        List<String> forPeople = List.of(
                record,
                record + "/proof",
                paper,
                paper + "/original",
                paper + "/cut?field=amount",
                paper + "/stage",
                "/batches/" + journey.batch());
        String task = "/api/v1/task-orders/" + journey.taskOf(HONEST);

        assertThat(statuses(journey.enterprise(), forPrograms)).containsOnly(200);
        assertThat(journey.enterprise().get(task).status()).isEqualTo(200);
        TradeClient stranger = journey.client(Role.ENTERPRISE, 4_242L);
        assertThat(statuses(stranger, forPrograms)).containsOnly(404);
        assertThat(stranger.get(task).status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/records").body().at("/records")).isEmpty();
        assertThat(stranger.get("/api/v1/alerts").body().at("/alerts")).isEmpty();
        assertThat(stranger.get("/api/v1/documents").body().at("/rows")).isEmpty();
        assertThat(statuses(journey.visitor(test.person(Role.ENTERPRISE, 4_242L)), forPeople))
                .containsOnly(404);
        assertThat(statuses(journey.visitor(test.officer(Role.TAX_OFFICER, "990200")), forPeople))
                .containsOnly(404);
        PageClient officer = journey.visitor(test.officer(Role.TAX_OFFICER, "990100"));
        List<String> withoutOriginal =
                forPeople.stream().filter(path -> !path.endsWith("/original")).toList();
        assertThat(statuses(officer, withoutOriginal)).containsOnly(200);
        assertThat(officer.get(paper + "/original").status())
                .as("it names people in full")
                .isEqualTo(403);
    }

    @Test
    void whatBelongsToAnotherOneIsRefusedInTheWordsOfWhatIsNotThere() {
        Map<String, String> missing = Map.of(
                "/api/v1/records/" + journey.recordOf(HONEST), "/api/v1/records/FF-202609-9999999",
                "/api/v1/documents/" + journey.document("receipt-" + HONEST + ".pdf"), "/api/v1/documents/1",
                "/api/v1/settlements/" + journey.batch(), "/api/v1/settlements/1",
                "/api/v1/task-orders/" + journey.taskOf(HONEST), "/api/v1/task-orders/1");
        TradeClient stranger = journey.client(Role.ENTERPRISE, 4_242L);

        missing.forEach((theirs, nobodys) -> assertThat(refusal(stranger, theirs))
                .as(theirs)
                .contains("There is no such")
                .isEqualTo(refusal(stranger, nobodys)));
    }

    private static String refusal(TradeClient client, String path) {
        JsonNode problem = client.get(path).body();
        return String.join(
                " ",
                problem.at("/code").asString(),
                problem.at("/title").asString(),
                problem.at("/detail").asString(),
                problem.at("/remedy").asString());
    }

    @Test
    void everyNumberOfAnOverviewOpensAListOfThatLength() {
        for (PageClient visitor : List.of(
                journey.visitor(test.officer(Role.TAX_OFFICER, "990100")),
                journey.visitor(test.officer(Role.MARKET_OFFICER, "990100")),
                journey.visitor(test.person(Role.RISK_DESK, null)))) {
            String overview = visitor.get("/overview").body();
            Map<String, Integer> counted = new LinkedHashMap<>();
            OverviewLinks.counts(overview).forEach((address, count) -> {
                counted.put(address, count);
                assertThat(OverviewLinks.rows(address, visitor.get(address).body()))
                        .as(address)
                        .isEqualTo(count);
            });
            assertThat(counted).hasSizeGreaterThan(4);
        }
    }

    @Test
    void anOverviewOfAnotherRegionCountsNothing() {
        PageClient stranger = journey.visitor(test.officer(Role.TAX_OFFICER, "990200"));

        assertThat(stranger.get("/overview").body()).contains("没有企业有预警").doesNotContain(NAME);
        assertThat(journey.visitor(test.person(Role.ENTERPRISE, 4_242L))
                        .get("/overview")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theFactsOfAScreeningAreForThoseWhoAuditAlone() {
        String facts = "/api/v1/records/" + journey.recordOf(HONEST) + "/facts";

        assertThat(journey.enterprise().get(facts).status()).isEqualTo(403);
        assertThat(journey.client(Role.CONNECTOR, null).get(facts).status()).isEqualTo(403);
        assertThat(journey.client(Role.MARKET_OFFICER, null).get(facts).status())
                .isEqualTo(200);
        assertThat(database.sql("SELECT subject_kind FROM audit_event WHERE role = 'MARKET_OFFICER' AND subject_id = ?")
                        .param(journey.recordOf(HONEST))
                        .query(String.class)
                        .list())
                .contains("RECORD");
    }

    @Test
    void eachLookOfAnOfficerIsOnTheTrailWithItsRequest() {
        Person officer = test.officer(Role.TAX_OFFICER, "990100");
        PageClient visitor = journey.visitor(officer);
        String receipt = journey.document("receipt-" + SHORT + ".pdf");
        visitor.get("/records/" + journey.recordOf(SHORT));
        visitor.get("/records/" + journey.recordOf(SHORT) + "/proof");
        visitor.get("/documents/" + receipt);
        assertThat(visitor.get("/documents/" + receipt + "/original").status())
                .as("the original names people in full")
                .isEqualTo(403);
        visitor.get("/alerts?indicator=F08");
        visitor.get("/batches/" + journey.batch());

        List<String> looks = database.sql("SELECT CONCAT_WS(' ', subject_kind, subject_id, purpose) FROM audit_event"
                        + " WHERE account_id = ? AND deed = 'LOOKED' AND request_id IS NOT NULL ORDER BY id")
                .param(officer.id())
                .query(String.class)
                .list();
        assertThat(looks)
                .containsExactly(
                        "OVERVIEW 2026-09 ROUTINE",
                        "RECORD " + journey.recordOf(SHORT) + " ROUTINE",
                        "RECORD " + journey.recordOf(SHORT) + " PROOF",
                        "DOCUMENT " + receipt + " ROUTINE",
                        "ALERT_LIST - ROUTINE",
                        "ALERT " + journey.recordOf(SHORT) + " ROUTINE",
                        "BATCH " + journey.batch() + " ROUTINE");
    }

    private static List<Integer> statuses(TradeClient client, List<String> paths) {
        return paths.stream().map(path -> client.get("/api/v1" + path).status()).toList();
    }

    private static List<Integer> statuses(PageClient visitor, List<String> paths) {
        return paths.stream().map(path -> visitor.get(path).status()).toList();
    }

    private static String kindOf(String name) {
        return switch (name.substring(0, name.indexOf('-'))) {
            case "contract" -> "CONTRACT";
            case "acceptance" -> "ACCEPTANCE_RECEIPT";
            case "slip" -> "PAYMENT_SLIP";
            case "receipt" -> "BANK_RECEIPT";
            default -> "DIGITAL_INVOICE";
        };
    }

    private List<String> alerting(String indicator) {
        return journey.enterprise()
                .get("/api/v1/alerts?indicator=" + indicator)
                .body()
                .at("/alerts")
                .valueStream()
                .map(alert -> alert.at("/record").asString())
                .toList();
    }

    private JsonNode alert(String indicator, int worker) {
        List<JsonNode> found = new ArrayList<>();
        journey.enterprise()
                .get("/api/v1/alerts?indicator=" + indicator)
                .body()
                .at("/alerts")
                .forEach(alert -> {
                    if (alert.at("/record").asString().equals(journey.recordOf(worker))) {
                        found.add(alert);
                    }
                });
        assertThat(found).as("alerts of " + indicator).hasSize(1);
        return found.get(0);
    }

    /** Sentence by indicator, as the page shows them. */
    private Map<String, String> hitsShown(int worker) {
        Map<String, String> hits = new LinkedHashMap<>();
        journey.record(worker)
                .at("/screening/hits")
                .forEach(hit -> hits.put(
                        hit.at("/indicator").asString(), hit.at("/text").asString()));
        return hits;
    }

    private static Map<String, String> sentences(Screening screening, RuleSet ruleSet) {
        return screening.hits().stream()
                .collect(Collectors.toMap(Hit::indicator, hit -> ruleSet.explain(hit, Locale.SIMPLIFIED_CHINESE)));
    }

    private static String other(String character) {
        return switch (character) {
            case "1" -> "2";
            case "a" -> "b";
            case "A" -> "B";
            default -> Character.isDigit(character.charAt(0)) ? "1" : character.equals("s") ? "t" : "a";
        };
    }
}
