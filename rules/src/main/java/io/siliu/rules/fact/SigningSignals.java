package io.siliu.rules.fact;

/**
 * How the contract was signed. A component that is null was not established.
 *
 * @param daysAfterStated days from the date that the contract states to its signature timestamp
 * @param valid whether signature and certificate are valid, unexpired and of the signer
 * @param digestAnchored whether the digest of the document is the anchored one
 * @param seconds seconds from the opening of the document to the signature
 * @param deviceSigners signers who signed with the same device that day (count, this one included)
 */
public record SigningSignals(
        Measured daysAfterStated, Observed valid, Observed digestAnchored, Measured seconds, Measured deviceSigners) {}
