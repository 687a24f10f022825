package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.PaperKey;
import io.siliu.ocr.internal.layout.PageText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Papers that were scanned or printed into one file, page after page. A new one begins at each page that shows a kind of its own, is
 * another paper of the same kind, or is of no kind and begins something by itself. Used for one file by one thread.
 */
public final class BoundPapers {

    /** How a page stands to those before it. */
    public enum Step {
        /** Another paper begins. */
        BEGINS,
        /** The paper before it goes on. */
        GOES_ON,
        /** It lies behind a paper, and nothing says that it belongs to it: only the order of the pages does. */
        FOLLOWS,
        /** It is something by itself, and the paper before it may go on behind it. */
        BESIDE,
        /** It says nothing of its own, and is read with no paper. */
        SAYS_NOTHING
    }

    /** So many values make a page a paper; an empty form in the annex of a contract has fewer. */
    private static final int VALUES = 2;

    /** Of fewer letters nobody can tell what a picture shows. */
    private static final int ILLEGIBLE = 6;

    /** What is not told apart by a misread letter of a name. */
    private static final List<String> NUMBERS =
            List.of(FieldNames.CONTRACT_NUMBER, FieldNames.PARTY_A_ID, FieldNames.PARTY_B_ID);

    private static final Set<DocumentKind> OF_ONE_PAGE =
            EnumSet.of(DocumentKind.BUSINESS_LICENCE, DocumentKind.ID_CARD_FRONT, DocumentKind.ID_CARD_BACK);

    /** What is issued under a number; with a contract all is bound that is called as no evidence. */
    private static final Set<DocumentKind> NUMBERED =
            EnumSet.of(DocumentKind.DIGITAL_INVOICE, DocumentKind.VAT_INVOICE, DocumentKind.BANK_RECEIPT);

    /** What is signed, and goes on in sentences that say nothing of it. */
    private static final Set<DocumentKind> SIGNED_AT_THE_END =
            EnumSet.of(DocumentKind.CONTRACT, DocumentKind.PAYMENT_SLIP, DocumentKind.ACCEPTANCE_RECEIPT);

    private final Source source;

    /** What the first page of a kind of the open paper says; null before the first page. */
    private Draft open;

    private OpenPages pages;

    public BoundPapers(Source source) {
        this.source = source;
    }

    /**
     * Takes the next page.
     *
     * @param shows whether more is seen on it than its letters tell: ink
     */
    public Step next(PageText page, boolean shows) {
        Optional<ToldPaper> told = ToldPaper.ofThisReading();
        return told.isPresent() ? ofTold(told.get(), page) : byItself(page, shows);
    }

    /** A person said on which pages the paper stands: they are one paper, whatever each would begin by itself. */
    private Step ofTold(ToldPaper told, PageText page) {
        if (page.pages().stream().noneMatch(told.pages()::test)) {
            return Step.SAYS_NOTHING;
        }
        Step step = open == null ? Step.BEGINS : Step.GOES_ON;
        open = new Draft(told.kind(), source);
        return step;
    }

    private Step byItself(PageText page, boolean shows) {
        Draft read = read(page);
        Step step = open == null ? Step.BEGINS : behindOpen(page, read, shows);
        if (step == Step.BEGINS) {
            open = read;
            pages = new OpenPages(page, source);
        } else if (open.kind() == DocumentKind.OTHER && step != Step.BESIDE) {
            open = read;
        }
        return step;
    }

    /** The kind that a page of the open paper shows; OTHER where none does. */
    DocumentKind kind() {
        return open == null ? DocumentKind.OTHER : open.kind();
    }

    private Step behindOpen(PageText page, Draft read, boolean shows) {
        if (read.kind() == DocumentKind.OTHER) {
            return open.kind() == DocumentKind.OTHER ? pages.goOnAt(page) : untold(page, shows);
        }
        boolean begins = open.kind() == DocumentKind.OTHER
                ? beginsBehindUntold(page, read.kind())
                : beginsAnew(read) && !goesOn(read, page);
        return begins ? Step.BEGINS : Step.GOES_ON;
    }

