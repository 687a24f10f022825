package io.siliu.platform.anchoring;

/**
 * Proof files that their owner lets others open by an address, such as the code on a phone's screen, instead of sending the file.
 * Whoever opens one says who they are, and the owner sees it.
 */
public interface SharedProofs {

    /** Longest name of a reader, in characters. */
    int LONGEST_READER = 60;

    /**
     * Says whether the address can be opened now; nothing of the proof is told and no look recorded.
     *
     * @throws io.siliu.kernel.PlatformException not found, {@link LedgerError#SHARED_PROOF_WITHDRAWN},
     *     {@link LedgerError#SHARED_PROOF_EXPIRED} or {@link LedgerError#SHARED_PROOF_WORN}
     */
    void require(String token);

    /**
     * Opens it, and records the look.
     *
     * @param reader who looks, in their own words, 2 to {@value #LONGEST_READER} characters
     * @throws io.siliu.kernel.PlatformException as {@link #require}, and {@link LedgerError#SHARED_READER}
     */
    Opened open(String token, String reader);

    /** A proof file under its name, without what the owner withholds. */
    record Opened(String fileName, byte[] file) {}
}
