package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.OtherPeriods;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TranslatedBefore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 验收单, or a letter in its place: the client says what was done, how much of it and what it is worth. */
final class AcceptanceTemplate {

    private static final LabelledPaper FORM = new LabelledPaper()
            .field(FieldNames.TASK_NUMBER, LabelledValues::task, SlipWords.TASKS)
            .field(FieldNames.ACCEPTED_BY, AcceptanceTemplate::signer, AcceptanceWords.ACCEPTED_BY)
            .field(FieldNames.ACCEPTED_ON, LabelledValues::date, AcceptanceWords.ACCEPTED_ON)
            .field(FieldNames.QUANTITY, LabelledValues::quantity, AcceptanceWords.QUANTITIES)
            .field(FieldNames.AMOUNT, AcceptanceTemplate::sum, AcceptanceWords.AMOUNTS)
            .unsure(FieldNames.ACCEPTED_BY, AcceptanceTemplate::signer, AcceptanceWords.UNSURE_SIGNERS)
            .unsure(FieldNames.ACCEPTED_ON, LabelledValues::date, AcceptanceWords.UNSURE_DAYS)
            .alsoPrinted(AcceptanceWords.OTHERS)
            .alsoPrinted(AcceptedInPart.LABELS);

    /** Where nobody signed behind a label, what follows is the next one with its own value. */
    private static final Pattern ANOTHER_LABEL =
            Pattern.compile("^(?!\\p{IsHan}{0,6}(?:负责人|经理|代表|主管|主任|姓名|签[字名]|职务)[:：])\\p{IsHan}{2,8}[:：]");

    /** What asks for the signature and stands with the name itself. */
    private static final Pattern SIGN_HERE = Pattern.compile("^[)）][:：]?|^[（(]?签[名字章][）)]?[:：]?|[（(]签[名字章][）)]$");

    private static final Pattern FOR_WHOM = Pattern.compile("^([\\p{IsHan}·]{2,8})[ ]?[(（]\\p{IsHan}{2,30}[)）]$");

    /** Labels that say of what they are; 日期 and 数量 may be of anything in a letter. */
    private static final int TELLING = 4;

    private static final LabelledPaper TELLING_FORM = new LabelledPaper()
            .field(
                    FieldNames.ACCEPTED_BY,
                    AcceptanceTemplate::signer,
                    telling(AcceptanceWords.ACCEPTED_BY, TELLING - 1))
            .field(FieldNames.ACCEPTED_ON, LabelledValues::date, telling(AcceptanceWords.ACCEPTED_ON, TELLING))
            .field(FieldNames.QUANTITY, LabelledValues::quantity, telling(AcceptanceWords.QUANTITIES, TELLING))
            .field(FieldNames.AMOUNT, LabelledValues::money, telling(AcceptanceWords.AMOUNTS, TELLING))
            .alsoPrinted(AcceptanceWords.ACCEPTED_ON)
            .alsoPrinted(AcceptanceWords.QUANTITIES)
            .alsoPrinted(AcceptanceWords.AMOUNTS)
            .alsoPrinted(AcceptanceWords.OTHERS);

    /** Who a label says accepts, and when, goes before what the words of a letter seem to say of it. */
    private static final LabelledPaper SIGNER_FORM = new LabelledPaper()
            .field(
                    FieldNames.ACCEPTED_BY,
                    AcceptanceTemplate::person,
                    telling(AcceptanceWords.ACCEPTED_BY, TELLING - 1))
            .field(FieldNames.ACCEPTED_ON, LabelledValues::date, telling(AcceptanceWords.ACCEPTED_ON, TELLING))
            .alsoPrinted(AcceptanceWords.ACCEPTED_ON)
            .alsoPrinted(AcceptanceWords.QUANTITIES)
            .alsoPrinted(AcceptanceWords.AMOUNTS)
            .alsoPrinted(AcceptanceWords.OTHERS);

    private static final Pattern TOTAL = Pattern.compile("(?:^|\\t)[ ]*[合总小][ ]*计[ ]*:?[\\t ]*$");

    private static final Pattern PRICE = Pattern.compile("单价|每\\p{IsHan}[^,;]{0,6}\\d|\\d元?/\\p{IsHan}");

    private static final Pattern MONEY = Pattern.compile("\\.\\d{2}(?!\\d)|[¥元]|CNY|RMB");

    private static final Pattern DAY_ALONE =
            Pattern.compile("20\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2}日?(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?");

    private AcceptanceTemplate() {}

    private static List<String> telling(List<String> labels, int length) {
        return labels.stream().filter(label -> label.length() >= length).toList();
    }

    static void read(PageText paper, Draft draft) {
        PageText text = cleared(paper);
        // 签字 and 日期 beside each other may be the heads of two columns, and are no label 签字日期 then.
        SignerRows.read(text, draft);
        SIGNER_FORM.read(text, draft);
        AcceptanceLetter letter = AcceptanceLetter.in(text);
        if (letter.accepts()) {
            letter.read(draft);
        }
        Set<String> doubtedInLetter = draft.doubted();
        labelled(text, draft);
        letter.read(draft);
        onlyOnes(text, draft);
        settle(text, draft, doubtedInLetter);
        unlisted(text, draft);
    }

