package io.siliu.ledger;

import java.util.List;

/**
 * How many of which witnesses must have co-signed a checkpoint before it counts (k of n).
 *
 * @param required k; 0 only together with no witnesses, and then nothing ever counts as witnessed
 * @param witnesses the n keys that may count, all different
 */
public record WitnessPolicy(int required, List<VerifierKey> witnesses) {

    /** No witness is known: no checkpoint is witnessed. */
    public static final WitnessPolicy NONE = new WitnessPolicy(0, List.of());

    /** @throws IllegalArgumentException when k is not from 1 to n, or one key stands in it twice */
    public WitnessPolicy {
        witnesses = List.copyOf(witnesses);
        boolean none = required == 0 && witnesses.isEmpty();
        if (!none && (required < 1 || required > witnesses.size())) {
            throw new IllegalArgumentException(
                    "A policy asks for 1 to n of n witnesses, not for " + required + " of " + witnesses.size());
        }
        for (VerifierKey witness : witnesses) {
            requireOnlyOnce(witness, witnesses);
        }
    }

    /** The witnesses of this policy whose co-signature under the checkpoint is right. */
    public List<VerifierKey> cosignersOf(SignedNote checkpoint) {
        return witnesses.stream().filter(checkpoint::isSignedBy).toList();
    }

    /** Whether enough of them co-signed. */
    public boolean isMetBy(SignedNote checkpoint) {
        return required > 0 && cosignersOf(checkpoint).size() >= required;
    }

    private static void requireOnlyOnce(VerifierKey witness, List<VerifierKey> witnesses) {
        if (witness.type() != SignatureType.COSIGNATURE_V1) {
            throw new IllegalArgumentException(
                    "A witness co-signs; the key of " + witness.name() + " is of another type");
        }
        // One organisation under two names would count twice.
        if (witnesses.stream().filter(witness::isSameKeyAs).count() > 1) {
            throw new IllegalArgumentException("The key of witness " + witness.name() + " stands in the policy twice");
        }
    }
}
