package io.siliu.platform.assessment.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Digest;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.RuleSetVersions;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSetDifference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published rule sets in the database, each with its files. */
@Service
class StoredRuleSetVersions implements RuleSetVersions {

    private static final String RULE_SET = "RULE_SET";
    /** The entry of its publication is the first. */
    private static final int RETIREMENT = 2;

    private final RuleSetMapper ruleSets;
    private final PublishedRuleSet published;
    private final Shadows shadows;
    private final LedgerEntries ledger;
    private final Access access;
    private final TwoPersons twoPersons;
    private final AuditTrail audit;
    private final Clock clock;

    StoredRuleSetVersions(
            RuleSetMapper ruleSets,
            PublishedRuleSet published,
            Shadows shadows,
            LedgerEntries ledger,
            Access access,
            TwoPersons twoPersons,
            AuditTrail audit,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.published = published;
        this.shadows = shadows;
        this.ledger = ledger;
        this.access = access;
        this.twoPersons = twoPersons;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Version> all() {
        access.require(Permission.READ_RULE_SETS);
        String inForce = published.engine().ruleSet().reference().digest().toString();
        Set<String> waiting = ruleSets.waiting(ChinaTime.today(clock)).stream()
                .map(Named::version)
                .collect(Collectors.toSet());
        return ruleSets.published().stream()
                .map(row -> version(row, inForce, waiting))
                .toList();
    }

    private static Version version(RuleSetMapper.PublishedRow row, String inForce, Set<String> waiting) {
        return new Version(
                row.id(),
                row.version(),
                row.digest(),
                row.validFrom(),
                row.indicators(),
                row.publishedAt(),
                row.approvedBy() == null,
                row.authorId(),
                row.approvedBy(),
                standing(row, inForce, waiting),
                row.retiredAt(),
                row.retiredWhy(),
                DraftViews.keptSkipped(row.skipped()),
                row.untriedWhy());
    }

    private static Standing standing(RuleSetMapper.PublishedRow row, String inForce, Set<String> waiting) {
        if (row.digest().equals(inForce)) {
            return Standing.IN_FORCE;
        }
        if (row.retiredAt() != null) {
            return Standing.RETIRED;
        }
        return waiting.contains(row.version()) ? Standing.WAITING : Standing.SUPERSEDED;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Named> waiting() {
        access.require(Permission.READ_RULE_SETS);
        return ruleSets.waiting(ChinaTime.today(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public List<RuleSetDifference.Change> difference(String from, String to) {
        access.require(Permission.READ_RULE_SETS);
        return RuleSetDifference.between(ruleSet(from), ruleSet(to));
    }

    private RuleSet ruleSet(String version) {
        return ruleSets.published().stream()
                .filter(row -> row.version().equals(version))
                .findFirst()
                .flatMap(row -> published.files(row.digest()))
                .map(RuleSetFiles::ruleSet)
                .orElseThrow(() -> Access.notFound("rule set"));
    }

    @Override
    @Transactional
    public Version retire(String version, String why) {
        Actor actor = access.require(Permission.APPROVE_RULE_SETS);
        if (why == null || why.strip().length() < 4 || why.length() > 500) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_REASON_WANTING, "reason", "Say why in 4 to 500 characters.");
        }
        RuleSetMapper.PublishedRow row =
                ruleSets.publishedToRetire(version).orElseThrow(() -> Access.notFound("rule set"));
        requireRetirable(row, actor);
        ruleSets.retired(version, clock.instant(), actor.accountId(), why.strip());
        ledger.append(
                EntryKind.RULE_SET,
                row.id() + ":" + row.version(),
                RETIREMENT,
                deed(row, ChinaTime.today(clock)),
                Map.of("ruleSet", row.digest()));
        audit.did("RULE_SET_RETIRED", RULE_SET, version);
        shadows.endOutdated();
        return all().stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private void requireRetirable(RuleSetMapper.PublishedRow row, Actor actor) {
        if (row.approvedBy() == null) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_SHIPPED, "This one came with the program; publish another instead.");
        }
        twoPersons.require(
                row.authorId(),
                actor.accountId(),
                () -> new PlatformException(
                        AssessmentError.RULE_SET_OWN_DRAFT, "Somebody else than the author retires a rule set."));
        if (row.retiredAt() != null) {
            throw new PlatformException(AssessmentError.RULE_SET_DECIDED, "This one is retired already.");
        }
    }

    private static Digest deed(RuleSetMapper.PublishedRow row, LocalDate day) {
        return CryptoSuite.SM.digest(
                CanonicalJson.bytes(Map.of("deed", "RULE_SET_RETIRED", "ruleSet", row.digest(), "on", day.toString())));
    }
}
