package io.siliu.platform.party;

import java.time.LocalDate;

/** Port: somebody keeps the proofs that a network is shared by a site where many live or train. */
@FunctionalInterface
public interface ProvenSites {

    /**
     * Whether such a proof of the network existed on a day.
     *
     * @param network a block of addresses with its last part left out, such as {@code 203.0.113.*}
     */
    boolean isShared(String network, LocalDate day);
}
