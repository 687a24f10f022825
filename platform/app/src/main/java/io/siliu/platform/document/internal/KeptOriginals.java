package io.siliu.platform.document.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.DocumentError;
import io.siliu.platform.document.internal.Originals.OriginalKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Originals in plain, checked against their digest each time they are fetched. */
@Component
final class KeptOriginals {

    private final Originals originals;
    private final PersonalData keys;

    KeptOriginals(Originals originals, PersonalData keys) {
        this.originals = originals;
        this.keys = keys;
    }

    byte[] bytesOf(DocumentRecord document) {
        String sha256 = HexFormat.of().formatHex(document.sha256());
        byte[] plain = keys.decrypt(
                DataSubject.DOCUMENT, document.id(), originals.fetch(new OriginalKey(sha256, document.id())));
        if (!Arrays.equals(CryptoSuite.INTL.digest(plain).bytes(), document.sha256())) {
            throw new PlatformException(
                    DocumentError.ORIGINAL_DAMAGED,
                    "The original of document " + document.id() + " does not match its digest.");
        }
        return plain;
    }

    /** A paper whose time has passed has no name any more. */
    String fileNameOf(DocumentRecord document) {
        if (document.fileName().length == 0) {
            return "—";
        }
        return new String(
                keys.decrypt(DataSubject.DOCUMENT, document.id(), document.fileName()), StandardCharsets.UTF_8);
    }
}
