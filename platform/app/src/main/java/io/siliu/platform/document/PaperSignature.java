package io.siliu.platform.document;

import static java.util.Objects.requireNonNull;

/**
 * What the arithmetic says of one signature on a paper, and what the signature says of itself. Nothing here says that the
 * paper is genuine: anybody can make a certificate in any name. Only the issuer's own check says that.
 *
 * @param format where and how the paper is signed, by the reader's word for it
 * @param intact whether what was signed is unchanged and belongs to the certificate that the signature carries
 * @param coversDocument whether all that the file holds was signed
 * @param signer whom the certificate names, or an empty string
 * @param issuer distinguished name of who issued the certificate, or an empty string
 * @param serialNumber of the certificate, hexadecimal, or an empty string
 * @param claimedTime when the signer says that it was signed, or an empty string
 * @param algorithm such as {@code SM3withSM2}, or an empty string
 * @param why one English sentence where an answer is not YES, or an empty string
 */
public record PaperSignature(
        String format,
        Answer intact,
        Answer coversDocument,
        String signer,
        String issuer,
        String serialNumber,
        String claimedTime,
        String algorithm,
        String why) {

    /** Unknown is an answer. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    public PaperSignature {
        requireNonNull(format, "format is null");
        requireNonNull(intact, "intact is null");
        requireNonNull(coversDocument, "coversDocument is null");
        requireNonNull(signer, "signer is null");
    }

    /** The same signature with its names as those see them who may see no people. */
    public PaperSignature withNames(String otherSigner, String otherIssuer) {
        return new PaperSignature(
                format, intact, coversDocument, otherSigner, otherIssuer, serialNumber, claimedTime, algorithm, why);
    }
}
