package io.siliu.ocr.internal.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** A timestamp token (RFC 3161) over bytes. */
public final class Timestamp {

    private final TimeStampToken token;
    private final CmsSignature signature;

    private Timestamp(TimeStampToken token, CmsSignature signature) {
        this.token = token;
        this.signature = signature;
    }

    /** The token; empty where the bytes are none. */
    public static Optional<Timestamp> of(byte[] encoded) {
        try {
            CMSSignedData data = new CMSSignedData(encoded);
            TimeStampToken token = new TimeStampToken(data);
            return CmsSignature.of(data).map(signature -> new Timestamp(token, signature));
        } catch (CMSException | TSPException | IOException | RuntimeException noToken) {
            return Optional.empty();
        }
    }

    /** Whether the token speaks of these bytes and was signed by its certificate. */
    public Finding check(byte[] stamped) {
        String method = token.getTimeStampInfo().getMessageImprintAlgOID().getId();
        Optional<byte[]> now = Digests.of(method, stamped);
        if (now.isEmpty()) {
            return Finding.unknown("The digest " + method + " is not one known here.");
        }
        boolean same = Arrays.equals(now.get(), token.getTimeStampInfo().getMessageImprintDigest());
        return Finding.of(same, "What was stamped is not what stands here now: its digest differs.")
                .and(signature.check());
    }

    public Signer signer() {
        return signature.signer();
    }

    public String algorithm() {
        return signature.algorithm();
    }

    public Instant time() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }
}
