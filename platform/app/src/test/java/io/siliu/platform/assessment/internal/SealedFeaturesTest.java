package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.assessment.internal.SealingFeaturesMapper.Asked;
import io.siliu.platform.assessment.internal.SealingFeaturesMapper.NewFeatures;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.NumberUses;
import io.siliu.platform.fourflow.UsedElsewhere;
import io.siliu.rules.FactsJson;
import io.siliu.rules.RuleSets;
import io.siliu.rules.fact.FourFlowFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a screening reads of a sealing: the features, and beside them the other uses of the numbers, which are told later. */
@SiliuTest
class SealedFeaturesTest {

    private static final long ENTERPRISE = 7_500_001;
    private static final long RECORD = 7_500_101;
    private static final long OTHER = 7_500_102;
    private static final Features FEATURES = example();

    private final FeaturesAtSealing sealing;
    private final SealedFeatures stored;
    private final SealingFeaturesMapper rows;
    private final FactVault vault;
    private final JdbcClient database;

    SealedFeaturesTest(
            FeaturesAtSealing sealing,
            SealedFeatures stored,
            SealingFeaturesMapper rows,
            FactVault vault,
            JdbcClient database) {
        this.sealing = sealing;
        this.stored = stored;
        this.rows = rows;
        this.vault = vault;
        this.database = database;
    }

    @AfterEach
    void forget() {
        for (String table : List.of("sealing_features", "sealing_number_use")) {
            database.sql("DELETE FROM " + table + " WHERE enterprise_id = ?")
                    .param(ENTERPRISE)
                    .update();
        }
    }

    @Test
    void theUsesThatWereToldLaterBelongToTheRevisionAlone() {
        store(RECORD, 1, Map.of());
        store(RECORD, 2, Map.of());
        store(OTHER, 1, Map.of());

        sealing.usedElsewhere(List.of(used(RECORD, 1, "FF-202609-0000001", "FF-202609-0000002")));

        assertThat(stored.of(asked()).stream().map(kept -> kept.features().elsewhere()))
                .containsExactly(Map.of(), Map.of("77/1", List.of("FF-202609-0000001", "FF-202609-0000002")), Map.of());
    }

    @Test
    void nothingElseOfTheFeaturesChangesWithThem() {
        store(RECORD, 1, Map.of());
        store(RECORD, 2, Map.of());
        store(OTHER, 1, Map.of());

        sealing.usedElsewhere(List.of(used(OTHER, 1, "FF-202609-0000001")));

        assertThat(stored.of(asked())).allSatisfy(kept -> {
            assertThat(kept.features().withElsewhere(Map.of())).isEqualTo(FEATURES);
            assertThat(kept.signals()).isEqualTo(FactsJson.canonical(FEATURES.signals()));
        });
    }

    /** Of many revisions that have nothing in common they are found in another way. */
    @Test
    void theUsesAreFoundAmongManyRevisionsToo() {
        List<Asked> many = IntStream.rangeClosed(1, 12)
                .mapToObj(revision -> new Asked(ENTERPRISE, RECORD, revision))
                .toList();
        many.forEach(each -> store(each.recordId(), each.revision(), Map.of()));

        sealing.usedElsewhere(List.of(used(RECORD, 12, "FF-202609-0000004")));

        assertThat(stored.of(many).stream()
                        .map(kept -> kept.features().elsewhere().size()))
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    /** As they were kept before the uses had a row of their own. */
    @Test
    void theUsesAmongTheFeaturesStayReadable() {
        store(RECORD, 1, Map.of("77/1", List.of("FF-202609-0000003")));

        assertThat(stored.of(List.of(new Asked(ENTERPRISE, RECORD, 1))))
                .singleElement()
                .satisfies(kept -> assertThat(kept.features().elsewhere())
                        .containsExactly(Map.entry("77/1", List.of("FF-202609-0000003"))));
    }

    private static List<Asked> asked() {
        return List.of(
                new Asked(ENTERPRISE, OTHER, 1), new Asked(ENTERPRISE, RECORD, 1), new Asked(ENTERPRISE, RECORD, 2));
    }

    private void store(long record, int revision, Map<String, List<String>> elsewhere) {
        rows.insert(new NewFeatures(
                ENTERPRISE,
                record,
                revision,
                vault.closeText(record, new FeaturesText.Written().of(FEATURES.withElsewhere(elsewhere))),
                Instant.parse("2026-10-02T00:00:00Z")));
    }

    private static UsedElsewhere used(long record, int revision, String... records) {
        NumberUses.Paper paper = new NumberUses.Paper(EvidenceKind.BANK_RECEIPT, "FF-202609-0000009", "77", 1);
        return new UsedElsewhere(ENTERPRISE, record, revision, Map.of(paper, List.of(records)));
    }

    private static Features example() {
        try (InputStream example = RuleSets.class.getResourceAsStream("/schema/four-flow-facts.example.json")) {
            FourFlowFacts facts = FactsJson.read(new String(example.readAllBytes(), UTF_8));
            return new Features(
                    facts.features(), facts.consents(), Map.of(), facts.signals(), facts.broken(), List.of(), Map.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
