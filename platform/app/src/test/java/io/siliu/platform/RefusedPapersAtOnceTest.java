package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.SamplePapers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Whose the papers of a package are that cannot be read is asked once for all of them. */
@SiliuTest
@Import(CountedStatements.class)
class RefusedPapersAtOnceTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final CountedStatements counted;
    private int handedIn;

    RefusedPapersAtOnceTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, CountedStatements counted) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.counted = counted;
    }

    @Test
    void manyAskForEnterprisesAsOftenAsOne() {
        String one = packageOf(1);
        String many = packageOf(5);
        PageClient desk = new PageClient(port);
        desk.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);

        Map<String, Long> ofOne = counted.during(() -> list(desk, one, 1));
        Map<String, Long> ofMany = counted.during(() -> list(desk, many, 5));

        assertThat(ofParties(ofMany)).isEqualTo(ofParties(ofOne));
    }

    private static void list(PageClient desk, String parcel, int papers) {
        assertThat(desk.get("/documents/" + parcel + "/refused.csv").body().split("PDF_ENCRYPTED", -1))
                .hasSize(papers + 1);
    }

    private static Map<String, Long> ofParties(Map<String, Long> asked) {
        Map<String, Long> ofParties = new HashMap<>(asked);
        ofParties.keySet().removeIf(statement -> !statement.startsWith("party."));
        return ofParties;
    }

    /** Of so many that cannot be read, each of other bytes. */
    private String packageOf(int papers) {
        Map<String, byte[]> entries = new HashMap<>();
        for (int paper = 0; paper < papers; paper++) {
            byte[] locked = SamplePapers.encryptedPdf();
            byte[] other = Arrays.copyOf(locked, locked.length + 1 + ++handedIn);
            Arrays.fill(other, locked.length, other.length, (byte) '\n');
            entries.put("locked-" + paper + ".pdf", other);
        }
        TradeClient desk = new TradeClient(port, test.token(Role.RISK_DESK, null));
        String parcel = desk.paper("parcel.zip", SamplePapers.zip(entries))
                .body()
                .at("/id")
                .asString();
        workers.drain("document.reading");
        return parcel;
    }
}
