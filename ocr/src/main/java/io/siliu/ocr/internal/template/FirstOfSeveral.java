package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.NameShape;
import java.util.Arrays;
import java.util.Optional;

/** Several may accept together: 验收人：王明、李华. The first of them is delivered, and a person looks who counts. */
final class FirstOfSeveral {

    private FirstOfSeveral() {}

    static void read(Draft draft) {
        Optional<Candidate> signer = draft.get(FieldNames.ACCEPTED_BY);
        String[] names = signer.map(Candidate::value).orElse("").split("[、，,/；;]");
        boolean several = names.length > 1
                && Arrays.stream(names).allMatch(name -> NameShape.isOne(name.strip()) && !NameShape.isFirm(name));
        if (several) {
            draft.replace(signer.get().withValue(names[0].strip(), signer.get().reliability()));
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES,
                    FieldNames.ACCEPTED_BY,
                    "Several accepted together; tell who of them counts.");
        }
    }
}
