package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.PaperKey;
import io.siliu.ocr.internal.layout.PageText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invoices, slips, acceptances, licences or cards that lie on one page. They are read apart where each is one by itself and no copy of
 * another; where they say different things and cannot be parted, all that is read is doubted and the page is told.
 *
 * @param papers one where they were not parted
 * @param mixed whether the one text holds several
 */
record SeveralOnAPage(List<PageText> papers, boolean mixed) {

    /** Two cards of two sides each lie on a sheet in two rows of two. */
    private static final int DEEPEST = 4;

    private static final Pattern INVOICE_NUMBER = Pattern.compile("发票号码:?(\\d{20}|\\d{8})(?!\\d)");
    private static final Pattern CREDIT_CODE = Pattern.compile("(?<![0-9A-Z])(9[1-3]\\d{6}[0-9A-Z]{10})(?![0-9A-Z])");
    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)(\\d{17}[\\dXx])(?!\\d)");

    /** @param kind what the whole page is told to be; two slips may look like a list and be told to be nothing */
    static SeveralOnAPage of(PageText page, DocumentKind kind, Source source) {
        if (page.pages().size() != 1) {
            return alone(page);
        }
        return switch (kind) {
            case OTHER ->
                Stream.of(DocumentKind.PAYMENT_SLIP, DocumentKind.ACCEPTANCE_RECEIPT)
                        .map(form -> looked(page, form, source))
                        .filter(found -> found.papers().size() > 1)
                        .findFirst()
                        .orElseGet(() -> alone(page));
            default -> looked(page, kind, source);
        };
    }

    private static SeveralOnAPage alone(PageText page) {
        return new SeveralOnAPage(List.of(page), false);
    }

    private static SeveralOnAPage looked(PageText page, DocumentKind kind, Source source) {
        if (OncePrinted.marks(page, kind).size() < 2) {
            return alone(page);
        }
        List<PageText> parts = parted(page, kind, DEEPEST);
        if (parts.size() == 1) {
            return new SeveralOnAPage(parts, hasSeveralNumbers(page, kind));
        }
        List<Draft> drafts =
                parts.stream().map(part -> read(part, kind, source)).toList();
        boolean each = parts.stream().allMatch(part -> isOfSort(Classifier.kindOf(part), kind));
        return each && pairs(drafts).allMatch(pair -> PaperKey.differ(pair.get(0), pair.get(1)))
                ? new SeveralOnAPage(parts, false)
                : new SeveralOnAPage(
                        List.of(page), pairs(drafts).anyMatch(pair -> PaperKey.contradict(pair.get(0), pair.get(1))));
    }

    private static List<PageText> parted(PageText page, DocumentKind kind, int depth) {
        List<PageText> parts = depth == 0 ? List.of(page) : OncePrinted.parted(page, kind);
        return parts.size() == 1
                ? parts
                : parts.stream()
                        .flatMap(part -> parted(part, kind, depth - 1).stream())
                        .toList();
    }

    /** A part as it tells its own kind; of a card, the side by whose number it is told from others. */
    private static Draft read(PageText part, DocumentKind kind, Source source) {
        DocumentKind own = Classifier.kindOf(part);
        if (isCard(kind)) {
            Draft front = Documents.readOne(part, source, DocumentKind.ID_CARD_FRONT);
            return front.get(FieldNames.ID_NUMBER).isPresent()
                    ? front
                    : Documents.readOne(part, source, DocumentKind.ID_CARD_BACK);
        }
        return Documents.readOne(part, source, isOfSort(own, kind) ? own : kind);
    }

    private static boolean isOfSort(DocumentKind own, DocumentKind kind) {
        return own == kind || isCard(own) && isCard(kind) || isInvoice(own) && isInvoice(kind);
    }

    private static boolean isCard(DocumentKind kind) {
        return kind == DocumentKind.ID_CARD_FRONT || kind == DocumentKind.ID_CARD_BACK;
    }

    private static boolean isInvoice(DocumentKind kind) {
        return kind == DocumentKind.DIGITAL_INVOICE || kind == DocumentKind.VAT_INVOICE;
    }

    /** Each with each that may be a copy of it. */
    private static Stream<List<Draft>> pairs(List<Draft> drafts) {
        return IntStream.range(0, drafts.size())
                .boxed()
                .flatMap(one -> drafts.subList(one + 1, drafts.size()).stream()
                        .filter(other -> other.kind() == drafts.get(one).kind())
                        .map(other -> List.of(drafts.get(one), other)));
    }

    /** Whether numbers are printed that no two papers share; slips have none, and two of a title that lie side by side are two. */
    private static boolean hasSeveralNumbers(PageText page, DocumentKind kind) {
        return switch (kind) {
            case DIGITAL_INVOICE, VAT_INVOICE -> numbers(page, INVOICE_NUMBER) > 1;
            case BUSINESS_LICENCE -> numbers(page, CREDIT_CODE) > 1;
            case ID_CARD_FRONT, ID_CARD_BACK -> numbers(page, ID_NUMBER) > 1;
            default -> true;
        };
    }

    private static long numbers(PageText page, Pattern number) {
        return page.rows().stream()
                .flatMap(row -> number.matcher(Classifier.compact(List.of(row))).results())
                .map(found -> found.group(1))
                .distinct()
                .count();
    }

    /** A part with figures that was cut from its page and is of no kind is a paper that is left, whatever else stands on the page. */
    static Draft toldIfLeft(Draft draft, PageText part) {
        boolean left =
                draft.kind() == DocumentKind.OTHER && part.letters() >= Documents.FEW && Documents.saysFigures(part);
        if (left) {
            draft.warn(
                    Warning.Code.PAGE_NOT_PLACED,
                    "",
                    "A part of page " + part.pages().iterator().next()
                            + " is a paper by itself and of no kind that was told; a person has to look.");
        }
        return draft;
    }

    /** What was read of a page that holds several, with the page itself: nothing says which of them a value is of. */
    static Stream<Draft> told(Stream<Draft> read, PageText page, Source source) {
        Draft rest = new Draft(DocumentKind.OTHER, source).standsOn(page.pages());
        rest.warn(
                Warning.Code.PAGE_NOT_PLACED,
                "",
                "Several papers lie on page " + page.pages().iterator().next()
                        + " and were not told apart; what is read of it may be of any of them.");
        return Stream.concat(read.map(SeveralOnAPage::doubted), Stream.of(rest));
    }

    private static Draft doubted(Draft draft) {
        List<String> told = draft.candidates().values().stream()
                .filter(value -> value.ground() != Ground.LEARNED)
                .map(Candidate::name)
                .toList();
        draft.ground(told, Ground.ORDER);
        return draft;
    }
}
