package io.siliu.platform.assessment.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.RuleSetDrafts.Skipped;
import io.siliu.platform.assessment.RuleSetDrafts.State;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSetReference;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a draft a rule set: written, named in the log and put on the trail in one transaction. */
@Component
final class RuleSetPublication {

    private final RuleSetMapper ruleSets;
    private final LedgerEntries ledger;
    private final AuditTrail audit;
    private final Clock clock;

    RuleSetPublication(RuleSetMapper ruleSets, LedgerEntries ledger, AuditTrail audit, Clock clock) {
        this.ruleSets = ruleSets;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * In the transaction that holds the draft.
     *
     * @param skipped the steps that are wanting
     * @param untriedBecause why it is published though some are, or null where none is
     * @throws PlatformException RULE_SET_NOT_CHECKED where the draft is not what was checked
     */
    void publish(RuleSetMapper.DraftRow draft, Actor approver, List<Skipped> skipped, String untriedBecause) {
        RuleSet ruleSet = RuleSetFiles.read(draft.files()).ruleSet();
        RuleSetReference reference = ruleSet.reference();
        String digest = reference.digest().toString();
        if (!digest.equals(draft.digest())) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_NOT_CHECKED, "The draft is not what was checked; check it again.");
        }
        ruleSets.publish(
                reference.id(),
                reference.version(),
                digest,
                ruleSet.validFrom(),
                ruleSet.indicators().size(),
                clock.instant(),
                draft.files(),
                draft.authorId(),
                approver.accountId());
        ledger.append(EntryKind.RULE_SET, reference.id() + ":" + reference.version(), 1, reference.digest(), Map.of());
        ruleSets.decided(
                draft.id(),
                State.PUBLISHED.name(),
                approver.accountId(),
                clock.instant(),
                untriedBecause,
                Json.text(skipped));
        audit.did(
                untriedBecause == null ? "RULE_SET_APPROVED" : "RULE_SET_APPROVED_UNTRIED",
                "RULE_SET_DRAFT",
                Long.toString(draft.id()));
    }
}
