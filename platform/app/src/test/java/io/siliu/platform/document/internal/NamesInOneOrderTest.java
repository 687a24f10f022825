package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.AtOnce;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.DocumentOwners;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The seller of one paper is the buyer of another: those who read both at once are never caught in a circle of waiting. */
@SiliuTest
class NamesInOneOrderTest {

    private static final int ROUNDS = 40;
    private static final long FIRM = 8_731_000;
    private static final Instant AT = Instant.parse("2026-11-02T02:00:00Z");
    private static final String ONE = Invented.enterpriseCode(8_731);
    private static final String OTHER = Invented.enterpriseCode(8_733);

    private final LearnedNames names;
    private final KnownNameMapper known;
    private final DocumentMapper documents;
    private final DocumentOwners owners;
    private final IdGenerator ids;
    private final TransactionTemplate transaction;

    NamesInOneOrderTest(
            LearnedNames names,
            KnownNameMapper known,
            DocumentMapper documents,
            DocumentOwners owners,
            IdGenerator ids,
            PlatformTransactionManager transactions) {
        this.names = names;
        this.known = known;
        this.documents = documents;
        this.owners = owners;
        this.ids = ids;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void papersThatNameTheSameTwoTheOtherWayRoundAreReadAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long firm = FIRM + round;
            DocumentRecord sold = document(firm);
            DocumentRecord bought = document(firm);
            List<PaperReading> oneWay = List.of(paper(round, ONE, OTHER));
            List<PaperReading> otherWay = List.of(paper(round, OTHER, ONE));
            atOnce(
                    () -> names.learn(List.of(sold.read(oneWay)), AT),
                    () -> names.learn(List.of(bought.read(otherWay)), AT));
            assertThat(known.of(firm, 10)).hasSize(2);
        }
    }

    /** The matching finds the owner of papers while their enterprise's next paper is read. */
    @Test
    void namesGoToAnOwnerWhileItsPapersAreRead() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long firm = FIRM + ROUNDS + round;
            Map<Long, Long> found = new HashMap<>();
            for (String seller : List.of(OTHER, ONE)) {
                DocumentRecord unowned = document(Receiving.NOBODY);
                names.learn(List.of(unowned.read(List.of(paper(ROUNDS + round, seller, "")))), AT);
                found.put(unowned.id(), firm);
            }
            DocumentRecord read = document(firm);
            PaperReading paper = paper(ROUNDS + round, ONE, OTHER);
            atOnce(() -> owners.found(found), () -> names.learn(List.of(read.read(List.of(paper))), AT));
            assertThat(known.of(firm, 10)).hasSize(2);
            found.keySet()
                    .forEach(id -> assertThat(documents.find(id).orElseThrow().enterpriseId())
                            .isEqualTo(firm));
        }
    }

    private DocumentRecord document(long enterprise) {
        long id = ids.next();
        byte[] digest = ByteBuffer.allocate(32).putLong(id).array();
        DocumentRecord document = new DocumentRecord(
                enterprise,
                id,
                digest,
                1,
                "application/pdf",
                new byte[0],
                Channel.WEB,
                null,
                null,
                AT,
                0,
                DocumentStage.READ,
                null,
                null,
                null,
                null,
                null);
        documents.insert(document, 0);
        return document;
    }

    private static PaperReading paper(int round, String seller, String buyer) {
        return new PaperReading(
                0,
                PaperKind.DIGITAL_INVOICE,
                List.of(
                        field("sellerName", "示例" + round + seller),
                        field("sellerTaxId", seller),
                        field("buyerName", "示例" + round + buyer),
                        field("buyerTaxId", buyer)),
                List.of(),
                List.of());
    }

    private static PaperField field(String name, String value) {
        return new PaperField(name, value, 1, true, FieldSource.XML, 1, null, null, null, List.of(), null);
    }

    private void atOnce(Runnable one, Runnable other) throws InterruptedException, ExecutionException {
        AtOnce.run(
                () -> transaction.executeWithoutResult(status -> one.run()),
                () -> transaction.executeWithoutResult(status -> other.run()));
    }
}
