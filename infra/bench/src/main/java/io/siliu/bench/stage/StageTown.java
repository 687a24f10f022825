package io.siliu.bench.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.bench.matching.Filing;
import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.RecordAgreement;
import io.siliu.platform.party.ImportParties;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.party.RowOutcome;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.work.OrderTasks;
import io.siliu.platform.work.RecordAcceptances;
import io.siliu.platform.work.TaskOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Invented enterprises with workers of their own, who are paid for several months; made through the use cases. A month is what
 * an honest month is: tasks are ordered, delivered and accepted, papers of all four flows are there and others say what they
 * know of the worker. One line in eight has a {@link Flaw}.
 */
final class StageTown {

    static final long SEED = 20261127;
    private static final int MONTHS = 4;
    private static final int FIRMS = 2;
    private static final int AT_ONCE = 1_000;
    private static final int DAYS_OF_COMING = 180;
    private static final int ONE_EARNS_MUCH = 25;
    private static final int[] PAY_DAYS = {22, 25, 23, 27};
    private static final Actor RISK_DESK =
            new Actor(0, "bench", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final Actor CONNECTOR =
            new Actor(0, "bench", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());

    private final Access access;
    private final ImportParties parties;
    private final RecordAgreement agreements;
    private final OrderTasks tasks;
    private final RecordAcceptances acceptances;
    private final BookSettlement settlements;
    private final TownWords words;
    private final Filing filing;
    private final JdbcClient database;
    private final Random random = new Random(SEED);
    private final LocalDate today = ChinaTime.today(java.time.Clock.systemUTC());
    private final LocalDate since = today.minusMonths(13);

    StageTown(ApplicationContext application) {
        access = application.getBean(Access.class);
        parties = application.getBean(ImportParties.class);
        agreements = application.getBean(RecordAgreement.class);
        tasks = application.getBean(OrderTasks.class);
        acceptances = application.getBean(RecordAcceptances.class);
        settlements = application.getBean(BookSettlement.class);
        words = new TownWords(application.getBean(OutsideStatements.class));
        filing = new Filing(application);
        database = application.getBean(JdbcClient.class);
    }

    /**
     * Two more enterprises whose lines, so many in all, are booked and have waited long enough to be sealed. Their workers
     * serve the one in one month and the other in the next.
     */
    void book(int number, int lines) {
        List<TownWorker> workers = IntStream.range(number * (lines / MONTHS), (number + 1) * (lines / MONTHS))
                .mapToObj(each -> new TownWorker(each, since.plusDays(each % DAYS_OF_COMING)))
                .toList();
        List<TownFirm> firms = access.actingAs(RISK_DESK, () -> recorded(number, workers));
        List<TownPapers> papers = firms.stream().map(TownPapers::new).toList();
        for (TownWorker worker : workers) {
            papers.forEach(each -> each.contract(worker, since.plusYears(3)));
        }
        access.actingAs(CONNECTOR, () -> {
            for (TownWorker worker : workers) {
                words.worker(worker);
                firms.forEach(firm -> words.contract(worker, firm));
            }
            words.flush();
        });
        for (int month = 1; month <= MONTHS; month++) {
            for (int place = 0; place < firms.size(); place++) {
                int turn = month + place;
                List<TownWorker> turned = workers.stream()
                        .filter(worker -> (worker.number() + turn) % FIRMS == 0)
                        .toList();
                month(firms.get(place), turned, month, papers.get(place));
            }
        }
        papers.forEach(each -> filing.file(each.papers()));
    }

    private void month(TownFirm firm, List<TownWorker> workers, int month, TownPapers papers) {
        LocalDate day = today.minusMonths(2L + MONTHS - month).withDayOfMonth(PAY_DAYS[month - 1]);
        String batch = "STAGE-" + firm.number() + "-" + day;
        Actor own = new Actor(1, "bench", Role.ENTERPRISE, firm.id(), null, Role.ENTERPRISE.permissions());
        List<TownLine> lines = new ArrayList<>();
        for (TownWorker worker : workers) {
            lines.add(new TownLine(
                    worker, firm.creditCode(), batch, null, day, gross(worker), Flaw.of(worker.number(), month)));
        }
        List<TownLine> ordered = access.actingAs(own, () -> ordered(lines));
        access.actingAs(own, () -> settlements.book(file(ordered).getBytes(UTF_8), day, null));
        access.actingAs(CONNECTOR, () -> {
            ordered.forEach(words::line);
            words.flush();
        });
        ordered.forEach(papers::line);
        papers.fee(batch, day.plusDays(1), fee(firm.id(), day), firm.number() * MONTHS + month);
    }

    private Money gross(TownWorker worker) {
        int much = worker.number() % ONE_EARNS_MUCH == 0 ? 1_500 : 0;
        return Money.ofCents(100L * (4_200 + random.nextInt(800) + much));
    }

    private List<TownFirm> recorded(int number, List<TownWorker> workers) {
        List<Integer> numbers =
                IntStream.range(FIRMS * number, FIRMS * (number + 1)).boxed().toList();
        List<RowOutcome> outcomes = parties.run(new PartyImport(
                        numbers.stream()
                                .map(each -> new PartyImport.EnterpriseRow(
                                        TownFirm.creditCode(each),
                                        TownFirm.name(each),
                                        "990100",
                                        TownWorker.mobile(each)))
                                .toList(),
                        workers.stream().map(TownWorker::row).toList()))
                .enterprises();
        List<TownFirm> firms = IntStream.range(0, FIRMS)
                .mapToObj(place ->
                        new TownFirm(numbers.get(place), outcomes.get(place).id()))
                .toList();
        firms.forEach(firm -> agreements.record(new RecordAgreement.Command(
                firm.creditCode(),
                "FW-STAGE-" + firm.number(),
                EngagementModel.AGENCY,
                since,
                since,
                since.plusYears(3),
                new BigDecimal("0.06"))));
        return firms;
    }

    /** With the numbers of the orders, whose work is accepted. */
    private List<TownLine> ordered(List<TownLine> lines) {
        List<TownLine> all = new ArrayList<>();
        List<TownLine> ordered = new ArrayList<>();
        lines.forEach(line -> (line.has(Flaw.WITHOUT_TASK) ? all : ordered).add(line));
        cut(ordered, some -> {
            List<TaskOrder> orders =
                    tasks.order(some.stream().map(StageTown::order).toList());
            List<TownLine> numbered = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                numbered.add(some.get(i).ordered(orders.get(i).taskNumber().value()));
            }
            acceptances.accept(numbered.stream().map(StageTown::acceptance).toList());
            all.addAll(numbered);
        });
        return all;
    }

