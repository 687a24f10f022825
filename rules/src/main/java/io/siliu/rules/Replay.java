package io.siliu.rules;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.rules.RuleSetDifference.Change;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Runs screenings again from their bundles: by the engine and, as a second opinion, by the plain evaluator; and has the
 * combination rules judge the hits again where their verdict was sealed. That the proof in a bundle holds is not looked at here;
 * that facts, answers, verdict and rule set are those of the proof is.
 */
public final class Replay {

    private static final int COMPILED_AT_MOST = 8;

    /** Of one rule set; its combination rules take a second or two to compile, and older bundles do not ask for them. */
    private static final class Evaluators {

        private final RuleSet ruleSet;
        private final RuleEngine engine;
        private final PlainEvaluator plain;
        private VerdictRules verdicts;

        Evaluators(RuleSet ruleSet) {
            this.ruleSet = ruleSet;
            this.engine = RuleEngine.of(ruleSet);
            this.plain = PlainEvaluator.of(ruleSet);
        }

        VerdictRules verdicts() {
            verdicts = verdicts == null ? VerdictRules.of(ruleSet) : verdicts;
            return verdicts;
        }
    }

    /** By the files, because only they say what a rule set is. */
    private final Map<Map<String, String>, Evaluators> compiled = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<String, String>, Evaluators> eldest) {
            return size() > COMPILED_AT_MOST;
        }
    };

    /** Bad input of any kind is a finding, never an exception. */
    public ReplayReport run(byte[] bytes) {
        try {
            return run(ReplayBundle.parse(bytes));
        } catch (PlatformException unreadable) {
            return ReplayReport.different("", List.of(unreadable("重演包", "The bundle", unreadable)));
        }
    }

    /** All that is not as it was kept, or that everything is. */
    public ReplayReport run(ReplayBundle bundle) {
        List<ReplayFinding> findings = new ArrayList<>();
        sealed(bundle, "facts", bundle.facts())
                .map(changes -> new ReplayFinding(
                        ReplayFinding.Kind.FACTS_CHANGED,
                        new Text("事实不是封存时的事实。", "The facts are not the facts that were sealed."),
                        changes))
                .ifPresent(findings::add);
        sealed(bundle, "screening", bundle.sealedScreening())
                .map(changes -> new ReplayFinding(
                        ReplayFinding.Kind.RESULT_CHANGED,
                        new Text("结果不是封存时的结果。", "The answers are not the answers that were sealed."),
                        changes))
                .ifPresent(findings::add);
        verdictChanged(bundle, "verdict", bundle.verdict()).ifPresent(findings::add);
        verdictChanged(bundle, "gate", bundle.gate()).ifPresent(findings::add);
        Screening again = again(bundle, findings);
        return findings.isEmpty()
                ? ReplayReport.equal(again, bundle)
                : ReplayReport.different(bundle.facts().path("record").asString(""), findings);
    }

    private static Optional<ReplayFinding> verdictChanged(ReplayBundle bundle, String name, JsonNode given) {
        return sealed(bundle, name, given)
                .map(changes -> new ReplayFinding(
                        ReplayFinding.Kind.VERDICT_CHANGED,
                        new Text("判定不是封存时的判定。", "The verdict is not the verdict that was sealed."),
                        changes));
    }

    /** What differs from the copy in the proof, if anything does; of what the proof withholds, its digest stands for it. */
    private static Optional<List<Change>> sealed(ReplayBundle bundle, String name, JsonNode given) {
        JsonNode record = bundle.proof().path("record");
        JsonNode disclosed = record.path("fields").path(name).path("value");
        JsonNode sealed = disclosed.isMissingNode() ? record.path("withheld").path(name) : disclosed;
        FieldChanges changes = new FieldChanges();
        changes.compare(name, sealed.isMissingNode() ? null : sealed, given);
        return changes.all().isEmpty() ? Optional.empty() : Optional.of(changes.all());
    }

    private Screening again(ReplayBundle bundle, List<ReplayFinding> findings) {
        Evaluators evaluators;
        try {
            evaluators = compiled(bundle);
        } catch (PlatformException broken) {
            findings.add(unreadable("规则集", "The rule set", broken));
            return null;
        }
        ruleSetChanged(bundle, evaluators.ruleSet).ifPresent(findings::add);
        FourFlowFacts facts;
        try {
            facts = FactsJson.read(bundle.facts().toString());
        } catch (PlatformException broken) {
            findings.add(unreadable("事实", "The facts", broken));
            return null;
        }
        Screening again = evaluators.engine.screen(facts);
        answersDiffer(bundle, again, "").ifPresent(findings::add);
        Screening second = evaluators.plain.screen(facts);
        if (!second.equals(again)) {
            answersDiffer(bundle, second, "（逐项求值）").ifPresent(findings::add);
        }
        judgeAgain(bundle, again, evaluators, findings);
        return again;
    }

    private static void judgeAgain(
            ReplayBundle bundle, Screening again, Evaluators evaluators, List<ReplayFinding> findings) {
        if (bundle.verdict() == null) {
            return;
        }
        try {
            Verdict verdict = evaluators.verdicts().judge(again);
            findings.addAll(JudgedAgain.findings(bundle, new Judged(again, verdict)));
        } catch (PlatformException broken) {
            findings.add(unreadable("组合规则", "The combination rules", broken));
        }
    }

    private Evaluators compiled(ReplayBundle bundle) {
        Evaluators known = compiled.get(bundle.files());
        if (known == null) {
            known = new Evaluators(RuleSets.of(bundle.catalogue()));
            compiled.put(bundle.files(), known);
        }
        return known;
    }

    private static Optional<ReplayFinding> ruleSetChanged(ReplayBundle bundle, RuleSet carried) {
        String digest = carried.reference().digest().toString();
        JsonNode leaf = bundle.proof().path("leaf").path("attributes").path("ruleSet");
        JsonNode answered = bundle.screening().path("ruleSet");
        boolean same = carried.reference().equals(bundle.reference())
                && Json.tree(carried.reference()).equals(answered)
                && digest.equals(leaf.asString(""));
        if (same) {
            return Optional.empty();
        }
        String named = answered.path("id").asString("?") + "@"
                + answered.path("version").asString("?");
        return Optional.of(new ReplayFinding(
                ReplayFinding.Kind.RULE_SET_CHANGED,
                new Text(
                        "规则集不是得出结果的 " + named + "：包内规则集的摘要是 " + digest + "。",
                        "The rule set is not " + named
                                + ", which gave the answers: the one in the bundle has the digest " + digest + "."),
                changedFields(leaf.asString(""), carried)));
    }

    /** Where the true rule set is the one this program carries, its fields can be told. */
    private static List<Change> changedFields(String trueDigest, RuleSet carried) {
        RuleSet shipped = RuleSets.current();
        boolean known = shipped.reference().digest().toString().equals(trueDigest);
        return known ? RuleSetDifference.between(shipped, carried) : List.of();
    }

    private static Optional<ReplayFinding> answersDiffer(ReplayBundle bundle, Screening again, String by) {
        FieldChanges changes = new FieldChanges();
        changes.compare("screening", bundle.screening(), Json.tree(again));
        if (changes.all().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReplayFinding(
                ReplayFinding.Kind.ANSWERS_DIFFER,
                new Text("重新计算的结果与保存的不同" + by + "。", "Asked again, the rule set answers otherwise."),
                changes.all()));
    }

    private static ReplayFinding unreadable(String zh, String en, PlatformException why) {
        return new ReplayFinding(
                ReplayFinding.Kind.UNREADABLE,
                new Text(zh + "无法读取：" + why.getMessage(), en + " cannot be read: " + why.getMessage()),
                List.of());
    }
}
