package io.siliu.ocr;

import java.util.Objects;

/**
 * What the arithmetic says of one signature on a paper, and what the signature says of itself. Nothing here says that a
 * paper is genuine: anybody can make a certificate in any name. Only the issuer's own check (the tax bureau's, the bank's)
 * says that.
 *
 * @param format where and how the paper is signed
 * @param intact whether what was signed is unchanged and the signature belongs to the certificate it carries
 * @param coversDocument whether everything that the file holds was signed; NO where something was added or left out
 * @param subject distinguished name of the signer's certificate, or empty
 * @param issuer distinguished name of who issued it, or empty
 * @param serialNumber of the certificate, hexadecimal, or empty
 * @param claimedTime when the signer says that it was signed, as written or as ISO instant, or empty
 * @param algorithm such as {@code SM3withSM2}, or empty
 * @param why one English sentence where an answer is not YES, or empty
 */
public record SignatureFact(
        Format format,
        Answer intact,
        Answer coversDocument,
        String subject,
        String issuer,
        String serialNumber,
        String claimedTime,
        String algorithm,
        String why) {

    /** Where and how a paper is signed. */
    public enum Format {
        /** CMS in a PDF: PAdES and its forerunners. */
        PDF,
        /** A document timestamp in a PDF (RFC 3161). */
        PDF_TIMESTAMP,
        /** An electronic seal in an OFD (GB/T 38540, GM/T 0031). */
        OFD_SEAL,
        /** A signature without seal in an OFD. */
        OFD_SIGNATURE,
        /** W3C XML Signature. */
        XML_SIGNATURE,
        /** The tax bureau's own element in its XML; how the signed bytes are formed is not public. */
        XML_TAX_BUREAU
    }

    /** Unknown is an answer. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    public SignatureFact {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(intact, "intact");
        Objects.requireNonNull(coversDocument, "coversDocument");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(serialNumber, "serialNumber");
        Objects.requireNonNull(claimedTime, "claimedTime");
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(why, "why");
    }
}