    /** A contract goes on behind its cover, and a form behind the page that has its title; all else begins where it is told. */
    private boolean beginsBehindUntold(PageText page, DocumentKind kind) {
        return switch (kind) {
            case CONTRACT -> !pages.beginAsACover();
            case PAYMENT_SLIP, ACCEPTANCE_RECEIPT ->
                !pages.beginWithATitle() || PageHead.of(page).isThere() || Classifier.titlesForm(page);
            default -> true;
        };
    }

    private boolean beginsAnew(Draft page) {
        return OF_ONE_PAGE.contains(page.kind()) || page.kind() != open.kind() || PaperKey.differ(open, page);
    }

    /** A page without a title of its own goes on with the contract before it, unless its number or its parties' are others. */
    private boolean goesOn(Draft read, PageText page) {
        return open.kind() == DocumentKind.CONTRACT
                && read.kind() == DocumentKind.CONTRACT
                && !Classifier.titlesContract(page)
                && !ContractLetter.isOne(page, Classifier.compact(page.rows()))
                && NUMBERS.stream().noneMatch(number -> differs(open, read, number));
    }

    private static boolean differs(Draft open, Draft page, String number) {
        return page.get(number)
                .filter(read -> open.get(number)
                        .filter(other -> !other.value().equals(read.value()))
                        .isPresent())
                .isPresent();
    }

    /** A page of no kind behind a paper of one. */
    private Step untold(PageText page, boolean shows) {
        DocumentKind kind = open.kind();
        if (page.letters() < Documents.FEW) {
            boolean illegible = page.letters() < ILLEGIBLE || !SIGNED_AT_THE_END.contains(kind);
            return shows && illegible ? Step.BESIDE : fewLetters(kind);
        }
        PageHead own = PageHead.of(page);
        if (!OF_ONE_PAGE.contains(kind) && pages.areContinuedBy(page, own, open)) {
            return Step.GOES_ON;
        }
        if (isMoreOfIt(page, own)) {
            return Step.FOLLOWS;
        }
        boolean figures = page.isRecognised() || Documents.saysFigures(page);
        return own.isThere() && figures && kind != DocumentKind.CONTRACT ? Step.BEGINS : ofItsBody(page, own, kind);
    }

    /** Under another title that proves nothing by itself it names the paper before it. */
    private boolean isMoreOfIt(PageText page, PageHead own) {
        return NUMBERED.contains(open.kind()) && own.isThere() && !own.isOfEvidence() && pages.areNamedBy(page, open);
    }

    private static Step fewLetters(DocumentKind kind) {
        return SIGNED_AT_THE_END.contains(kind) ? Step.GOES_ON : Step.SAYS_NOTHING;
    }

    /**
     * A contract is bound with whatever belongs to it, but for papers that prove something by themselves. Prose behind an invoice or a
     * receipt is what their issuer wants to be known, under the number of a telephone; more figures are those of something else, and
     * where letters were recognised, some may not have been.
     */
    private static Step ofItsBody(PageText page, PageHead own, DocumentKind kind) {
        return switch (kind) {
            case CONTRACT -> own.isThere() ? annexed(own, Documents.saysFigures(page)) : Step.GOES_ON;
            case PAYMENT_SLIP, ACCEPTANCE_RECEIPT -> own.isThere() || page.isRecognised() ? Step.FOLLOWS : Step.GOES_ON;
            case DIGITAL_INVOICE, VAT_INVOICE, BANK_RECEIPT ->
                page.isRecognised() || Documents.rowsOfFigures(page) > 1 ? Step.BEGINS : Step.SAYS_NOTHING;
            case BUSINESS_LICENCE, ID_CARD_FRONT, ID_CARD_BACK, OTHER -> Step.BEGINS;
        };
    }

    private static Step annexed(PageHead own, boolean figures) {
        if (own.isOfEvidence() && figures) {
            return Step.BEGINS;
        }
        return own.isOfAContract() ? Step.GOES_ON : Step.FOLLOWS;
    }

    private Draft read(PageText page) {
        Draft draft = Documents.readOne(page, source, Classifier.kindOf(page));
        return draft.candidates().size() >= VALUES ? draft : new Draft(DocumentKind.OTHER, source);
    }
}
