package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.SignatureFact;
import io.siliu.ocr.internal.signature.CmsSignature;
import io.siliu.ocr.internal.signature.Finding;
import io.siliu.ocr.internal.signature.Signer;
import io.siliu.ocr.internal.signature.Timestamp;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** The signatures of a PDF: each covers the file but for the hole that it stands in. */
public final class PdfSignatures {

    private static final int MOST = 20;
    private static final Set<String> DETACHED = Set.of("adbe.pkcs7.detached", "ETSI.CAdES.detached");

    private final byte[] file;

    private PdfSignatures(byte[] file) {
        this.file = file;
    }

    public static List<SignatureFact> of(PDDocument document, byte[] file) {
        List<SignatureFact> facts = new ArrayList<>();
        PdfSignatures signatures = new PdfSignatures(file);
        for (PDSignature signature :
                document.getSignatureDictionaries().stream().limit(MOST).toList()) {
            facts.add(signatures.fact(signature));
        }
        return facts;
    }

    private SignatureFact fact(PDSignature signature) {
        try {
            byte[] contents = signature.getContents(file);
            byte[] signed = signature.getSignedContent(file);
            return "ETSI.RFC3161".equals(signature.getSubFilter())
                    ? timestamp(signature, contents, signed)
                    : signed(signature, contents, signed);
        } catch (IOException | RuntimeException outsideTheFile) {
            return unreadable(signature, "The signature points outside the file or is damaged.");
        }
    }

    private SignatureFact signed(PDSignature signature, byte[] contents, byte[] signed) {
        if (!DETACHED.contains(signature.getSubFilter())) {
            return unreadable(signature, "The form " + signature.getSubFilter() + " is not checked here.");
        }
        Optional<CmsSignature> cms = CmsSignature.of(contents, signed);
        if (cms.isEmpty()) {
            return unreadable(signature, "The signature is no signed data.");
        }
        String claimed = cms.get()
                .claimedTime()
                .or(() -> Optional.ofNullable(signature.getSignDate()).map(Calendar::toInstant))
                .map(Instant::toString)
                .orElse("");
        return cms.get()
                .check()
                .fact(
                        SignatureFact.Format.PDF,
                        covers(signature),
                        cms.get().signer(),
                        claimed,
                        cms.get().algorithm());
    }

    private SignatureFact timestamp(PDSignature signature, byte[] contents, byte[] signed) {
        return Timestamp.of(contents)
                .map(token -> token.check(signed)
                        .fact(
                                SignatureFact.Format.PDF_TIMESTAMP,
                                covers(signature),
                                token.signer(),
                                token.time().toString(),
                                token.algorithm()))
                .orElseGet(() -> unreadable(signature, "The timestamp is no token of RFC 3161."));
    }

    /** What it covers is told by its place in the file, whatever its form. */
    private SignatureFact unreadable(PDSignature signature, String why) {
        return Finding.unknown(why).fact(SignatureFact.Format.PDF, covers(signature), Signer.unknown(), "", "");
    }

    /** The hole must be the signature itself, and nothing may come after what was signed. */
    private Finding covers(PDSignature signature) {
        int[] range = signature.getByteRange();
        if (range.length != 4 || range[0] != 0 || range[1] < 0 || range[2] <= range[1] || range[2] > file.length) {
            return Finding.no("What was signed does not begin with the file.");
        }
        boolean hole = file[range[1]] == '<' && file[range[2] - 1] == '>' && hexadecimal(range[1] + 1, range[2] - 1);
        if (!hole) {
            return Finding.no("The hole in what was signed holds more than the signature.");
        }
        long after = file.length - ((long) range[2] + range[3]);
        return after == 0 ? Finding.yes() : Finding.no("After signing, " + after + " bytes were added.");
    }

    private boolean hexadecimal(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.digit(file[i], 16) < 0 && !Character.isWhitespace(file[i])) {
                return false;
            }
        }
        return true;
    }
}
