package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.ContractingAgreements;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.work.OrderTasks;
import io.siliu.platform.work.RecordAcceptances;
import io.siliu.platform.work.WorkUnit;
import io.siliu.rules.FactsJson;
import io.siliu.rules.Outcome;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import io.siliu.rules.Unanswered;
import io.siliu.sandbox.paper.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records of which all is known that the product can know: each indicator says yes or no on one of them at least, but for those
 * that are named here with their reason. An indicator that falls silent, because a fact is not computed any more or is under
 * another name, is found here and nowhere else: silence looks like a no.
 */
@RipeAtOnce
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryIndicatorAnswersTest {

    /** The reasons stand on the page of the indicator too. */
    private static final Map<String, String> SILENT = Map.of(
            "B21",
            "asks for more days of work in a month than are booked here",
            "L11",
            "nobody tells whether a look went with its purpose, and nobody has looked at a record when it is sealed");

    private static final RuleEngine ENGINE = RuleEngine.of(RuleSets.current());
    private static final int FIRM = 7_879;
    private static final int SUBCONTRACTOR = 7_880;
    private static final int PEOPLE = 32;
    private static final int FIRST = 5_700;
    /** All is told of this one, by others alone. */
    private static final int RICH = FIRST;
    /** Was paid in each month before. */
    private static final int LONG = FIRST + 2;
    /** Made the contract here. */
    private static final int HERE = FIRST + 4;
    /** Whose licence is over. */
    private static final int OVER = FIRST + 6;
    /** Handed an invoice in as a page alone. */
    private static final int ON_PAPER = FIRST + 8;
    /** Was paid by the platform's own order, to a card that was exchanged. */
    private static final int PAID = FIRST + 10;
    /** Of whom the newest twelve worked in August too. */
    private static final int[] ALL =
            IntStream.range(0, PEOPLE).map(place -> FIRST + 2 * place).toArray();

    private static final int OF_AUGUST = 12;
    private static final int PERSON = 5_801;
    private static final int AGENT = 5_803;
    private static final int EMPLOYEE = 5_805;
    private static final int OFFICER = 5_807;
    private static final String BATCH = "RICH-9";
    private static final String WORK = "即时配送：午餐高峰从商圈到周边三公里小区";

    private final int port;
    private final Access access;
    private final TestAccounts test;
    private final Town town;
    private final OrderTasks tasks;
    private final RecordAcceptances acceptances;
    private final BookSettlement settlements;
    private final OutsideStatements statements;
    private final ContractingAgreements agreements;
    private final PersonalData personal;
    private final Workers stages;
    private final JdbcClient database;
    private final Map<Integer, Long> ids = new HashMap<>();
    private long enterprise;
    private long subcontractor;

    EveryIndicatorAnswersTest(@LocalServerPort int port, BeanFactory beans) {
        this.port = port;
        access = beans.getBean(Access.class);
        test = new TestAccounts(access, beans.getBean(Accounts.class));
        town = beans.getBean(Town.class);
        tasks = beans.getBean(OrderTasks.class);
        acceptances = beans.getBean(RecordAcceptances.class);
        settlements = beans.getBean(BookSettlement.class);
        statements = beans.getBean(OutsideStatements.class);
        agreements = beans.getBean(ContractingAgreements.class);
        personal = beans.getBean(PersonalData.class);
        stages = beans.getBean(Workers.class);
        database = beans.getBean(JdbcClient.class);
    }

    @BeforeAll
    void allIsBookedAndToldOf() {
        enterprise = town.enterprise(FIRM, EngagementModel.AGENCY);
        subcontractor = town.enterprise(SUBCONTRACTOR, EngagementModel.SUBCONTRACT);
        IntStream.of(ALL).forEach(worker -> ids.put(worker, town.worker(worker)));
        ids.put(PERSON, town.worker(PERSON));
        for (int month = 3; month <= 8; month++) {
            book(enterprise, LocalDate.of(2026, month, 7), Town.line("RICH-LONG-" + month, "", LONG, "1000.00"));
        }
        bookAugust();
        Map<Integer, Line> lines = bookSeptember();
        book(subcontractor, FlowPapers.SETTLED, Town.line(BATCH, "", PERSON, "1000.00"));
        signHere();
        tell(lines.get(RICH));
        handIn(lines);
        payByOwnOrder();
        stages.drain("document.reading", "fourflow.matching", "assessment.screening");
    }

    @Test
    void eachSaysYesOrNoSomewhere() {
        List<Screening> screenings = Stream.of(RICH, LONG, HERE, OVER, ON_PAPER, PAID, PERSON)
                .map(this::screening)
                .toList();
        TreeSet<String> silent = new TreeSet<>(screenings.get(0).indicators());
        screenings.forEach(screening -> screening.outcomes().forEach((indicator, outcome) -> {
            if (outcome == Outcome.HIT || outcome == Outcome.NO_HIT) {
                silent.remove(indicator);
            }
        }));

        assertThat(silent).as(why(silent, screenings)).isEqualTo(new TreeSet<>(SILENT.keySet()));
    }

    /** What each of them lacked, record by record. */
    private static String why(TreeSet<String> silent, List<Screening> screenings) {
        Map<String, List<String>> lacking = new TreeMap<>();
        screenings.forEach(screening -> screening.unanswered().stream()
                .filter(one -> silent.contains(one.indicator()))
                .map(Unanswered::indicator)
                .distinct()
                .forEach(indicator -> lacking.computeIfAbsent(indicator, any -> new ArrayList<>())
                        .add(screening.unanswered().stream()
                                .filter(one -> one.indicator().equals(indicator))
                                .map(one -> one.reason() + " " + one.facts())
                                .collect(joining("; ")))));
        return lacking.toString();
    }

    private Screening screening(int worker) {
        String number = database.sql(
                        "SELECT number FROM four_flow_record WHERE worker_id = ? AND batch_number = '" + BATCH + "'")
                .param(ids.get(worker))
                .query(String.class)
                .single();
        byte[] facts = new TradeClient(port, test.token(Role.TAX_OFFICER, null))
                .download("/api/v1/records/" + number + "/facts");
        return ENGINE.screen(FactsJson.read(new String(facts, UTF_8)));
    }

    private void bookAugust() {
        StringBuilder lines = new StringBuilder();
        for (int place = 0; place < OF_AUGUST; place++) {
            int worker = ALL[PEOPLE - 1 - place];
            LocalDate day = LocalDate.of(2026, 8, 1 + place);
            lines.append(Town.line("RICH-8", accepted(worker, day, day), worker, "1000.00"));
        }
        book(enterprise, LocalDate.of(2026, 8, 20), lines.toString());
    }

    private Map<Integer, Line> bookSeptember() {
        Map<Integer, Line> lines = new TreeMap<>();
        for (int worker : ALL) {
            String task = accepted(worker, FlowPapers.STARTS, FlowPapers.ENDS);
            lines.put(worker, new Line(worker, task, Money.of("1000.00")));
        }
        book(
                enterprise,
                FlowPapers.SETTLED,
                lines.values().stream()
                        .map(line -> Town.line(BATCH, line.task(), line.worker(), "1000.00"))
                        .collect(joining()));
        return lines;
    }

    private String accepted(int worker, LocalDate from, LocalDate to) {
        return access.actingAs(Town.person(enterprise), () -> {
            String number = tasks.order(List.of(new OrderTasks.Command(
                            Invented.idNumber(worker), "RIDER", "990100", WORK, Money.of("1000.00"), from, to)))
                    .get(0)
                    .taskNumber()
                    .value();
            acceptances.accept(List.of(new RecordAcceptances.Command(
                    number, to, BigDecimal.TEN, Money.of("1000.00"), "示例站长", WorkUnit.ORDER)));
            return number;
        });
    }

    private void book(long by, LocalDate day, String lines) {
        byte[] file = (Town.header() + lines).getBytes(UTF_8);
        access.actingAs(Town.person(by), () -> settlements.book(file, day, null));
    }

    private void signHere() {
        long person = ids.get(HERE);
        access.actingAs(
                Town.person(enterprise), () -> agreements.offer(enterprise, List.of(person), FlowPapers.STARTS));
        long account = 8_760_000L + HERE;
        database.sql("INSERT INTO account (id, sign_in_name, display_name, role, created_at, retention_class)"
                        + " VALUES (?, ?, '100****', 'WORKER', NOW(6), 'IDENTITY')")
                .params(account, "phone-" + account)
                .update();
        database.sql(
                        "INSERT INTO phone_account (account_id, person_id, phone, phone_key, phone_masked, opened_at,"
                                + " retention_class) VALUES (?, ?, ?, UNHEX(LPAD(HEX(?), 64, '0')), '100****', NOW(6), 'IDENTITY')")
                .params(account, person, personal.encryptText(person, Invented.mobile(HERE)), account)
                .update();
        access.actingAs(new Actor(account, "100****", Role.WORKER, null, null, Role.WORKER.permissions()), () -> {
            long id = agreements.own().get(0).id();
            agreements.sign(id, agreements.show(id).digest(), new byte[32]);
        });
    }

    private void tell(Line rich) {
        Actor connector = new Actor(0, "test", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());
        Stream<String> ofMany = IntStream.of(ALL)
                .boxed()
                .flatMap(worker -> Stream.of(ToldOfEverything.registered(worker), ToldOfEverything.spared(worker)));
        Stream.of(
                        ofMany,
                        new ToldOfEverything(FIRM, rich).statements(AGENT, EMPLOYEE, OFFICER),
                        Stream.of(ToldOfEverything.cancelled(OVER)))
                .flatMap(some -> some)
                .forEach(word -> {
                    OutsideStatements.Outcome outcome = access.actingAs(
                                    connector, () -> statements.take("示例", List.of(Json.MAPPER.readTree(word))))
                            .get(0);
                    assertThat(outcome.state()).as(word + " " + outcome).isEqualTo(State.TAKEN);
                });
    }

    private void handIn(Map<Integer, Line> lines) {
        FlowPapers papers = new FlowPapers(new Party(Town.name(FIRM), Invented.enterpriseCode(FIRM)), BATCH);
        Line rich = lines.get(RICH);
        handIn("contract.pdf", papers.contract(rich));
        handIn("slip.pdf", papers.slip(rich));
        handIn("receipt.pdf", papers.receipt(rich));
        handIn("invoice.pdf", papers.invoicePdf(rich));
        handIn("invoice.xml", signed(papers.invoiceXml(rich)));
        handIn("alone.pdf", papers.invoicePdf(lines.get(ON_PAPER)));
    }

    private static byte[] signed(byte[] xml) {
        try {
            return XmlSigning.signed(xml, "CN=示例签章服务中心,O=示例四流,C=CN").getBytes(UTF_8);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void handIn(String name, byte[] paper) {
        assertThat(new TradeClient(port, test.token(Role.ENTERPRISE, enterprise))
                        .paper(name, paper)
                        .status())
                .as(name)
                .isEqualTo(202);
    }

    /** As if the bank had paid some lines of the batch in the morning, to one of them on a card of six days. */
    private void payByOwnOrder() {
        database.sql(
                        "INSERT INTO payout (enterprise_id, id, batch_id, line_id, worker_id, amount, stage, sendings, askings,"
                                + " next_at, opened_at, paid_at, retention_class)"
                                + " SELECT enterprise_id, id, batch_id, id, worker_id, net, 'PAID', 1, 0, NOW(6),"
                                + " '2026-09-07 01:00:00', '2026-09-07 02:15:30', 'ACCOUNTING' FROM settlement_line"
                                + " WHERE enterprise_id = ? AND settled_on = ? AND worker_id IN (?, ?, ?, ?, ?)")
                .params(
                        enterprise,
                        FlowPapers.SETTLED,
                        ids.get(PAID),
                        ids.get(PAID + 2),
                        ids.get(PAID + 4),
                        ids.get(PAID + 6),
                        ids.get(PAID + 8))
                .update();
        database.sql("UPDATE worker_card SET recorded_at = '2026-02-01 00:00:00' WHERE worker_id = ?")
                .param(ids.get(PAID))
                .update();
        database.sql("INSERT INTO worker_card (worker_id, card_key, card, card_masked, recorded_at, retention_class)"
                        + " SELECT worker_id, UNHEX(REPEAT('57', 32)), card, card_masked, '2026-09-01 00:00:00',"
                        + " retention_class FROM worker_card WHERE worker_id = ?")
                .param(ids.get(PAID))
                .update();
    }
}
