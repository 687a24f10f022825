package io.siliu.platform.assessment.internal;

import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.rules.RuleSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the last screening of a revision stood on.
 *
 * @param count how many there were
 * @param lastId of the assessment; 0 where there was none
 */
record EarlierScreening(int count, long lastId, byte[] factsDigest, String ruleSetDigest) {

    /** Of a revision that nobody screened yet. */
    static final EarlierScreening NONE = new EarlierScreening(0, 0, new byte[0], "");

    /** By revision, from rows in the order in which they were kept. */
    static Map<Of, EarlierScreening> of(List<AssessmentMapper.EarlierRow> rows) {
        Map<Of, EarlierScreening> earlier = new HashMap<>();
        rows.forEach(row -> earlier.merge(
                new Of(row.recordId(), row.revision()),
                new EarlierScreening(1, row.id(), row.factsDigest(), row.ruleSetDigest()),
                (before, last) ->
                        new EarlierScreening(before.count + 1, last.lastId, last.factsDigest, last.ruleSetDigest)));
        return earlier;
    }

    /** A revision of a record. */
    record Of(long recordId, int revision) {}

    /** Whether it stood on these facts under this rule set. */
    boolean stoodOn(byte[] factsText, RuleSet ruleSet) {
        return Arrays.equals(factsDigest, CryptoSuite.SM.digest(factsText).bytes())
                && ruleSetDigest.equals(ruleSet.reference().digest().toString());
    }
}
