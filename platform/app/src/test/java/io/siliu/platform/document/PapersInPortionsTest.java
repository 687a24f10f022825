package io.siliu.platform.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.DocumentFlowTest.Sinks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers of a package are taken in and read in portions, and none of them is harmed by what lies beside it. */
@SiliuTest
@Import(Sinks.class)
class PapersInPortionsTest {

    private static final Actor OPERATOR =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final Access access;
    private final ReceiveDocuments documents;
    private final Documents seen;
    private final Workers workers;
    private final JdbcClient database;
    private final List<ReadDocument> handedOn;

    PapersInPortionsTest(
            Access access,
            ReceiveDocuments documents,
            Documents seen,
            Workers workers,
            JdbcClient database,
            List<ReadDocument> handedOn) {
        this.access = access;
        this.documents = documents;
        this.seen = seen;
        this.workers = workers;
        this.database = database;
        this.handedOn = handedOn;
    }

    @BeforeEach
    void nothingElseWaits() {
        workers.drain("document.reading");
    }

    @Test
    void aPaperThatIsThereTwiceOrWasThereBeforeIsOneDocument() {
        byte[] before = SamplePapers.invoiceXml("26992000000000000301", "3.01");
        byte[] twice = SamplePapers.invoiceXml("26992000000000000302", "3.02");
        byte[] once = SamplePapers.invoiceXml("26992000000000000303", "3.03");
        send("before.xml", before);
        workers.drain("document.reading");
        long parcel = sendPackage(before, twice, once, twice);
        workers.drain("document.reading");

        assertThat(stage(parcel)).isEqualTo("OPENED");
        assertThat(inside(parcel)).isEqualTo(2);
        assertThat(knownIn(parcel)).containsExactlyInAnyOrder(idOf(before), idOf(twice));
        for (byte[] paper : List.of(before, twice, once)) {
            assertThat(stage(idOf(paper))).isEqualTo("READ");
            assertThat(timesHandedOn(idOf(paper))).isEqualTo(1);
        }
    }

