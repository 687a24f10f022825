package io.siliu.rules;

import java.util.List;

/**
 * What came of running a screening again.
 *
 * @param record the record that was screened, or empty where the bundle cannot be read
 * @param sentence the result in one sentence
 * @param findings everything that is not as it was kept; empty when all is equal
 */
public record ReplayReport(String record, Text sentence, List<ReplayFinding> findings) {

    public ReplayReport {
        findings = List.copyOf(findings);
    }

    /** Whether facts, rule set and answers are those that were kept, and the answers came out the same again. */
    public boolean isEqual() {
        return findings.isEmpty();
    }

    static ReplayReport equal(Screening again) {
        int asked = again.indicators().size();
        int hits = again.hits().size();
        String ruleSet = again.ruleSet().toString();
        return new ReplayReport(
                again.record(),
                new Text(
                        "重演相等：规则集 " + ruleSet + " 对记录 " + again.record() + " 修订 " + again.revision() + " 的 " + asked
                                + " 项指标重新计算，与当时保存的结果完全相同，其中 " + hits + " 项命中。",
                        "Equal: rule set " + ruleSet + " asked all " + asked + " indicators of record " + again.record()
                                + " revision " + again.revision()
                                + " again, and every answer is the one that was kept; "
                                + hits + " of them are hits."),
                List.of());
    }

    static ReplayReport different(String record, List<ReplayFinding> findings) {
        return new ReplayReport(
                record,
                new Text(
                        "重演不相等：发现 " + findings.size() + " 处与当时保存的不同。",
                        "Not equal: " + findings.size() + " thing(s) are not as they were kept."),
                findings);
    }
}
