package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** 验收单, or a letter in its place: the client says what was done, how much of it and what it is worth. */
final class AcceptanceTemplate {

    private static final LabelledPaper FORM = new LabelledPaper()
            .field(FieldNames.TASK_NUMBER, LabelledPaper::task, SlipWords.TASKS)
            .field(FieldNames.ACCEPTED_BY, AcceptanceTemplate::signer, AcceptanceWords.ACCEPTED_BY)
            .field(FieldNames.ACCEPTED_ON, LabelledPaper::date, AcceptanceWords.ACCEPTED_ON)
            .field(FieldNames.QUANTITY, LabelledPaper::quantity, AcceptanceWords.QUANTITIES)
            .field(FieldNames.AMOUNT, LabelledPaper::money, AcceptanceWords.AMOUNTS)
            .unsure(FieldNames.ACCEPTED_BY, AcceptanceTemplate::signer, AcceptanceWords.UNSURE_SIGNERS)
            .unsure(FieldNames.ACCEPTED_ON, LabelledPaper::date, AcceptanceWords.UNSURE_DAYS)
            .alsoPrinted(AcceptanceWords.OTHERS);

    /** What asks for the signature and stands with the name itself. */
    private static final Pattern SIGN_HERE = Pattern.compile("^[（(]?签[名字章][）)]?[:：]?|[（(]签[名字章][）)]$");

    private AcceptanceTemplate() {}

    static void read(PageText text, Draft draft) {
        AcceptanceLetter letter = AcceptanceLetter.in(text);
        if (letter.accepts()) {
            letter.read(draft);
        }
        labelled(text, draft);
        letter.read(draft);
        onlyOnes(text, draft);
    }

    /** The same without what stands in sentences alone. */
    static void readForm(PageText text, Draft draft) {
        labelled(text, draft);
        onlyOnes(text, draft);
    }

    private static void labelled(PageText text, Draft draft) {
        SumRow sums = new SumRow(text, FORM.labels(text));
        sums.read(draft);
        new SignerColumns(text).read(draft);
        FORM.read(text, draft);
        sums.settle(draft);
        Grammars.ACCEPTANCE.read(text, FORM.labels(text), draft);
    }

    private static Optional<String> signer(Span span) {
        return LabelledPaper.text(span)
                .map(name -> SIGN_HERE.matcher(name).replaceAll(""))
                .filter(name -> !name.isEmpty());
    }

    private static void onlyOnes(PageText text, Draft draft) {
        LabelledPaper.onlyTask(text, draft);
        LabelledPaper.onlyDay(text, draft, FieldNames.ACCEPTED_ON, LabelledPaper::date);
    }
}
