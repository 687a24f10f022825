package io.siliu.platform.anchoring;

import java.time.Instant;
import java.util.List;

/** The log as a whole, for pages and status answers. */
public interface Ledger {

    /** Entries by how far they have come. */
    Counts counts();

    /** The newest checkpoint the log has signed. */
    CheckpointView latestCheckpoint();

    /** The witnesses this log submits to, with what is known of each. */
    List<WitnessView> witnesses();

    /**
     * @param pending handed over, not yet in the log
     * @param anchored in the log, not yet witnessed
     * @param witnessed under a checkpoint co-signed by enough witnesses
     */
    record Counts(long pending, long anchored, long witnessed) {}

    /**
     * @param origin the log's name
     * @param size how many leaves the tree has
     * @param root the tree's root hash in base64
     * @param witnessedAt when enough witnesses had co-signed, or null
     */
    record CheckpointView(String origin, long size, String root, Instant signedAt, Instant witnessedAt) {}

    /**
     * @param name the witness's key name
     * @param cosignedSize the largest tree size it co-signed, 0 when none
     * @param cosignedAt when, by the witness's clock, or null
     * @param standing what the last attempt came to
     * @param detail the reason where the standing is not good, in English, or null
     */
    record WitnessView(String name, long cosignedSize, Instant cosignedAt, Standing standing, String detail) {}

    /** What the last attempt at a witness came to. */
    enum Standing {
        /** Not asked since this process started. */
        UNKNOWN,
        /** Its last answer was a valid co-signature. */
        COSIGNING,
        /** It did not answer, or not in time; asked again with growing pauses. */
        UNREACHABLE,
        /** It refuses: its view of the log and ours disagree. A person has to look. */
        REFUSING
    }
}
