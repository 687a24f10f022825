package io.siliu.bench.matching;

import io.siliu.bench.stage.SleepingProduct;
import io.siliu.kernel.crypto.CryptoSuite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process that may be killed at any moment and started again: {@code ArrivalRun HOME SEED LINES ORDER} files the papers of
 * a town in the order that is drawn from the number, goes on where it was stopped, lets the stage match after each portion,
 * and says in the end which edges stand. Nothing is sealed, so no edge is kept for having come early. {@code ORDER} 0 begins
 * anew in the order in which the papers were drawn.
 */
public final class ArrivalRun {

    /** Begins the line with the digest of all edges and the number of papers. */
    public static final String EDGES = "edges";

    private static final int PORTIONS = 5;
    private static final List<String> FILLED = List.of(
            "document",
            "reading",
            "paper",
            "allocation",
            "open_paper",
            "four_flow_record",
            "discrepancy",
            "block_arrival",
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
        int order = Integer.parseInt(arguments[3]);
        try (ConfigurableApplicationContext application =
                SleepingProduct.start(arguments[0], "--siliu.fourflow.rest=P1D", "--siliu.fourflow.quiet=P1D")) {
            new ArrivalRun(application, home).run(new Town(seed, lines), seed, order);
        }
        System.exit(0);
    }

    private void run(Town town, long seed, int order) throws IOException {
        Registry registry = new Registry(application);
        Registry.Registered registered = registry.registered(town).orElseGet(() -> registry.register(town));
        begin(order);
        List<TruePaper> papers = new ArrayList<>(new Archive(registered.town(), seed).papers());
        if (order > 0) {
            Collections.shuffle(papers, new Random(seed + order));
        }
        Filing filing = new Filing(application);
        int portion = (papers.size() + PORTIONS - 1) / PORTIONS;
        for (int filed = filed(); filed < papers.size(); filed = filed()) {
            int until = Math.min(papers.size(), (filed / portion + 1) * portion);
            filing.fileInOrder(papers.subList(filed, until), registered.enterprises());
            stored.drain();
        }
        stored.drain();
        System.out.println(EDGES + " " + edges() + " " + papers.size());
    }

    /** Forgets the order before, once. */
    private void begin(int order) {
        database.sql("CREATE TABLE IF NOT EXISTS bench_order (number INT NOT NULL PRIMARY KEY)")
                .update();
        boolean begun = database.sql("SELECT COUNT(*) FROM bench_order WHERE number = ?")
                        .param(order)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!begun) {
            FILLED.forEach(table -> database.sql("DELETE FROM " + table).update());
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
