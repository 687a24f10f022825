package io.siliu.ledger;

import java.util.Locale;

/** The five checks of a record proof, in the order in which they are made. */
public enum ProofCheck {
    /** The file can be read and is of a known format. */
    FILE_FORMAT,
    /** The disclosed fields, with their salts and the digests of the withheld ones, hash to the commitment. */
    DISCLOSED_FIELDS,
    /** The leaf carries this commitment, for this record and revision. */
    LEAF_COMMITMENT,
    /** The leaf stands in the tree of the checkpoint. */
    INCLUSION,
    /** The checkpoint is signed by the named log and co-signed by enough of the named witnesses. */
    CHECKPOINT_SIGNATURES;

    /** The name by which people and programs refer to the check, such as {@code disclosed-fields}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
