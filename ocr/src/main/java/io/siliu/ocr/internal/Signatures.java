package io.siliu.ocr.internal;

import io.siliu.ocr.Reading;
import io.siliu.ocr.SignatureFact;
import io.siliu.ocr.SignatureFact.Answer;
import io.siliu.ocr.Warning;
import java.util.ArrayList;
import java.util.List;

/** Tells the signatures of a file with its readings; what is amiss with them becomes a warning on the first. */
final class Signatures {

    private Signatures() {}

    static List<Reading> told(List<Reading> readings, List<SignatureFact> facts) {
        if (facts.isEmpty()) {
            return readings;
        }
        List<Reading> told = new ArrayList<>();
        for (Reading reading : readings) {
            List<Warning> warnings = new ArrayList<>(reading.warnings());
            if (told.isEmpty()) {
                warnings.addAll(warnings(facts));
            }
            told.add(new Reading(reading.kind(), reading.fields(), reading.lines(), warnings, facts));
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
        boolean whole = facts.stream().anyMatch(fact -> fact.coversDocument() != Answer.NO);
        if (!whole && warnings.isEmpty()) {
            warnings.add(Warning.ofPaper(Warning.Code.SIGNATURE_COVERS_PART, text(facts.get(facts.size() - 1))));
        }
        return warnings;
    }

    private static String text(SignatureFact fact) {
        String by = fact.subject().isEmpty() ? "" : " by " + fact.subject();
        return "The signature" + by + " (" + fact.format() + "): " + fact.why();
    }
}
