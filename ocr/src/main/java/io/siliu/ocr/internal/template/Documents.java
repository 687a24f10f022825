package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.References;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.layout.Gloss;
import io.siliu.ocr.internal.layout.Leaders;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the documents in a text: pages of one paper stay together, two receipts on a page come apart. */
public final class Documents {

    private static final Pattern RECEIPT_TITLE =
            Pattern.compile("^[^:,。，;]{0,24}(?:回单|进账单|现金(?:缴|存)款(?:单|凭证|凭条)|存款(?:凭条|凭证)|转账电子凭证|电子回执"
                    + "|(?:银行|电子|客户|网银|转账|汇款|交易|业务|进账|来账|往账|汇兑|借记|贷记|划款|电汇|信汇|特种转账|结算业务|代付|代发|支付系统|转账支付|委托收款"
                    + "|存管账户付款|划转|自助终端)(?:业务)?(?:成功|专用|借方|贷方)?(?:凭证|凭单|回执|凭条)"
                    + "|(?:借记|贷记)通知[单书]?|(?:银行|信用社|商行)\\p{IsHan}{0,8}(?:入账|扣账|付款|扣款|收款|到账)通知[单书]?)"
                    + "(?:凭证|凭单|单|联|页)?(?:补打)?(?:\\([^)]{0,16}\\))?$|^[^:,。，;]{2,24}\\([^()]{0,6}回单[^()]{0,3}\\)$");
    /** What may stand beside a title: the sum in large type, the day. */
    private static final Pattern FIGURES = Pattern.compile("(?:CNY|RMB|人民币|¥)?[\\d.,:/年月日-]+元?");

    /** The copy of a form that the bank gives back is named below its title: （客户回单联）. */
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\(([^()]*)\\)$");

    private static final Pattern NOT_A_TITLE = Pattern.compile("专用章|本回单|回单号|回单编号|打印|请|凭此|[后将以]|种类|类型|类别|附件");
    /** A sum, an account, a number. */
    private static final Pattern SAYS = Pattern.compile("\\d\\.\\d{2}(?!\\d)|\\d{8}");

    /** A text of fewer letters is a stamp, a page number, the name of a scanner: nobody need be asked what it is. */
    static final int FEW = 20;

    private static final Pattern INVOICE_NUMBER = Pattern.compile("发票号码:?(\\d{20}|\\d{8})(?!\\d)");

    /** Ten on each of the pages that a file may have. */
    private static final int MOST_PAPERS = 500;

    private Documents() {}

    /** One draft a document; a text of no kind gives one draft of kind OTHER without fields. */
    public static List<Draft> read(PageText text, Source source) {
        return read(text, source, DocumentKind.OTHER);
    }

    /** The same, where another channel has already told the kind that these words may be too damaged to tell. */
    public static List<Draft> read(PageText text, Source source, DocumentKind told) {
        Optional<ToldPaper> byAPerson = ToldPaper.ofThisReading();
        if (byAPerson.isPresent()) {
            return List.of(byAPerson.get().draft(Leaders.leftOut(text), source));
        }
        return MixedPages.apart(Leaders.leftOut(text), source).stream()
                .flatMap(paper -> readAll(paper, source, told).map(paper::doubted))
                .toList();
    }

    private static Stream<Draft> readAll(MixedPages.Paper paper, Source source, DocumentKind told) {
        List<PageText> parts = parts(paper.text());
        if (parts.size() > 1) {
            return parts.stream()
                    .flatMap(part -> readAll(part, Told.of(part, source), source, told)
                            .map(draft -> SeveralOnAPage.toldIfLeft(draft, part)));
        }
        SeveralOnAPage several = SeveralOnAPage.of(paper.text(), paper.told().kind(), source);
        if (several.papers().size() > 1) {
            return several.papers().stream().flatMap(part -> readAll(part, Told.of(part, source), source, told));
        }
        Stream<Draft> read = readAll(paper.text(), paper.told(), source, told);
        return several.mixed() ? SeveralOnAPage.told(read, paper.text(), source) : read;
    }

    private static Stream<Draft> readAll(PageText text, Told seen, Source source, DocumentKind told) {
        return drafts(text, seen, source, told)
                .map(draft ->
                        draft.kind() == DocumentKind.OTHER && text.letters() < FEW ? draft : draft.standsOn(text));
    }

    private static Stream<Draft> drafts(PageText text, Told seen, Source source, DocumentKind told) {
        if (seen.kind() == DocumentKind.ID_CARD_BACK && IdentityWords.isWholeCard(text)) {
            return Stream.of(DocumentKind.ID_CARD_FRONT, DocumentKind.ID_CARD_BACK)
                    .map(side -> readOne(text, source, side));
        }
        if (told != DocumentKind.OTHER && !(seen.surely() && seen.kind() != DocumentKind.OTHER)) {
            return Stream.of(LearnedValues.beside(text, readOne(text, source, told)));
        }
        return Stream.of(seen.draft(text, source));
    }

