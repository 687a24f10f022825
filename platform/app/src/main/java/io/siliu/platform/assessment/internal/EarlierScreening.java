package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.Digest;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.rules.RuleSet;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the last screening of a revision stood on.
 *
 * @param count how many there were
 * @param lastId of the assessment; 0 where there was none
 * @param factsDigest of the facts with their salt
 * @param salts what holds those of the last one, closed
 */
record EarlierScreening(int count, long lastId, byte[] factsDigest, byte[] salts, String ruleSetDigest) {

    private static final CryptoSuite SUITE = CryptoSuite.SM;

    /** Of a revision that nobody screened yet. */
    static final EarlierScreening NONE = new EarlierScreening(0, 0, new byte[0], new byte[0], "");

    static Map<Of, EarlierScreening> of(List<AssessmentMapper.EarlierRow> rows) {
        return rows.stream()
                .collect(toMap(
                        row -> new Of(row.recordId(), row.revision()),
                        row -> new EarlierScreening(
                                row.screenings(), row.id(), row.factsDigest(), row.salts(), row.ruleSetDigest())));
    }

    /** A revision of a record. */
    record Of(long recordId, int revision) {}

    /**
     * Whether it stood on these facts under this rule set, in whatever form they were kept: with nulls before, and before that
     * digested without a salt.
     *
     * @param opening of the salts
     */
    boolean stoodOn(FourFlowFacts facts, Function<byte[], ScreeningSalts> opening, RuleSet ruleSet) {
        if (!ruleSetDigest.equals(ruleSet.reference().digest().toString())) {
            return false;
        }
        String salt = opening.apply(salts).facts();
        if (isDigest(SaltedRecord.fieldDigest(SUITE, salt, ScreeningCommitment.FACTS, FactsText.write(facts)))) {
            return true;
        }
        byte[] former = FactsText.writeFormer(facts);
        return isDigest(SaltedRecord.fieldDigest(SUITE, salt, ScreeningCommitment.FACTS, former))
                || isDigest(SUITE.digest(former));
    }

    private boolean isDigest(Digest other) {
        return Arrays.equals(factsDigest, other.bytes());
    }
}
