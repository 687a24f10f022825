package io.siliu.bench.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.canonical.Json;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.Replays;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.database.Workers;
import io.siliu.rules.Replay;
import io.siliu.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process of the application: {@code ReplayRun HOME LINES PAYMENTS} books so many lines three times, each under a rule set that
 * was published after the one before, has them sealed and screened, and so many payments of each screened too. When all are
 * witnessed and the last rule set is in force, the bundle of every stored screening is handed out, its proof is checked with
 * public keys, and it is run and judged again.
 */
public final class ReplayRun {

    /** Before what was run again, how many came out equal with a proof that holds, and of how many. */
    public static final String REPLAYED = "replayed";

    /** Before the number of rule sets that they were screened under. */
    public static final String VERSIONS = "versions";

    /** Under the shipped version, and under each of these when it has been published. */
    private static final List<String> LATER = List.of("bench-2", "bench-3");

    private static final Actor AUTHOR = desk(1);
    private static final Actor OTHER = desk(2);

    private final Access access;
    private final RuleSetDrafts drafts;
    private final Replays replays;
    private final Workers stages;
    private final JdbcClient database;
    private final StageTown town;
    private final Replay replay = new Replay();
    private final RecordProofVerifier verifier;

    private ReplayRun(ConfigurableApplicationContext application, Path home) throws IOException {
        access = application.getBean(Access.class);
        drafts = application.getBean(RuleSetDrafts.class);
        replays = application.getBean(Replays.class);
        stages = application.getBean(Workers.class);
        database = application.getBean(JdbcClient.class);
        town = new StageTown(application);
        verifier = new RecordProofVerifier(PublicKeys.parse(Files.readString(home.resolve("keys/public.keys"))));
    }

    private static Actor desk(long account) {
        return new Actor(account, "bench", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    }

    public static void main(String[] arguments) throws IOException {
        int lines = Integer.parseInt(arguments[1]);
        int payments = Integer.parseInt(arguments[2]);
        try (ConfigurableApplicationContext application = SleepingProduct.start(arguments[0])) {
            ReplayRun run = new ReplayRun(application, Path.of(arguments[0]));
            run.screen(1, lines, payments);
            for (int place = 0; place < LATER.size(); place++) {
                run.publish(LATER.get(place), "11." + place);
                run.screen(place + 2, lines, payments);
            }
            run.stages.drain("anchoring.sequencing", "anchoring.witnessing");
            run.replayAll();
        }
        System.exit(0);
    }

    private void screen(int number, int lines, int payments) {
        town.book(number, lines);
        stages.drain("fourflow.matching", "assessment.screening");
        database.sql("""
                        INSERT INTO payout
                            (enterprise_id, id, batch_id, line_id, worker_id, amount, stage, sendings, askings, next_at,
                             opened_at, retention_class)
                        SELECT enterprise_id, id, batch_id, id, worker_id, net, 'NEW', 0, 0, booked_at, booked_at,
                               'ACCOUNTING'
                        FROM settlement_line
                        WHERE id NOT IN (SELECT ordered.line_id FROM (SELECT line_id FROM payout) ordered)
                        ORDER BY id DESC
                        LIMIT ?
                        """).param(payments).update();
        stages.drain("settlement.payout.gate");
    }

    /** With another limit of orders an hour, by two persons, as the desk does it. */
    private void publish(String version, String orders) {
        String text = new String(RuleSets.shippedFiles().get("B10.json"), UTF_8)
                .replaceFirst("\"value\": \"12.0\"", "\"value\": \"" + orders + "\"")
                .replace("ordersPerHour.value\": \"13\"", "ordersPerHour.value\": \"100\"")
                .replace("ordersPerHour.value\": \"12\"", "ordersPerHour.value\": \"10\"");
        long draft =
                as(AUTHOR, () -> drafts.begin(version, ChinaTime.today(Clock.systemUTC()), Map.of("B10.json", text)));
        RuleSetDrafts.DraftView checked = as(AUTHOR, () -> drafts.check(draft));
        if (!checked.faults().isEmpty()) {
            throw new IllegalStateException("the draft has faults: " + checked.faults());
        }
        as(OTHER, () -> drafts.approve(draft, checked.digest(), "published for a measurement, on invented data"));
    }

    private void replayAll() {
        System.out.println(VERSIONS + " " + count("SELECT COUNT(DISTINCT rule_set_digest) FROM assessment"));
        List<Supplier<byte[]>> records = database.sql("""
                        SELECT a.record_number, a.revision, COALESCE(g.round, 1)
                        FROM assessment a
                        LEFT JOIN assessment_again g ON g.enterprise_id = a.enterprise_id AND g.assessment_id = a.id
                        ORDER BY a.id
                        """)
                .query((row, place) -> ofRecord(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
        told("records", records);
        List<Supplier<byte[]>> payments = database.sql("""
                        SELECT l.batch_id, g.line_id, g.round
                        FROM gate_assessment g
                        JOIN settlement_line l ON l.enterprise_id = g.enterprise_id AND l.id = g.line_id
                        ORDER BY g.id
                        """)
                .query((row, place) -> ofLine(row.getLong(1), row.getLong(2), row.getInt(3)))
                .list();
        told("payments", payments);
    }

    private Supplier<byte[]> ofRecord(String number, int revision, int round) {
        return () -> replays.ofRecord(number, revision, round);
    }

    private Supplier<byte[]> ofLine(long batch, long line, int round) {
        return () -> replays.ofLine(batch, line, round);
    }

    private void told(String what, List<Supplier<byte[]>> bundles) {
        long equal = bundles.stream().filter(each -> isEqual(as(OTHER, each))).count();
        System.out.println(REPLAYED + " " + what + " " + equal + " " + bundles.size());
    }

    /** As a stranger finds it, who has the bundle and the public keys. */
    private boolean isEqual(byte[] bundle) {
        byte[] proof = Json.text(Json.MAPPER.readTree(bundle).path("proof")).getBytes(UTF_8);
        return replay.run(bundle).isEqual() && verifier.verify(proof).holds();
    }

    private long count(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return access.actingAs(actor, work);
    }
}