    private static OrderTasks.Command order(TownLine line) {
        return new OrderTasks.Command(
                line.worker().idNumber(),
                line.worker().occupation(),
                line.worker().city(),
                "示例任务" + line.worker().number() + " " + line.startsOn(),
                line.gross(),
                line.startsOn(),
                line.endsOn());
    }

    private static RecordAcceptances.Command acceptance(TownLine line) {
        return new RecordAcceptances.Command(
                line.task(), line.acceptedOn(), BigDecimal.ONE, line.gross(), "示例验收人", null);
    }

    private static <T> void cut(List<T> all, Consumer<List<T>> work) {
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            work.accept(all.subList(start, Math.min(all.size(), start + AT_ONCE)));
        }
    }

    private static String file(List<TownLine> lines) {
        StringBuilder file = new StringBuilder("批次号,任务单号,姓名,证件号码,银行卡号,应付金额\n");
        for (TownLine line : lines) {
            file.append(String.join(
                            ",",
                            line.batch(),
                            line.task() == null ? "" : line.task(),
                            line.worker().name(),
                            line.worker().idNumber(),
                            line.worker().card(),
                            line.gross().toString()))
                    .append('\n');
        }
        return file.toString();
    }

    /** As the product worked it out for the lines of a day. */
    private Money fee(long enterprise, LocalDate day) {
        return Money.of(database.sql("SELECT SUM(fee) FROM settlement_line WHERE enterprise_id = ? AND settled_on = ?")
                .param(enterprise)
                .param(day)
                .query(BigDecimal.class)
                .single());
    }
}
