package io.siliu.bench.detection;

import io.siliu.bench.stage.SleepingProduct;
import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.features.Computed;
import io.siliu.platform.assessment.internal.features.Signals;
import io.siliu.platform.assessment.internal.features.Subject;
import io.siliu.rules.FactsJson;
import io.siliu.rules.fact.FeatureFacts;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.sandbox.economy.Economy;
import io.siliu.sandbox.economy.EconomyPlan;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.event.Line;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process of the application: {@code BookedEconomy HOME SEED ENTERPRISES FILE} books an economy and has the product compute the
 * features of every line by its own statements. The facts of all lines go to the file, in their order: what a record says
 * of itself is the economy's, features and signals are the product's alone. A line that the product refused has none.
 */
public final class BookedEconomy {

    /** Before counts of what was booked and refused. */
    public static final String BOOKED = "booked";

    /** Before the id of a line that the product refused to book. */
    public static final String REFUSED = "refused";

    /** Before a feature, how often it has the value that the bench's own calculator finds, and how often both have one. */
    public static final String AGREED = "agreed";

    private final Book book = new Book();
    private final FactsOfLine facts;
    private final Agreement agreement = new Agreement();

    private BookedEconomy(EconomyPlan plan) {
        Economy.of(plan).tell(book);
        facts = new FactsOfLine(book);
    }

    public static void main(String[] arguments) throws IOException {
        BookedEconomy economy = new BookedEconomy(
                EconomyPlan.year(Long.parseLong(arguments[1])).withEnterprises(Integer.parseInt(arguments[2])));
        try (ConfigurableApplicationContext application = SleepingProduct.start(arguments[0])) {
            economy.run(application, Path.of(arguments[3]));
        }
        System.exit(0);
    }

    private void run(ConfigurableApplicationContext application, Path file) throws IOException {
        EconomyBooking economy = new EconomyBooking(application, book);
        economy.parties();
        economy.work();
        LineBooking lines = new LineBooking(application, book, economy);
        lines.run();
        OutsideWords outside = new OutsideWords(application, book, economy);
        outside.run();
        System.out.println(
                BOOKED + " " + lines.booked().size() + " of " + book.lines.size() + " lines; refused " + lines.refused()
                        + " lines and " + economy.refused() + " parties, tasks and acceptances; statements " + outside);
        Map<Long, Computed> computed = application.getBean(Signals.class).of(subjects(application, lines.booked()));
        write(file, lines.booked(), computed);
        book.lines.stream()
                .map(Line::id)
                .filter(line -> !lines.booked().containsKey(line))
                .forEach(line -> System.out.println(REFUSED + " " + line));
        agreement.lines().forEach(line -> System.out.println(AGREED + " " + line));
    }

    /** As the product finds them at the sealing, but for the record's own papers. */
    private List<Subject> subjects(ConfigurableApplicationContext application, Map<String, Long> booked) {
        Map<Long, Line> lines = new HashMap<>();
        booked.forEach((line, id) -> lines.put(id, book.line(line)));
        return application
                .getBean(JdbcClient.class)
                .sql("""
                        SELECT enterprise_id, id, worker_id, settled_on, work_month, occupation, city, gross, fee
                        FROM settlement_line ORDER BY settled_on, id
                        """)
                .query((row, place) -> new Subject(
                        row.getLong("enterprise_id"),
                        row.getLong("id"),
                        row.getLong("worker_id"),
                        row.getObject("settled_on", LocalDate.class),
                        YearMonth.parse(row.getString("work_month")),
                        row.getString("occupation"),
                        row.getString("city"),
                        book.workers.get(lines.get(row.getLong("id")).worker()).bornOn(),
                        Money.of(row.getBigDecimal("gross")),
                        Money.of(row.getBigDecimal("fee")),
                        null,
                        book.invoices.of(lines.get(row.getLong("id")).id()).stream()
                                .map(Invoice::number)
                                .toList()))
                .list();
    }

    private void write(Path file, Map<String, Long> booked, Map<Long, Computed> computed) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (Line line : book.lines) {
                FourFlowFacts own = facts.of(line);
                Computed known = computed.get(booked.get(line.id()));
                if (known != null) {
                    agreement.compare(own, known);
                }
                out.write(FactsJson.write(with(own, known)));
                out.newLine();
            }
        }
    }

    private static FourFlowFacts with(FourFlowFacts own, Computed known) {
        FeatureFacts features = known == null ? null : known.features();
        return new FourFlowFacts(
                own.record(),
                own.revision(),
                own.kind(),
                own.asOf(),
                own.engagement(),
                own.occupation(),
                own.region(),
                own.settlement(),
                own.enterprise(),
                own.worker(),
                own.task(),
                own.contracts(),
                own.bankReceipts(),
                own.invoices(),
                own.consents(),
                own.discrepancies(),
                features,
                known == null ? null : known.signals(),
                known == null ? List.of() : known.broken());
    }
}
