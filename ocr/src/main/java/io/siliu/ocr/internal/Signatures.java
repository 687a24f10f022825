package io.siliu.ocr.internal;

import io.siliu.ocr.Reading;
import io.siliu.ocr.SignatureFact;
import io.siliu.ocr.SignatureFact.Answer;
import io.siliu.ocr.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the signatures of a file with its readings; what is amiss with them becomes a warning on the first. */
final class Signatures {

    private Signatures() {}

    static List<Reading> told(List<Reading> readings, List<SignatureFact> facts) {
        if (facts.isEmpty()) {
            return readings;
        }
        List<Reading> told = new ArrayList<>();
        for (Reading reading : readings) {
            List<Warning> more = told.isEmpty() ? warnings(facts) : List.of();
            told.add(reading.warnedOf(more).withSignatures(facts));
        }
        return told;
    }

    private static List<Warning> warnings(List<SignatureFact> facts) {
        List<Warning> warnings = new ArrayList<>();
        for (SignatureFact fact : facts) {
            if (fact.intact() == Answer.NO) {
                warnings.add(Warning.ofPaper(Warning.Code.SIGNATURE_BROKEN, text(fact)));
            } else if (fact.intact() == Answer.UNKNOWN) {
                warnings.add(Warning.ofPaper(Warning.Code.SIGNATURE_NOT_VERIFIED, text(fact)));
            }
        }
        ofAPart(facts).ifPresent(fact -> warnings.add(Warning.ofPaper(Warning.Code.SIGNATURE_COVERS_PART, text(fact))));
        return warnings;
    }

    /**
     * The last that covers only a part, unless another makes up for it: one that covers the whole file and, where any is intact, is
     * intact too. What cannot be checked vouches for nothing that was added to what can.
     */
    private static Optional<SignatureFact> ofAPart(List<SignatureFact> facts) {
        boolean anyIntact = facts.stream().anyMatch(fact -> fact.intact() == Answer.YES);
        boolean whole = facts.stream()
                .filter(fact -> !anyIntact || fact.intact() == Answer.YES)
                .anyMatch(fact -> fact.coversDocument() == Answer.YES);
        return facts.stream()
                .filter(fact -> !whole && fact.coversDocument() == Answer.NO)
                .reduce((earlier, later) -> later);
    }

    private static String text(SignatureFact fact) {
        String by = fact.subject().isEmpty() ? "" : " by " + fact.subject();
        return "The signature" + by + " (" + fact.format() + "): " + fact.why();
    }
}
