package io.siliu.ocr.internal.signature;

import io.siliu.ocr.SignatureFact;
import io.siliu.ocr.SignatureFact.Answer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What checking a signature came to.
 *
 * @param why empty where the answer is YES
 */
public record Finding(Answer intact, String why) {

    static final String NO_CERTIFICATE = "The signature carries no certificate to check it with.";

    public static Finding yes() {
        return new Finding(Answer.YES, "");
    }

    public static Finding no(String why) {
        return new Finding(Answer.NO, why);
    }

    public static Finding unknown(String why) {
        return new Finding(Answer.UNKNOWN, why);
    }

    static Finding of(boolean holds, String otherwise) {
        return holds ? yes() : no(otherwise);
    }

    /** The first of two that is not a plain YES. */
    public Finding and(Finding other) {
        return intact == Answer.YES ? other : this;
    }

    /** The fact, with what is known of the signer. */
    public SignatureFact fact(
            SignatureFact.Format format, Finding covers, Signer signer, String claimedTime, String algorithm) {
        String reasons = List.of(this, covers).stream()
                .map(Finding::why)
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining(" "));
        return new SignatureFact(
                format,
                intact,
                covers.intact(),
                signer.subject(),
                signer.issuer(),
                signer.serialNumber(),
                claimedTime,
                algorithm,
                reasons);
    }
}