    @Test
    void aPackageThatIsOpenedAgainNamesWhatWasHereBeforeOnce() {
        byte[] before = SamplePapers.invoiceXml("26992000000000000361", "3.61");
        byte[] once = SamplePapers.invoiceXml("26992000000000000362", "3.62");
        send("before.xml", before);
        long parcel = sendPackage(before, once);
        workers.drain("document.reading");
        database.sql("UPDATE document SET stage = 'RECEIVED' WHERE id = ?")
                .param(parcel)
                .update();
        workers.drain("document.reading");

        assertThat(knownIn(parcel)).containsExactly(idOf(before));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAloneAndItsNeighboursAreRead() {
        byte[] good = SamplePapers.invoiceXml("26992000000000000363", "3.63");
        long parcel = send("mixed.zip", SamplePapers.zip(Map.of("good.xml", good, "film.mov", new byte[21 << 20])));
        workers.drain("document.reading");

        assertThat(stage(parcel)).isEqualTo("OPENED");
        assertThat(stage(idOf(good))).isEqualTo("READ");
        assertThat(database.sql("SELECT refusal_code FROM package_entry WHERE package_id = ? AND document_id IS NULL")
                        .param(parcel)
                        .query(String.class)
                        .list())
                .containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void papersOfOneNameInTwoFoldersAreToldByTheirFolders() {
        byte[] january = SamplePapers.invoiceXml("26992000000000000364", "3.64");
        byte[] february = SamplePapers.invoiceXml("26992000000000000365", "3.65");
        send("folders.zip", SamplePapers.zip(Map.of("一月/1.xml", january, "二月/1.xml", february)));
        workers.drain("document.reading");

        assertThat(nameOf(january)).isEqualTo("一月 › 1.xml");
        assertThat(nameOf(february)).isEqualTo("二月 › 1.xml");
    }

    @Test
    void aPackageOfOfdsIsOpenedHoweverItWasPacked() {
        byte[] first = SamplePapers.zip(Map.of("OFD.xml", "<OFD one='1'/>".getBytes(UTF_8)));
        byte[] second = SamplePapers.zip(Map.of("OFD.xml", "<OFD two='2'/>".getBytes(UTF_8)));
        long stored = send("stored.zip", SamplePapers.stored(Map.of("1.ofd", first)));
        long deflated = send("deflated.zip", SamplePapers.zip(Map.of("2.ofd", second)));
        workers.drain("document.reading");

        for (long parcel : List.of(stored, deflated)) {
            assertThat(stage(parcel)).isEqualTo("OPENED");
            assertThat(inside(parcel)).isEqualTo(1);
        }
        assertThat(database.sql("SELECT media_type FROM document WHERE package_id = ?")
                        .param(stored)
                        .query(String.class)
                        .single())
                .isEqualTo("application/ofd");
    }

    @Test
    void aPackageThatWasOnceTakenForAnOfdComesApartWhenItIsSentAgain() {
        byte[] ofd = SamplePapers.zip(Map.of("OFD.xml", "<OFD three='3'/>".getBytes(UTF_8)));
        byte[] packed = SamplePapers.stored(Map.of("3.ofd", ofd));
        long parcel = send("mistaken.zip", packed);
        database.sql("UPDATE document SET stage = 'REFUSED', refusal_code = 'FORMAT_NOT_SUPPORTED',"
                        + " media_type = 'application/ofd' WHERE id = ?")
                .param(parcel)
                .update();
        send("mistaken.zip", packed);
        workers.drain("document.reading");

        assertThat(stage(parcel)).isEqualTo("OPENED");
        assertThat(inside(parcel)).isEqualTo(1);
    }

    @Test
    void aPaperThatCannotBeReadIsRefusedAndItsNeighboursAreRead() {
        byte[] good = SamplePapers.invoiceXml("26992000000000000311", "3.11");
        byte[] other = SamplePapers.invoiceXml("26992000000000000312", "3.12");
        byte[] broken = "<EInvoice><Header>".getBytes(UTF_8);
        sendPackage(good, broken, other);
        workers.drain("document.reading");

        assertThat(stage(idOf(broken))).isEqualTo("REFUSED");
        assertThat(stage(idOf(good))).isEqualTo("READ");
        assertThat(stage(idOf(other))).isEqualTo("READ");
    }

    @Test
    void aPaperThatNobodyTakesFailsByItselfAndItsNeighboursAreFiledOnce() {
        byte[] good = SamplePapers.invoiceXml("26992000000000000321", "3.21");
        byte[] other = SamplePapers.invoiceXml("26992000000000000322", "3.22");
        byte[] cursed = SamplePapers.invoiceXml(Sinks.CURSED, "3.23");
        sendPackage(good, cursed, other);
        workers.drain("document.reading");

        assertThat(stage(idOf(cursed))).isEqualTo("RECEIVED");
        assertThat(failures(idOf(cursed))).isEqualTo(1);
        for (byte[] paper : List.of(good, other)) {
            assertThat(stage(idOf(paper))).isEqualTo("READ");
            assertThat(timesHandedOn(idOf(paper))).isEqualTo(1);
            assertThat(failures(idOf(paper))).isZero();
        }
    }

    @Test
    void aPackageThatWasHalfTakenWhenTheProcessDiedIsTakenToItsEnd() {
        byte[] taken = SamplePapers.invoiceXml("26992000000000000331", "3.31");
        byte[] lost = SamplePapers.invoiceXml("26992000000000000332", "3.32");
        long parcel = sendPackage(taken, lost);
        workers.drain("document.reading");
        long kept = idOf(taken);
        long gone = idOf(lost);
        database.sql("DELETE FROM document WHERE id = ?").param(gone).update();
        database.sql("UPDATE document SET stage = 'RECEIVED' WHERE id = ?")
                .param(parcel)
                .update();
        workers.drain("document.reading");

        assertThat(idOf(taken)).isEqualTo(kept);
        assertThat(stage(idOf(lost))).isEqualTo("READ");
        assertThat(inside(parcel)).isEqualTo(2);
        assertThat(timesHandedOn(kept)).isEqualTo(1);
    }

    @Test
    void whatAPackageBroughtIsKnownAgainAlsoWhenItHasFoundItsOwnerMeanwhile() {
        byte[] owned = SamplePapers.invoiceXml("26992000000000000351", "3.51");
        byte[] lost = SamplePapers.invoiceXml("26992000000000000352", "3.52");
        long parcel = sendPackage(owned, lost);
        workers.drain("document.reading");
        long kept = idOf(owned);
        database.sql("UPDATE document SET enterprise_id = 351351 WHERE id = ?")
                .param(kept)
                .update();
        database.sql("DELETE FROM document WHERE id = ?").param(idOf(lost)).update();
        database.sql("UPDATE document SET stage = 'RECEIVED' WHERE id = ?")
                .param(parcel)
                .update();
        workers.drain("document.reading");

        assertThat(stage(idOf(lost))).isEqualTo("READ");
        assertThat(inside(parcel)).isEqualTo(2);
        assertThat(timesHandedOn(kept)).isEqualTo(1);
        database.sql("UPDATE document SET enterprise_id = 0 WHERE id = ?")
                .param(kept)
                .update();
    }

    @Test
    void papersOverWhichAProcessDiedAreReadByThemselvesAndTheOthersTogether() {
        byte[] begun = SamplePapers.invoiceXml("26992000000000000341", "3.41");
        byte[] killing = SamplePapers.invoiceXml("26992000000000000342", "3.42");
        byte[] fresh = SamplePapers.invoiceXml("26992000000000000343", "3.43");
        byte[] other = SamplePapers.invoiceXml("26992000000000000344", "3.44");
        List.of(begun, killing, fresh, other).forEach(paper -> send("a.xml", paper));
        diedOver(idOf(begun), 1);
        diedOver(idOf(killing), 5);
        workers.drain("document.reading");

        assertThat(stage(idOf(begun))).isEqualTo("READ");
        assertThat(stage(idOf(killing))).isEqualTo("FAILED");
        assertThat(stage(idOf(fresh))).isEqualTo("READ");
        assertThat(stage(idOf(other))).isEqualTo("READ");
        assertThat(timesHandedOn(idOf(begun))).isEqualTo(1);
    }

    private void diedOver(long id, int times) {
        for (int attempt = 1; attempt <= times; attempt++) {
            database.sql("INSERT INTO reading_attempt (document_id, attempt, begun_at) VALUES (?, ?, '2026-11-24')")
                    .params(id, attempt)
                    .update();
        }
    }

    private long sendPackage(byte[]... papers) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (byte[] paper : papers) {
            entries.put(entries.size() + ".xml", paper);
        }
        return send("papers.zip", SamplePapers.zip(entries));
    }

    private long send(String name, byte[] bytes) {
        return Long.parseLong(access.actingAs(
                        OPERATOR,
                        () -> documents.receive(new ReceiveDocuments.NewDocument(Channel.WEB, name, bytes, null)))
                .id());
    }

    private long idOf(byte[] bytes) {
        return database.sql("SELECT id FROM document WHERE enterprise_id = 0 AND sha256 = ?")
                .param(CryptoSuite.INTL.digest(bytes).bytes())
                .query(Long.class)
                .single();
    }

    private String stage(long id) {
        return database.sql("SELECT stage FROM document WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private List<Long> knownIn(long parcel) {
        return database.sql("SELECT document_id FROM package_entry WHERE package_id = ? AND document_id IS NOT NULL")
                .param(parcel)
                .query(Long.class)
                .list();
    }

    private String nameOf(byte[] paper) {
        return access.actingAs(OPERATOR, () -> seen.find(idOf(paper)).fileName());
    }

    private int inside(long parcel) {
        return database.sql("SELECT COUNT(*) FROM document WHERE package_id = ?")
                .param(parcel)
                .query(Integer.class)
                .single();
    }

    private int failures(long id) {
        return database.sql("SELECT COUNT(failure) FROM reading_attempt WHERE document_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private long timesHandedOn(long id) {
        return handedOn.stream().filter(one -> one.id() == id).count();
    }
}
