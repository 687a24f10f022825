package io.siliu.ledger;

import java.util.Optional;

/**
 * What the verification of a proof file came to, as a code that pages and programs can choose their words by. Every
 * finding but {@link #HOLDS} belongs to the one check that failed.
 */
public enum ProofFinding {
    HOLDS(null, null),
    /** Not a proof file, or one that was cut off or changed so that it can no longer be read. */
    UNREADABLE(ProofCheck.FILE_FORMAT, "reason.file"),
    /** A disclosed field, a salt or a digest is not what was sealed. */
    FIELDS_CHANGED(ProofCheck.DISCLOSED_FIELDS, "reason.fields"),
    /** The entry is about another record, revision or content. */
    OTHER_ENTRY(ProofCheck.LEAF_COMMITMENT, "reason.leaf"),
    /** What stands where the checkpoint belongs is none. */
    NO_CHECKPOINT(ProofCheck.INCLUSION, "reason.checkpoint"),
    /** The entry does not lead to the root of the checkpoint. */
    NOT_IN_LOG(ProofCheck.INCLUSION, "reason.inclusion"),
    /** The log of the file is none of the logs whose keys were given. */
    UNKNOWN_LOG(ProofCheck.CHECKPOINT_SIGNATURES, "reason.unknownLog"),
    /** The log did not sign this checkpoint. */
    LOG_SIGNATURE_WRONG(ProofCheck.CHECKPOINT_SIGNATURES, "reason.logSignature"),
    /** The keys name no witness, so nobody outside vouches for the log. */
    NO_WITNESS_NAMED(ProofCheck.CHECKPOINT_SIGNATURES, "reason.noWitnesses"),
    /** A co-signature claims to be by a named witness and is not. */
    WITNESS_SIGNATURE_WRONG(ProofCheck.CHECKPOINT_SIGNATURES, "reason.witnessSignature"),
    /** The log signed, but fewer witnesses than the keys ask for. */
    TOO_FEW_WITNESSES(ProofCheck.CHECKPOINT_SIGNATURES, "reason.witnesses");

    private final ProofCheck check;
    private final String reason;

    ProofFinding(ProofCheck check, String reason) {
        this.check = check;
        this.reason = reason;
    }

    /** The check that failed; nothing when all passed. */
    public Optional<ProofCheck> failing() {
        return Optional.ofNullable(check);
    }

    Sentence because(Object... values) {
        return Sentence.of(reason, values);
    }
}
