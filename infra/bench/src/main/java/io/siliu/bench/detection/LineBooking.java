package io.siliu.bench.detection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.settlement.BookingOutcome;
import io.siliu.platform.settlement.LineFault;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.Worker;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Books the lines of an economy in the order of their days. A line that the product refuses is left out and counted. */
final class LineBooking {

    private final Book book;
    private final EconomyBooking economy;
    private final BookSettlement settlements;
    private final JdbcClient database;
    private final Map<String, Long> booked = new HashMap<>();
    private final Map<LineFault.Kind, Integer> refused = new TreeMap<>();
    private int files;

    LineBooking(ApplicationContext application, Book book, EconomyBooking economy) {
        this.book = book;
        this.economy = economy;
        settlements = application.getBean(BookSettlement.class);
        database = application.getBean(JdbcClient.class);
    }

    /** What is booked in one file. */
    private record Group(String enterprise, LocalDate day, YearMonth month) {}

    void run() {
        Map<Group, List<Line>> groups = book.lines.stream()
                .collect(groupingBy(line -> new Group(line.enterprise(), line.settledOn(), line.period())));
        groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Group::day)
                        .thenComparing(Group::month)
                        .thenComparing(Group::enterprise)))
                .forEach(each -> economy.as(each.getKey().enterprise(), () -> book(each.getKey(), each.getValue())));
    }

    /** The product's line by the economy's; lines that were refused are missing. */
    Map<String, Long> booked() {
        return booked;
    }

    Map<LineFault.Kind, Integer> refused() {
        return refused;
    }

    private void book(Group group, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        BookingOutcome outcome =
                settlements.book(file("ECONOMY-" + ++files, lines).getBytes(UTF_8), group.day(), group.month());
        if (outcome instanceof BookingOutcome.Booked done) {
            keep(done.batch().id(), lines);
        } else if (outcome instanceof BookingOutcome.Refused no) {
            again(group, lines, no);
        }
    }

    private void keep(long batch, List<Line> lines) {
        List<Long> ids = database.sql("SELECT id FROM settlement_line WHERE batch_id = ? ORDER BY line_number")
                .param(batch)
                .query(Long.class)
                .list();
        for (int place = 0; place < ids.size(); place++) {
            booked.put(lines.get(place).id(), ids.get(place));
        }
    }

    /** Lines that only stood beside a like one go into a file of their own; others at fault are given up. */
    private void again(Group group, List<Line> lines, BookingOutcome.Refused no) {
        Map<Integer, LineFault.Kind> faults =
                no.faults().stream().collect(toMap(LineFault::line, LineFault::kind, (one, other) -> one));
        List<Line> rest = new ArrayList<>();
        List<Line> alike = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            LineFault.Kind fault = faults.getOrDefault(place + 2, faults.get(0));
            if (fault == null) {
                rest.add(lines.get(place));
            } else if (fault == LineFault.Kind.DUPLICATE_LINE && lines.size() > 1) {
                alike.add(lines.get(place));
            } else {
                refused.merge(fault, 1, Integer::sum);
            }
        }
        if (rest.isEmpty() && alike.size() == lines.size()) {
            rest.add(alike.remove(0));
        }
        book(group, rest);
        book(group, alike);
    }

    private String file(String batch, List<Line> lines) {
        StringBuilder file = new StringBuilder("批次号,任务单号,姓名,证件号码,银行卡号,应付金额\n");
        for (Line line : lines) {
            Worker worker = book.workers.get(line.worker());
            String task = economy.number(line.task());
            file.append(String.join(
                            ",",
                            batch,
                            task == null ? "" : task,
                            worker.name(),
                            worker.idNumber(),
                            card(line, worker),
                            line.gross().toString()))
                    .append('\n');
        }
        return file.toString();
    }

    private String card(Line line, Worker worker) {
        return book.payments.of(line.id()).stream()
                .map(Payment::payeeAccount)
                .findFirst()
                .orElse(worker.card());
    }
}
