package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperMarks;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.Readings;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.EnterpriseNames;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.Region;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hundreds of papers of nobody are asked about in portions, and the enterprises are read once for all of them. */
@SiliuTest
class ManyPapersOfNobodyTest {

    private static final long FIRST = 7_458_000;
    private static final int MANY = 450;
    private static final int AT_ONCE = 200;

    private final RecordMapper records;
    private final PaperMapper papers;
    private final NobodysSigns signs;
    private final OwnerOfDocument documents;
    private final AllocationWriter allocations;
    private final Arrivals arrivals;
    private final JdbcClient database;

    ManyPapersOfNobodyTest(
            RecordMapper records,
            PaperMapper papers,
            NobodysSigns signs,
            OwnerOfDocument documents,
            AllocationWriter allocations,
            Arrivals arrivals,
            JdbcClient database) {
        this.records = records;
        this.papers = papers;
        this.signs = signs;
        this.documents = documents;
        this.allocations = allocations;
        this.arrivals = arrivals;
        this.database = database;
    }

    @AfterEach
    void forget() {
        for (String table : List.of("block_arrival", "match_block")) {
            database.sql("DELETE FROM " + table + " WHERE enterprise_id = ?")
                    .param(FIRST)
                    .update();
        }
        for (String table : List.of("open_paper", "nobody_sign")) {
            database.sql("DELETE FROM " + table + " WHERE paper_id BETWEEN ? AND ?")
                    .param(FIRST)
                    .param(FIRST + MANY)
                    .update();
        }
        database.sql("DELETE FROM nobody_question WHERE sign LIKE 'DOCUMENT/7458%'")
                .update();
    }

    @Test
    void enterprisesAreReadOnceAndReadingsInPortions() {
        CountedEnterprises enterprises = new CountedEnterprises();
        CountedReadings readings = new CountedReadings("示例谁也不认识有限公司");
        UnresolvedPapers unresolved = new UnresolvedPapers(
                readings, new EnterpriseOfPaper(records, enterprises), papers, signs, documents, allocations, arrivals);

        unresolved.resolve(LongStream.range(FIRST, FIRST + MANY)
                .mapToObj(ManyPapersOfNobodyTest::paper)
                .toList());

        assertThat(enterprises.asked).isEqualTo(1);
        assertThat(readings.asked).allMatch(size -> size <= AT_ONCE);
        assertThat(readings.asked.stream().mapToInt(Integer::intValue).sum()).isEqualTo(MANY);
        assertThat(database.sql("SELECT COUNT(*) FROM open_paper WHERE paper_id BETWEEN ? AND ?")
                        .param(FIRST)
                        .param(FIRST + MANY)
                        .query(Integer.class)
                        .single())
                .isEqualTo(MANY);
    }

    /** Who seals papers locks their numbers in order: who held one of them already, while others are read, may wait in a ring. */
    @Test
    void allAreReadAndTheirNumbersLockedBeforeTheFirstIsGivenAway() {
        CountedReadings readings = new CountedReadings(CountedEnterprises.NAME);
        List<String> calls = new ArrayList<>();
        readings.before = () -> calls.add("read");
        PaperMapper recorded = (PaperMapper) Proxy.newProxyInstance(
                PaperMapper.class.getClassLoader(), new Class<?>[] {PaperMapper.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    return method.invoke(papers, arguments);
                });
        UnresolvedPapers unresolved = new UnresolvedPapers(
                readings,
                new EnterpriseOfPaper(records, new CountedEnterprises()),
                recorded,
                signs,
                documents,
                allocations,
                arrivals);

        unresolved.resolve(LongStream.range(FIRST, FIRST + MANY)
                .mapToObj(id -> StoredPaperBuilder.paper(
                                id, io.siliu.platform.fourflow.internal.solving.PaperKind.BANK_RECEIPT)
                        .numbered(BigInteger.valueOf(id).toByteArray())
                        .stored())
                .toList());

        assertThat(calls).endsWith("resolve").contains("lockNumbers");
        assertThat(calls.lastIndexOf("read")).isLessThan(calls.indexOf("lockNumbers"));
        assertThat(calls.lastIndexOf("lockNumbers")).isLessThan(calls.indexOf("resolve"));
    }

    private static StoredPaper paper(long id) {
        return StoredPaperBuilder.paper(id, io.siliu.platform.fourflow.internal.solving.PaperKind.BANK_RECEIPT)
                .over(12_000)
                .stored();
    }

    private static PaperReading reading(String name) {
        PaperForm form = PaperForm.of(io.siliu.platform.fourflow.internal.solving.PaperKind.BANK_RECEIPT);
        PaperField payer = PaperField.read(
                form.fromName(), name, 1, true, FieldSource.XML, 1, new FieldBox(0, 0, 1, 1), null, null);
        return new PaperReading(0, PaperKind.BANK_RECEIPT, List.of(payer), List.of(), List.of());
    }

    /** One enterprise, with a count of how often all were read. */
    private static final class CountedEnterprises implements Enterprises {

        private static final String NAME = "示例另一家有限公司";

        private final Enterprise only = new Enterprise(
                FIRST, new UnifiedSocialCreditCode(Invented.enterpriseCode(7_458)), NAME, new Region("990100"));
        private int asked;

        @Override
        public Optional<Enterprise> find(long id) {
            return Optional.of(only);
        }

        @Override
        public Map<Long, Enterprise> findAll(Collection<Long> ids) {
            return Map.of(FIRST, only);
        }

        @Override
        public Optional<Enterprise> withCreditCode(UnifiedSocialCreditCode creditCode) {
            return Optional.of(only);
        }

        @Override
        public List<Enterprise> all() {
            return List.of(only);
        }

        @Override
        public Optional<EnterpriseNames> named(long id) {
            return Optional.of(new EnterpriseNames(only, List.of()));
        }

        @Override
        public List<EnterpriseNames> allNamed() {
            asked++;
            return List.of(new EnterpriseNames(only, List.of()));
        }
    }

    /** The same reading of every document, with how many were asked for each time. */
    private static final class CountedReadings implements Readings {

        private final List<Integer> asked = new ArrayList<>();
        private final String payer;
        private Runnable before = () -> {};

        CountedReadings(String payer) {
            this.payer = payer;
        }

        @Override
        public Map<Long, List<PaperReading>> of(Collection<Long> documentIds) {
            before.run();
            asked.add(documentIds.size());
            return documentIds.stream().collect(Collectors.toMap(Function.identity(), id -> List.of(reading(payer))));
        }

        @Override
        public List<PaperMarks> marks(Collection<Long> documentIds) {
            return List.of();
        }
    }
}
