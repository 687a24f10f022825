package io.siliu.platform.anchoring.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.PageVisitor;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.database.Workers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Anybody sees whether the log is intact; a witness sees the log and nothing else. */
@SiliuTest
class LedgerPageTest {

    private final LedgerEntries entries;
    private final LedgerOverview overview;
    private final Workers workers;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Accounts accounts;
    private final JdbcClient sql;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    LedgerPageTest(
            LedgerEntries entries,
            LedgerOverview overview,
            Workers workers,
            TransactionTemplate transaction,
            Access access,
            Accounts accounts,
            JdbcClient sql,
            @LocalServerPort int port) {
        this.entries = entries;
        this.overview = overview;
        this.workers = workers;
        this.transaction = transaction;
        this.access = access;
        this.accounts = accounts;
        this.sql = sql;
        this.port = port;
    }

    @Test
    void aStrangerSeesCheckpointsThatWereJustProvenAndEntriesWithoutAnythingPersonal() throws Exception {
        String first = anchored();
        String second = anchored();
        freshly();

        String page = stranger().get("/ledger").body();

        assertThat(page).contains("只增不改", first, second, "已证", "没有列出见证方").doesNotContain("??", "不符");
        assertThat(stranger().get("/ledger/entries").body()).contains(second).doesNotContain("??");
        assertThat(stranger().get("/ledger/checkpoints?before=1").body())
                .contains("起点")
                .doesNotContain("??");
        assertThat(stranger().get("/ledger/checkpoints?before=0").body()).contains("再往前没有了");
        assertThat(stranger().get("/ledger/checkpoints?before=x").statusCode()).isEqualTo(400);
        assertThat(overview.now().broken()).isZero();
    }

    @Test
    void aTreeThatWasChangedBehindTheLogsBackRaisesTheAlarm() throws Exception {
        String where = twoLeavesInTheNewestTile();
        byte[] before = sql.sql("SELECT hashes FROM ledger_tile" + where)
                .query(byte[].class)
                .single();
        byte[] changed = before.clone();
        changed[changed.length - 33] ^= 1;
        try {
            sql.sql("UPDATE ledger_tile SET hashes = ?" + where).param(changed).update();
            freshly();

            assertThat(overview.now().broken()).isPositive();
            assertThat(stranger().get("/ledger").body()).contains("role=\"alert\"", "不是从前一个延伸来的", "不符");
        } finally {
            sql.sql("UPDATE ledger_tile SET hashes = ?" + where).param(before).update();
        }
    }

    /** What was changed must lie between the last two checkpoints, however long the log already is. */
    private String twoLeavesInTheNewestTile() throws Exception {
        while (true) {
            anchored();
            anchored();
            long newest = sql.sql("SELECT MAX(tile_index) FROM ledger_tile WHERE tile_level = 0")
                    .query(Long.class)
                    .single();
            String where = " WHERE tile_level = 0 AND tile_index = " + newest;
            int bytes = sql.sql("SELECT LENGTH(hashes) FROM ledger_tile" + where)
                    .query(Integer.class)
                    .single();
            if (bytes >= 2 * 32) {
                return where;
            }
        }
    }

    @Test
    void aWitnessSeesTheLogAndNothingElse() {
        PageVisitor witness = PageVisitor.signedIn(port, access, accounts, Role.WITNESS, null, "示例见证");

        String ledger = witness.get("/ledger").body();

        assertThat(ledger).contains("账本", "见证机构").doesNotContain("href=\"/records", "href=\"/alerts\"", "/documents");
        for (String closed : new String[] {"/records", "/alerts", "/documents", "/upload", "/batches"}) {
            assertThat(witness.get(closed).statusCode()).as(closed).isEqualTo(403);
        }
    }

    @Test
    void oneAddressTurnsOnlySoManyPagesInAMinuteAndTheOthersGoOn() throws Exception {
        String first = "203.0.113.61";
        for (int page = 0; page < 60; page++) {
            assertThat(turn(page % 2 == 0 ? "checkpoints" : "entries", first)).isEqualTo(200);
        }
        assertThat(turn("entries", first)).isEqualTo(429);
        assertThat(turn("checkpoints", first)).isEqualTo(429);
        assertThat(turn("entries", "198.51.100.7")).isEqualTo(200);
    }

    @Test
    void oneAddressReadsTheLogOnlySoOftenInAMinuteAndTheOthersGoOn() throws Exception {
        String first = "203.0.113.62";
        String[] asked = {"/log/keys", "/checkpoint", "/tile/0/999"};
        for (int read = 0; read < 1_200; read++) {
            assertThat(statusOf(asked[read % 3], first)).isIn(200, 404);
        }
        for (String path : asked) {
            assertThat(statusOf(path, first)).as(path).isEqualTo(429);
        }
        assertThat(statusOf("/log/keys", "198.51.100.8")).isEqualTo(200);
    }

    private int turn(String pages, String address) throws Exception {
        return statusOf("/ledger/" + pages, address);
    }

    /** The status for somebody at this address, behind a proxy on this machine. */
    private int statusOf(String path, String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Forwarded-For", address)
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private String anchored() {
        String id = "T-" + UUID.randomUUID();
        transaction.executeWithoutResult(work ->
                entries.append(EntryKind.FOUR_FLOW_RECORD, id, 1, CryptoSuite.SM.digest(id.getBytes(UTF_8)), Map.of()));
        workers.drain("anchoring.sequencing");
        return id;
    }

    /** The overview may be two seconds old. */
    private static void freshly() throws InterruptedException {
        Thread.sleep(2_100);
    }

    private PageVisitor stranger() {
        return PageVisitor.stranger(port);
    }
}
