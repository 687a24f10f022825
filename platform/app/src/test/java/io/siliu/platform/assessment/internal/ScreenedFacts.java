package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.Json;
import io.siliu.rules.Decision;
import io.siliu.rules.FactsJson;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSets;
import io.siliu.rules.fact.FourFlowFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.node.ObjectNode;

/** Puts screenings of varied examples where those of sealed records stand. */
@TestComponent
class ScreenedFacts {

    private final KeptRowMapper rows;
    private final FactVault vault;
    private final IdGenerator ids;

    ScreenedFacts(KeptRowMapper rows, FactVault vault, IdGenerator ids) {
        this.rows = rows;
        this.vault = vault;
        this.ids = ids;
    }

    /** A record whose money ran in a ring of so many transfers; zero is no ring. */
    FourFlowFacts ring(int length, String number, String day) {
        ObjectNode facts = (ObjectNode) Json.MAPPER.readTree(example());
        facts.put("record", number);
        facts.put("asOf", day);
        ((ObjectNode) facts.at("/signals/transfers/ringLength")).put("value", Integer.toString(length));
        return FactsJson.read(Json.text(facts));
    }

    /** The id of the record. */
    long put(long enterprise, FourFlowFacts facts) {
        long record = ids.next();
        put(enterprise, record, 1, facts);
        return record;
    }

    /** A later revision of the record. */
    void putAgain(long enterprise, long record, FourFlowFacts facts) {
        put(enterprise, record, 2, facts);
    }

    private void put(long enterprise, long record, int revision, FourFlowFacts facts) {
        StoredScreening nothing =
                new StoredScreening(List.of(), List.of(), List.of(), null, Decision.PASS, List.of(), List.of());
        rows.assessment(new AssessmentMapper.AssessmentRow(
                enterprise,
                ids.next(),
                record,
                facts.record(),
                revision,
                facts.asOf(),
                facts.region(),
                facts.occupation(),
                RuleSets.current().reference().id(),
                RuleSets.current().reference().version(),
                RuleSets.current().reference().digest().toString(),
                RuleEngine.version(),
                vault.closeText(record, FactsText.write(facts)),
                new byte[32],
                vault.close(record, nothing),
                vault.close(record, List.of()),
                "",
                0,
                0,
                0,
                Decision.PASS.name(),
                Instant.parse("2026-10-01T00:00:00Z")));
    }

    static String number(int position) {
        return String.format(Locale.ROOT, "FF-202609-%07d", position);
    }

    private static byte[] example() {
        try (InputStream example = RuleSets.class.getResourceAsStream("/schema/four-flow-facts.example.json")) {
            return example.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
