package io.siliu.platform.casework.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Role;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.casework.CaseOutcome;
import io.siliu.platform.casework.CaseStepKind;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Adds steps to cases: the step, how the case stands after it and an entry of the ledger, in the transaction of the deed. The
 * entry commits to what was said, so that nobody can say later that it was something else.
 */
@Component
final class CaseSteps {

    private final CaseMapper cases;
    private final StepMapper steps;
    private final CaseVault vault;
    private final LedgerEntries ledger;
    private final AuditTrail audit;
    private final SecureRandom random;
    private final IdGenerator ids;
    private final Clock clock;

    CaseSteps(
            CaseMapper cases,
            StepMapper steps,
            CaseVault vault,
            LedgerEntries ledger,
            AuditTrail audit,
            SecureRandom random,
            IdGenerator ids,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.vault = vault;
        this.ledger = ledger;
        this.audit = audit;
        this.random = random;
        this.ids = ids;
        this.clock = clock;
    }

    /** Now, as precisely as it is kept. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What is done.
     *
     * @param dueOn of a notice
     * @param answers number of the notice, of an answer
     * @param outcome of a proposal and a closing
     * @param to account, of a handing over
     * @param said null where nothing is
     */
    record Deed(CaseStepKind kind, LocalDate dueOn, Integer answers, CaseOutcome outcome, Long to, StepWords said) {

        static Deed of(CaseStepKind kind) {
            return new Deed(kind, null, null, null, null, null);
        }

        static Deed of(CaseStepKind kind, CaseOutcome outcome, String words) {
            return new Deed(kind, null, null, outcome, null, words == null ? null : StepWords.of(words));
        }
    }

    /**
     * Somebody does it.
     *
     * @param after how the case stands after it
     * @return the same with the step counted
     */
    CaseFile add(CaseFile after, Deed deed, Actor actor) {
        CaseFile file = add(after, deed, actor.accountId(), actor.role(), now());
        audit.did("CASE_" + deed.kind(), "CASE", file.number());
        return file;
    }

    /** The platform itself does it. */
    CaseFile addByItself(CaseFile after, Deed deed, Instant at) {
        return add(after, deed, 0, null, at);
    }

    private CaseFile add(CaseFile after, Deed deed, long by, Role role, Instant at) {
        CaseFile file = after.numbered(after.steps() + 1);
        CaseStep step = new CaseStep(
                ids.next(),
                file.id(),
                file.steps(),
                deed.kind(),
                by,
                role,
                at,
                deed.dueOn(),
                deed.answers(),
                deed.outcome(),
                deed.to(),
                vault.close(file.id(), deed.said()));
        steps.insert(step, vault.closeText(file.id(), commit(file, step, deed)));
        cases.stands(file);
        return file;
    }

    /** @return what the entry commits to, with its salts */
    private String commit(CaseFile file, CaseStep step, Deed deed) {
        Map<String, JsonNode> content = new TreeMap<>();
        put(content, "kind", deed.kind());
        put(content, "role", step.role());
        put(content, "at", step.at());
        put(content, "dueOn", deed.dueOn());
        put(content, "answers", deed.answers());
        put(content, "outcome", deed.outcome());
        if (deed.said() != null) {
            put(content, "words", deed.said().words());
            content.put("papers", Json.tree(deed.said().papers()));
        }
        SaltedRecord sealed = SaltedRecord.seal(
                CryptoSuite.SM, EntryKind.CASE_STEP.name(), file.number(), step.number(), content, random);
        ledger.append(EntryKind.CASE_STEP, file.number(), step.number(), sealed.commitment(), Map.of());
        return Json.text(sealed);
    }

    private static void put(Map<String, JsonNode> content, String name, Object value) {
        if (value != null) {
            content.put(name, Json.tree(value.toString()));
        }
    }
}
