package io.siliu.rules;

import io.siliu.kernel.canonical.Json;
import java.util.ArrayList;
import java.util.List;

/** Holds the verdict of a bundle, and what became of its payment, against what its rule set says of the same hits. */
final class JudgedAgain {

    private JudgedAgain() {}

    /**
     * All that is not as it was kept.
     *
     * @param bundle one with a verdict
     */
    static List<ReplayFinding> findings(ReplayBundle bundle, Judged again) {
        List<ReplayFinding> findings = new ArrayList<>();
        FieldChanges changes = new FieldChanges();
        changes.compare("verdict", bundle.verdict(), Json.tree(SealedVerdict.of(again.verdict())));
        if (!changes.all().isEmpty()) {
            findings.add(new ReplayFinding(
                    ReplayFinding.Kind.VERDICT_DIFFERS,
                    new Text("组合规则重新判定的结果与保存的不同。", "Judged again, the combination rules come to something else."),
                    changes.all()));
        }
        if (bundle.gate() != null && !GateOutcome.read(bundle.gate()).follows(again)) {
            findings.add(new ReplayFinding(ReplayFinding.Kind.VERDICT_DIFFERS, amiss(bundle), List.of()));
        }
        return findings;
    }

    private static Text amiss(ReplayBundle bundle) {
        GateOutcome outcome = GateOutcome.read(bundle.gate());
        if (outcome.held() && outcome.released()) {
            return new Text("付款不能既被停下又已放行。", "A payment cannot be held and released at once.");
        }
        if (outcome.released()) {
            return new Text(
                    "付款据称此前已有人放行，但按规则集没有停下的理由。",
                    "A person is said to have released the payment, and the rule set gives no cause to hold it.");
        }
        return outcome.held()
                ? new Text("付款被停下，但按规则集没有停下的理由。", "The payment was held, and the rule set gives no cause for it.")
                : new Text("付款被放行，但按规则集应当停下。", "The payment was let go, and by the rule set it has to be held.");
    }
}
