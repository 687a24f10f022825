package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.learned.LearnedKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The kind of a paper, and how it was told.
 *
 * @param surely whether its title or its words told it; where only a reading that closes did, a person looks at every value
 * @param read what was read of it on the way; it need not be read again
 */
record Told(DocumentKind kind, boolean surely, Optional<Draft> read) {

    private static final Set<DocumentKind> FORMS = EnumSet.of(
            DocumentKind.PAYMENT_SLIP,
            DocumentKind.ACCEPTANCE_RECEIPT,
            DocumentKind.BANK_RECEIPT,
            DocumentKind.CONTRACT);

    /** So many fields a paper has at least whose kind only its letters tell. */
    private static final int ENOUGH = 3;

    /** So many rows a title stands in at most, below the name of the house. */
    private static final int HEAD = 3;

    /** What asks, offers or lists by its title is no paper of ours, however much of one it says. */
    private static final Pattern OTHER_TITLE = Pattern.compile(
            "^[^:,。，;]{0,16}(?:申请[表单]|报销[单表]|[报询]价[单表函]|考勤表|排班表|借款单|请款单|采购单|工资[表单]|对账[单函])(?:\\([^)]{0,16}\\))?$");

    /** Who did the work, asks for money or vouches for an income accepts nothing, though it was accepted. */
    private static final Pattern NO_ACCEPTANCE_TITLE =
            Pattern.compile("^[^:,。，;]{0,16}(?:完工情况(?:说明)?|工作(?:报告|总结|汇报)|报销说明|付款通知[书单]?|收入证明)(?:\\([^)]{0,16}\\))?$");

    static Told surely(DocumentKind kind) {
        return new Told(kind, true, Optional.empty());
    }

    /** Invoices, licences and cards are told by words that no other paper prints; the forms by weighing. */
    static Told of(PageText text, Source source) {
        DocumentKind said = Classifier.kindOf(text);
        boolean form = FORMS.contains(said);
        if (said == DocumentKind.OTHER && Classifier.isNoneOfOurs(text) || said != DocumentKind.OTHER && !form) {
            return surely(said);
        }
        Told weighed = Weighing.of(text, source, said);
        if (weighed.kind() == DocumentKind.OTHER) {
            return byItsLetters(text, source);
        }
        boolean denied = LearnedKind.denies(weighed.kind(), text);
        return new Told(weighed.kind(), weighed.surely() && !denied, weighed.read());
    }

    /**
     * Where neither words nor a reading tell a kind, what papers read before teach of its letters, if enough of what such a
     * paper says is found as well; nothing of it is certain.
     */
    private static Told byItsLetters(PageText text, Source source) {
        String all = Classifier.compact(text.rows());
        PageText head = text.part(0, Math.min(HEAD, text.rows().size()));
        return LearnedKind.of(text)
                .filter(kind -> !Refutation.of(kind, text, all) && !Titles.has(head, OTHER_TITLE))
                .filter(kind -> kind != DocumentKind.ACCEPTANCE_RECEIPT
                        || !AcceptanceContent.isRefusal(all) && !Titles.has(head, NO_ACCEPTANCE_TITLE))
                .map(kind -> LearnedValues.supported(text, Documents.readOne(text, source, kind)))
                .filter(Told::saysEnough)
                .map(draft -> new Told(draft.kind(), false, Optional.of(draft)))
                .orElseGet(() -> surely(DocumentKind.OTHER));
    }

    /** Guesses alone make no paper: any date, figure and name is some guess. */
    private static boolean saysEnough(Draft draft) {
        return draft.candidates().size() >= ENOUGH
                && draft.candidates().values().stream().anyMatch(value -> value.ground() != Ground.LEARNED);
    }

    /** The paper, read as one of this kind. */
    Draft draft(PageText text, Source source) {
        Draft judged = judge(read.orElseGet(() -> Documents.readOne(text, source, kind)), text);
        return LearnedValues.beside(text, judged);
    }

    /**
     * Lets nothing that was read be certain where the kind is not. A form that was never filled in is of no kind; where letters
     * were recognised, its values may only not have been found. An acceptance that no letters sign was accepted only where it says that
     * the work was found good.
     */
    private Draft judge(Draft draft, PageText text) {
        if (FORMS.contains(kind) && draft.candidates().isEmpty() && !text.isRecognised()) {
            return new Draft(DocumentKind.OTHER, draft.source());
        }
        boolean unsigned = kind == DocumentKind.ACCEPTANCE_RECEIPT && isUnsigned(draft) && !text.isRecognised();
        if (unsigned && !FoundGood.isSaid(Classifier.compact(text.rows()))) {
            return new Draft(DocumentKind.OTHER, draft.source());
        }
        if (!surely || unsigned) {
            List<String> told = draft.candidates().values().stream()
                    .filter(value -> value.ground() != Ground.LEARNED)
                    .map(Candidate::name)
                    .toList();
            draft.ground(told, Ground.KIND);
        }
        return draft;
    }

    /** Whether nobody accepted: a form may be prepared with all that was agreed on. */
    private static boolean isUnsigned(Draft draft) {
        return draft.get(FieldNames.ACCEPTED_BY).isEmpty()
                && draft.get(FieldNames.ACCEPTED_ON)
                        .filter(day -> day.ground() != Ground.ALONE)
                        .isEmpty();
    }
}
