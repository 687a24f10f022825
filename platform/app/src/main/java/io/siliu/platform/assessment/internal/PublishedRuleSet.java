package io.siliu.platform.assessment.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSetReference;
import io.siliu.rules.RuleSets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rule set in force: compiled at its first use, and before that written down and handed to the log, so that no
 * screening ever names a rule set that was not published. That is a transaction of its own: a screening that fails must not
 * take it back.
 */
@Component
final class PublishedRuleSet {

    private final AssessmentMapper assessments;
    private final RuleSetMapper ruleSets;
    private final LedgerEntries ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicBoolean published = new AtomicBoolean();
    private final Map<String, RuleSet> read = new ConcurrentHashMap<>();
    private RuleEngine engine;

    PublishedRuleSet(
            AssessmentMapper assessments,
            RuleSetMapper ruleSets,
            LedgerEntries ledger,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.assessments = assessments;
        this.ruleSets = ruleSets;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    synchronized RuleEngine engine() {
        if (engine == null) {
            engine = RuleEngine.of(RuleSets.current());
        }
        if (!published.get()) {
            transaction.executeWithoutResult(status -> publish(RuleSets.current()));
            published.set(true);
        }
        follow();
        return engine;
    }

    /** The files of the rule set in force. */
    RuleSetFiles files() {
        return ruleSets.inForce(today())
                .flatMap(ruleSets::filesOf)
                .map(RuleSetFiles::read)
                .orElseGet(RuleSetFiles::shipped);
    }

    /** The digest of the rule set that holds on a day by what is published now; on a day that is past, of the one in force. */
    String digestOn(LocalDate day) {
        engine();
        LocalDate today = today();
        return ruleSets.inForce(day.isBefore(today) ? today : day).orElseGet(PublishedRuleSet::shipped);
    }

    /** Lets nobody else publish or retire a version before this transaction ends. */
    void hold() {
        // What came with the program is written down in a transaction of its own, which would wait for this one.
        engine();
        ruleSets.hold();
    }

    /** The files of a rule set that was published here, in force or not. */
    Optional<RuleSetFiles> files(String digest) {
        return ruleSets.filesOf(digest).map(RuleSetFiles::read);
    }

    /** A rule set that was published here, to tell what its indicators said; read once. */
    RuleSet ruleSet(String digest) {
        return known(digest).orElseThrow();
    }

    /** As {@link #ruleSet}; empty where its files are not kept. */
    Optional<RuleSet> known(String digest) {
        return digest.equals(shipped())
                ? Optional.of(RuleSets.current())
                : Optional.ofNullable(read.computeIfAbsent(
                        digest, key -> files(key).map(RuleSetFiles::ruleSet).orElse(null)));
    }

    /**
     * Another replica may have published in the meantime. The next rule set comes with an engine of its own: whoever holds
     * the one before goes on under it to the end.
     */
    private void follow() {
        String inForce = ruleSets.inForce(today()).orElseGet(PublishedRuleSet::shipped);
        if (!inForce.equals(engine.ruleSet().reference().digest().toString())) {
            engine = RuleEngine.of(ruleSets.filesOf(inForce)
                    .map(text -> RuleSetFiles.read(text).ruleSet())
                    .orElseGet(RuleSets::current));
        }
    }

    private static String shipped() {
        return RuleSets.current().reference().digest().toString();
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    private void publish(RuleSet ruleSet) {
        RuleSetReference reference = ruleSet.reference();
        String files = RuleSetFiles.shipped().text();
        assessments.publish(
                reference.id(),
                reference.version(),
                reference.digest().toString(),
                ruleSet.validFrom(),
                ruleSet.indicators().size(),
                clock.instant(),
                files);
        assessments.keepFiles(reference.digest().toString(), files);
        if (!reference.digest().toString().equals(assessments.digestOf(reference.id(), reference.version()))) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_CHANGED,
                    "Rule set " + reference
                            + " was published with another content; give the changed one a new version.");
        }
        ledger.append(EntryKind.RULE_SET, reference.id() + ":" + reference.version(), 1, reference.digest(), Map.of());
    }
}