    /** The paper without columns of other times and without what only translates its labels. */
    private static PageText cleared(PageText paper) {
        PageText text = OtherPeriods.leftOut(paper);
        return TranslatedBefore.leftOut(text, () -> FORM.labels(text)::isLabel);
    }

    /** What no label that is known told: by the words that it is told in, and by its place. Nothing of it is certain. */
    private static void unlisted(PageText text, Draft draft) {
        PricedWork.read(text, draft);
        AcceptedStep.readAlone(text, draft);
        new Accepters(text).read(draft);
        new AcceptedDay(text).read(draft);
    }

    /** What a sentence says and a label says too is not doubted for standing in a sentence. */
    private static void settle(PageText text, Draft draft, Set<String> fields) {
        Draft labelled = new Draft(draft.kind(), draft.source());
        TELLING_FORM.read(text, labelled);
        labelled.candidates().forEach((field, said) -> {
            boolean same = draft.get(field)
                    .filter(found -> found.ground().isEnough() && found.value().equals(said.value()))
                    .isPresent();
            if (same && fields.contains(field) && !labelled.doubted().contains(field)) {
                draft.settle(field);
            }
        });
    }

    /** The same without what stands in sentences alone. */
    static void readForm(PageText paper, Draft draft) {
        PageText text = cleared(paper);
        labelled(text, draft);
        onlyOnes(text, draft);
    }

    private static void labelled(PageText text, Draft draft) {
        SumRow sums = new SumRow(text, FORM.labels(text));
        sums.read(draft);
        new SignerColumns(text).read(draft);
        SignerRows.read(text, draft);
        FORM.read(text, draft);
        SignerRows.doubtFirst(text, draft);
        FirstOfSeveral.read(draft);
        BrokenFigures.withdraw(text, draft, List.of(FieldNames.AMOUNT));
        sums.settle(draft);
        AcceptedStep.read(text, draft);
        RatedWork.read(text, draft);
        Labels labels = FORM.labels(text);
        AcceptanceGrammar.ALL.read(text, labels, draft);
        sums.settle(draft);
        SignerBesideDay.read(text, draft);
        AcceptedInPart.doubt(text, labels, draft);
    }

    /** A sum; behind a word that sums up counts as well, what is printed as money. A sentence with a price of one is none. */
    private static Optional<String> sum(Span span) {
        String before = span.run().plain().substring(0, span.from());
        boolean money =
                !TOTAL.matcher(before).find() || MONEY.matcher(span.plain()).find();
        boolean priced = PRICE.matcher(span.plain()).find();
        return money && !priced ? LabelledValues.money(span) : Optional.empty();
    }

    /** A signer whose name is a person's. */
    private static Optional<String> person(Span span) {
        return signer(span).filter(name -> NameShape.isOne(name) && !NameShape.isFirm(name));
    }

    /** Who signs, without what asks for the signature. */
    static Optional<String> signer(Span span) {
        return LabelledValues.text(span)
                .map(name -> SIGN_HERE.matcher(name).replaceAll(""))
                .map(AcceptanceTemplate::person)
                .filter(name -> !name.isEmpty() && !ANOTHER_LABEL.matcher(name).find());
    }

    /** A person alone, where the firm or the office that the person speaks for stands in brackets behind the name. */
    private static String person(String name) {
        Matcher behind = FOR_WHOM.matcher(name);
        return behind.matches() && !NameShape.isFirm(behind.group(1)) ? behind.group(1) : name;
    }

    private static void onlyOnes(PageText text, Draft draft) {
        LabelledPaper.onlyTask(text, draft);
        SignersDay.read(text, draft);
        dayBesideSigner(text, draft);
        LabelledPaper.onlyDay(text, draft, FieldNames.ACCEPTED_ON, LabelledValues::date);
    }

    /** The only day in the row of the one who accepted, where the paper lists what everybody did and when. */
    private static void dayBesideSigner(PageText text, Draft draft) {
        Optional<Candidate> signer = draft.get(FieldNames.ACCEPTED_BY);
        if (signer.isEmpty() || draft.get(FieldNames.ACCEPTED_ON).isPresent()) {
            return;
        }
        List<Span> days = text.rows().stream()
                .filter(row -> row.page() == signer.get().page()
                        && row.box().y() <= signer.get().box().centreY()
                        && row.box().bottom() >= signer.get().box().centreY())
                .flatMap(row -> row.chunks().stream())
                .filter(cell -> DAY_ALONE.matcher(cell.plain()).matches())
                .toList();
        if (days.size() == 1) {
            draft.put(FieldNames.ACCEPTED_ON, Optional.of(days.get(0)), LabelledValues::date, Ground.PLACE);
        }
    }
}
