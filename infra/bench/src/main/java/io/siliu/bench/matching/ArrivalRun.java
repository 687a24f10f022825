package io.siliu.bench.matching;

import io.siliu.bench.stage.SleepingProduct;
import io.siliu.kernel.crypto.CryptoSuite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process that may be killed at any moment and started again: {@code ArrivalRun HOME SEED LINES ORDERS} files the papers of
 * a town in one order after the other, goes on where it was stopped, lets the stage match after each portion, and says for
 * each order which edges stand. Nothing is sealed, so no edge is kept for having come early. Order 0 is the one in which the
 * papers were drawn; the others are drawn from their numbers.
 */
public final class ArrivalRun {

    /** Begins the line with an order, the digest of all edges that stand after it and the number of papers. */
    public static final String EDGES = "edges";

    /** Begins the line with an order and a portion of it, counted from 0, that is about to be filed. */
    public static final String AT = "at";

    /** So many times the papers of an order are matched while they arrive. */
    public static final int PORTIONS = 4;

    private static final List<String> FILLED = List.of(
            "document",
            "reading",
            "glance",
            "known_name",
            "paper",
            "allocation",
            "open_paper",
            "nobody_sign",
            "nobody_question",
            "four_flow_record",
            "discrepancy",
            "block_arrival",
            "decision_to_solve",
            "match_block");

    private final ConfigurableApplicationContext application;
    private final JdbcClient database;
    private final Stored stored;

    private ArrivalRun(ConfigurableApplicationContext application, Path home) {
        this.application = application;
        database = application.getBean(JdbcClient.class);
        stored = new Stored(application, home);
    }

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        int lines = Integer.parseInt(arguments[2]);
        int orders = Integer.parseInt(arguments[3]);
        try (ConfigurableApplicationContext application =
                SleepingProduct.start(arguments[0], "--siliu.fourflow.rest=P1D", "--siliu.fourflow.quiet=P1D")) {
            new ArrivalRun(application, home).run(new Town(seed, lines), seed, orders);
        }
        System.exit(0);
    }

    private void run(Town town, long seed, int orders) throws IOException {
        Registry registry = new Registry(application);
        Registry.Registered registered = registry.registered(town).orElseGet(() -> registry.register(town));
        List<TruePaper> drawn = new Archive(registered.town(), seed).papers();
        database.sql("CREATE TABLE IF NOT EXISTS bench_order (number INT NOT NULL PRIMARY KEY)")
                .update();
        for (int order = begun(); order <= orders; order++) {
            begin(order);
            List<TruePaper> papers = new ArrayList<>(drawn);
            if (order > 0) {
                Collections.shuffle(papers, new Random(seed + order));
            }
            arrive(order, papers, registered.enterprises());
            say(EDGES + " " + order + " " + edges() + " " + papers.size());
        }
    }

    /** The order that is under way, 0 at first. */
    private int begun() {
        return database.sql("SELECT COALESCE(MAX(number), 0) FROM bench_order")
                .query(Integer.class)
                .single();
    }

    private void arrive(int order, List<TruePaper> papers, Map<Integer, Long> enterprises) {
        Filing filing = new Filing(application);
        int portion = (papers.size() + PORTIONS - 1) / PORTIONS;
        for (int filed = filed(); filed < papers.size(); filed = filed()) {
            say(AT + " " + order + " " + filed / portion);
            int until = Math.min(papers.size(), (filed / portion + 1) * portion);
            filing.fileInOrder(papers.subList(filed, until), enterprises);
            stored.drain();
        }
        stored.drain();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Forgets the order before, once. */
    private void begin(int order) {
        boolean begun = database.sql("SELECT COUNT(*) FROM bench_order WHERE number = ?")
                        .param(order)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!begun) {
            FILLED.forEach(table -> database.sql("TRUNCATE TABLE " + table).update());
            database.sql("INSERT INTO bench_order (number) VALUES (?)")
                    .param(order)
                    .update();
        }
    }

    private int filed() {
        return database.sql("SELECT COUNT(*) FROM document")
                .query(Integer.class)
                .single();
    }

    /** One digest over everything that an edge says but the ids. */
    private String edges() {
        String all = String.join("\n", database.sql("""
                                SELECT CONCAT_WS(' ', l.enterprise_id, l.batch_number, l.line_number, HEX(p.digest), a.step,
                                       a.from_role, a.to_role, a.amount_cents, a.counted, a.method, a.margin_millibits,
                                       a.reason_code, a.reason_values) AS edge
                                FROM allocation a
                                JOIN settlement_line l ON l.enterprise_id = a.enterprise_id AND l.id = a.line_id
                                JOIN paper p ON p.enterprise_id = a.enterprise_id AND p.id = a.paper_id
                                ORDER BY edge
                                """).query(String.class).list());
        return CryptoSuite.INTL.digest(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
