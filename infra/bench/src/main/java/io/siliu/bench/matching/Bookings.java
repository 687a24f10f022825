package io.siliu.bench.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.settlement.BookingOutcome;
import io.siliu.platform.work.OrderTasks;
import io.siliu.platform.work.TaskOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a firm of the town has done: tasks are ordered and settlement files booked, each batch as a file of its own. */
final class Bookings {

    private final Access access;
    private final OrderTasks tasks;
    private final BookSettlement settlements;
    private final JdbcClient database;

    Bookings(ApplicationContext application) {
        access = application.getBean(Access.class);
        tasks = application.getBean(OrderTasks.class);
        settlements = application.getBean(BookSettlement.class);
        database = application.getBean(JdbcClient.class);
    }

    /** What an earlier process booked. */
    Map<Long, Job> booked(long enterprise, List<Job> jobs) {
        return read(enterprise, ordered(enterprise, jobs));
    }

    /** Tasks were ordered in the order of the jobs, and their numbers count up. */
    private Map<String, Job> ordered(long enterprise, List<Job> jobs) {
        List<String> numbers = database.sql("SELECT task_number FROM task_order WHERE enterprise_id = ? ORDER BY id")
                .param(enterprise)
                .query(String.class)
                .list();
        Map<String, Job> byTask = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            byTask.put(numbers.get(i), jobs.get(i));
        }
        return byTask;
    }

    /** @return the jobs with the numbers and amounts of the product, by the line's number in the town */
    Map<Long, Job> book(long enterprise, List<Job> jobs) {
        Actor own = new Actor(1, "bench", Role.ENTERPRISE, enterprise, null, Role.ENTERPRISE.permissions());
        Map<String, Job> byTask = new HashMap<>();
        for (int start = 0; start < jobs.size(); start += OrderTasks.MOST) {
            List<Job> some = jobs.subList(start, Math.min(jobs.size(), start + OrderTasks.MOST));
            List<TaskOrder> ordered = access.actingAs(
                    own, () -> tasks.order(some.stream().map(Bookings::task).toList()));
            for (int i = 0; i < some.size(); i++) {
                byTask.put(ordered.get(i).taskNumber().value(), some.get(i));
            }
        }
        Map<String, List<Map.Entry<String, Job>>> byBatch = byTask.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getValue().line().settledOn()))
                .collect(Collectors.groupingBy(
                        each -> each.getValue().line().batchNumber(), LinkedHashMap::new, Collectors.toList()));
        byBatch.values().forEach(lines -> access.actingAs(own, () -> settle(lines)));
        return read(enterprise, byTask);
    }

    private static OrderTasks.Command task(Job job) {
        return new OrderTasks.Command(
                job.worker().code(),
                "RIDER",
                "990100",
                "示例配送",
                Money.ofCents(job.gross()),
                job.line().workFrom(),
                job.line().workTo());
    }

    private BookingOutcome.Booked settle(List<Map.Entry<String, Job>> lines) {
        LocalDate day = lines.get(0).getValue().line().settledOn();
        BookingOutcome outcome = settlements.book(file(lines).getBytes(UTF_8), day, null);
        if (outcome instanceof BookingOutcome.Booked booked) {
            return booked;
        }
        throw new IllegalStateException("A settlement file was refused: " + outcome);
    }

    private static String file(List<Map.Entry<String, Job>> lines) {
        StringBuilder file = new StringBuilder("批次号,任务单号,姓名,证件号码,银行卡号,应付金额\n");
        lines.stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(line -> file.append(String.join(
                                ",",
                                line.getValue().line().batchNumber(),
                                line.getKey(),
                                line.getValue().worker().name(),
                                line.getValue().worker().code(),
                                line.getValue().worker().card(),
                                Money.ofCents(line.getValue().gross()).toString()))
                        .append('\n'));
        return file.toString();
    }

    /** Amounts as the product worked them out. */
    private Map<Long, Job> read(long enterprise, Map<String, Job> byTask) {
        Map<Long, Job> booked = new HashMap<>();
        database.sql("SELECT id, task_number, gross, net, fee FROM settlement_line WHERE enterprise_id = :enterprise")
                .param("enterprise", enterprise)
                .query((row, number) -> {
                    Job drawn = byTask.get(row.getString("task_number"));
                    Job job = drawn.booked(
                            row.getLong("id"),
                            row.getString("task_number"),
                            new Money(row.getBigDecimal("gross")).cents(),
                            new Money(row.getBigDecimal("net")).cents(),
                            new Money(row.getBigDecimal("fee")).cents());
                    booked.put(drawn.line().id(), job);
                    return job;
                })
                .list();
        if (byTask.values().stream()
                .anyMatch(job -> !booked.containsKey(job.line().id()))) {
            throw new IllegalStateException("Not every line of enterprise " + enterprise + " was booked");
        }
        return booked;
    }
}