    static Draft readOne(PageText text, Source source, DocumentKind kind) {
        Draft draft = new Draft(kind, source);
        switch (kind) {
            case DIGITAL_INVOICE, VAT_INVOICE -> new InvoiceTemplate(text, draft).read();
            case BANK_RECEIPT -> new BankReceiptTemplate(text, draft).read();
            case PAYMENT_SLIP -> PaymentSlipTemplate.read(text, draft);
            case ACCEPTANCE_RECEIPT -> AcceptanceTemplate.read(text, draft);
            case CONTRACT -> new ContractTemplate(text, draft).read();
            case BUSINESS_LICENCE -> LicenceTemplate.read(text, draft);
            case ID_CARD_FRONT, ID_CARD_BACK -> IdCardTemplate.read(text, draft);
            case OTHER -> {
                // A paper of no kind has no fields: a forced value is worse than none.
            }
        }
        if (kind != DocumentKind.OTHER && kind != DocumentKind.ID_CARD_FRONT && kind != DocumentKind.ID_CARD_BACK) {
            References.in(text.flow(), draft);
            SumInCapitals.read(text, draft);
            UnitOfSums.read(text, draft);
        }
        return draft;
    }

    private static List<PageText> parts(PageText text) {
        Set<Integer> starts = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (int i = 0; i < text.rows().size(); i++) {
            Stopped.check();
            Row row = text.rows().get(i);
            if (titlesReceipt(row)) {
                starts.add(i);
            }
            String line = Classifier.compact(List.of(row));
            Matcher number = INVOICE_NUMBER.matcher(line);
            if (number.find() && numbers.add(number.group(1)) && numbers.size() > 1) {
                starts.add(firstRowOfPage(text, row.page()));
            }
        }
        if (starts.size() > MOST_PAPERS) {
            throw new RefusedPaper(
                    RefusalCode.TOO_MANY_PAGES,
                    "The file seems to hold more than " + MOST_PAPERS + " papers, which is the limit.",
                    "Split it and send each paper as a file of its own.");
        }
        List<Integer> repeated = Repeated.starts(text);
        if (repeated.size() > starts.size()) {
            return cut(text, repeated);
        }
        return starts.size() < (numbers.size() > 1 ? 1 : 2) ? List.of(text) : cut(text, new ArrayList<>(starts));
    }

    /** Whether a row is the title of a bank's receipt. */
    static boolean titlesReceipt(Row row) {
        String line = row.chunks().stream()
                .map(chunk -> chunk.plain().replaceAll("\\s", ""))
                .filter(cell -> !FIGURES.matcher(cell).matches())
                .collect(Collectors.joining());
        String title = IN_BRACKETS.matcher(Gloss.withoutInTitle(line)).replaceFirst("$1");
        return RECEIPT_TITLE.matcher(title).find() && !NOT_A_TITLE.matcher(line).find();
    }

    /** The same of one of its cells: the name of a wallet may stand beside. */
    static boolean holdsReceiptTitle(Row row) {
        return titlesReceipt(row)
                || row.chunks().stream()
                        .map(chunk -> chunk.plain().replaceAll("\\s", ""))
                        .anyMatch(cell -> RECEIPT_TITLE.matcher(cell).find()
                                && !NOT_A_TITLE.matcher(cell).find());
    }

    private static int firstRowOfPage(PageText text, int page) {
        for (int i = 0; i < text.rows().size(); i++) {
            if (text.rows().get(i).page() == page) {
                return i;
            }
        }
        return 0;
    }

    private static List<PageText> cut(PageText text, List<Integer> starts) {
        List<Integer> sorted = starts.stream()
                .filter(start -> start == 0 || saysSomething(text, start))
                .sorted()
                .toList();
        List<PageText> parts = new ArrayList<>();
        int from = 0;
        for (int start : sorted) {
            if (start > from && hasWords(text.part(from, start))) {
                parts.add(text.part(from, start));
                from = start;
            }
        }
        parts.add(text.part(from, text.rows().size()));
        return parts;
    }

    /** Whether figures stand below a title: what a copy is called at the foot of its paper begins none. */
    private static boolean saysSomething(PageText text, int title) {
        return text.rows().stream().skip(title + 1L).anyMatch(Documents::saysFigures);
    }

    /** Whether a sum, an account or a number stands on a page. */
    static boolean saysFigures(PageText page) {
        return page.rows().stream().anyMatch(Documents::saysFigures);
    }

    /** How many lines of a page have such. */
    static long rowsOfFigures(PageText page) {
        return page.rows().stream().filter(Documents::saysFigures).count();
    }

    private static boolean saysFigures(Row row) {
        return SAYS.matcher(row.text().plain()).find();
    }

    /** Rows above the first title belong to it unless they are a document themselves. */
    private static boolean hasWords(PageText part) {
        return Classifier.kindOf(part) != DocumentKind.OTHER;
    }
}
