package io.siliu.rules;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.fact.FactsKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of running a screening again.
 *
 * @param record the record that was screened, or empty where the bundle cannot be read
 * @param sentence the result in one sentence
 * @param findings everything that is not as it was kept; empty when all is equal
 * @param verdict what the hits mean together, where it was sealed and came out the same again; otherwise null
 * @param gate what became of the payment, where one was screened and all is equal; otherwise null
 */
public record ReplayReport(
        String record, Text sentence, List<ReplayFinding> findings, SealedVerdict verdict, GateOutcome gate) {

    public ReplayReport {
        findings = List.copyOf(findings);
    }

    /** Whether facts, rule set, answers and verdict are those that were kept, and came out the same again. */
    public boolean isEqual() {
        return findings.isEmpty();
    }

    static ReplayReport equal(Screening again, ReplayBundle bundle) {
        SealedVerdict verdict =
                bundle.verdict() == null ? null : Json.MAPPER.treeToValue(bundle.verdict(), SealedVerdict.class);
        GateOutcome gate = bundle.gate() == null ? null : GateOutcome.read(bundle.gate());
        Text answers = answers(again);
        Text judged = verdict == null ? new Text("", "") : judged(verdict);
        Text paid = gate == null ? new Text("", "") : paid(gate);
        return new ReplayReport(
                again.record(),
                new Text(answers.zh() + judged.zh() + paid.zh(), answers.en() + judged.en() + paid.en()),
                List.of(),
                verdict,
                gate);
    }

    private static Text answers(Screening again) {
        int asked = again.indicators().size();
        int hits = again.hits().size();
        String ruleSet = again.ruleSet().toString();
        boolean line = again.kind() == FactsKind.GATE;
        String subject = again.record() + (line ? "" : " 修订 " + again.revision());
        String thing = again.record() + (line ? "" : " revision " + again.revision());
        return new Text(
                "重演相等：规则集 " + ruleSet + " 对" + (line ? "结算行 " : "记录 ") + subject + " 的 " + asked
                        + " 项指标重新计算，与当时保存的结果完全相同，其中 " + hits + " 项命中。",
                "Equal: rule set " + ruleSet + " asked all " + asked + " indicators of " + (line ? "line " : "record ")
                        + thing + " again, and every answer is the one that was kept; " + hits
                        + " of them are hits.");
    }

    private static Text judged(SealedVerdict verdict) {
        String drawn =
                verdict.conclusions().stream().map(SealedVerdict.Drawn::id).collect(Collectors.joining(" "));
        String shown = verdict.decision() + (drawn.isEmpty() ? "" : " " + drawn);
        return new Text(
                "组合规则重新判定，结论仍是 " + shown + "。",
                " Judged again by its combination rules they come to " + shown + " as they did.");
    }

    private static Text paid(GateOutcome gate) {
        if (gate.released()) {
            return new Text(
                    "这笔付款按 " + gate.by() + " 应当停下，此前已有人看过同样的理由并放行，因此没有再停。",
                    " The payment would be held by " + gate.by()
                            + "; a person had seen the same grounds and let it go before, so it was not held again.");
        }
        return gate.held()
                ? new Text("这笔付款因 " + gate.by() + " 停下。", " The payment was held by " + gate.by() + ".")
                : new Text("这笔付款放行。", " The payment was let go.");
    }

    static ReplayReport different(String record, List<ReplayFinding> findings) {
        return new ReplayReport(
                record,
                new Text(
                        "重演不相等：发现 " + findings.size() + " 处与当时保存的不同。",
                        "Not equal: " + findings.size() + " thing(s) are not as they were kept."),
                findings,
                null,
                null);
    }
}
