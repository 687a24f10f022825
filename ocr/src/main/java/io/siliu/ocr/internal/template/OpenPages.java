package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.PaperKey;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.template.BoundPapers.Step;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The first page of a paper that may go on, and what another page says of going on with it. */
final class OpenPages {

    private static final int HEAD = 4;

    /** A line of more letters is none of a head. */
    private static final int LONGEST_LINE = 30;

    /** Not how many sheets are attached. */
    private static final Pattern ANNEX = Pattern.compile("附件(?!张数|[:：]?[0-9]*张)|附表|附录|附页|续[页表)]");

    private static final Pattern LIST = Pattern.compile("清单");
    private static final Pattern DETAILS = Pattern.compile("清单|明细");

    /** Lists of what was paid are papers of their own, but behind a paper that says the same in sum. */
    private static final Pattern OF_PAYMENTS = Pattern.compile("结算|付款|支付|收款|打款|代付|报销|转账|工资");

    /** Lists of what went over an account are papers of their own. */
    private static final Pattern OF_AN_ACCOUNT = Pattern.compile("账户|交易|对账|流水|账单");

    private static final Pattern COVER = Pattern.compile("合同|协议");

    /** 第2页, Page 2 of 3. */
    private static final Pattern PAGE = Pattern.compile("第([0-9]{1,3})页|(?i:page)([0-9]{1,3})(?i:of)");

    /** 2/3; a day is written so too. */
    private static final Pattern PAGE_OF_PAGES = Pattern.compile("^([0-9]{1,2})/([0-9]{1,2})$");

    /** So many pages may be left out of a paper, or have lain elsewhere. */
    private static final int LEFT_OUT = 1;

    /** Shorter numbers may stand on any paper. */
    private static final int LONG_NUMBER = 6;

    private final PageText first;
    private final Source source;
    private final PageHead head;

    /** What weighing tells of the first page, where no word does; null until it is asked for. */
    private Told weighed;

    OpenPages(PageText first, Source source) {
        this.first = first;
        this.source = source;
        this.head = PageHead.of(first);
    }

    boolean beginWithATitle() {
        return head.isThere() || Classifier.titlesForm(first);
    }

    /** Whether the first page names a contract or an agreement in a line of its own. */
    boolean beginAsACover() {
        return first.rows().stream()
                .map(row -> Classifier.compact(List.of(row)))
                .anyMatch(line ->
                        line.length() <= LONGEST_LINE && COVER.matcher(line).find());
    }

    /** A page of no kind behind others of none: they are one paper, unless weighing tells another one of each. */
    Step goOnAt(PageText page) {
        weighed = weighed == null ? Told.of(first, source) : weighed;
        if (weighed.kind() == DocumentKind.OTHER || weighed.kind() == DocumentKind.CONTRACT) {
            return Step.GOES_ON;
        }
        Draft before = weighed.draft(first, source);
        Draft behind = Told.of(page, source).draft(page, source);
        if (behind.kind() == DocumentKind.OTHER) {
            return weighed.surely() && beginsByItself(page, before) ? Step.BEGINS : Step.GOES_ON;
        }
        return behind.kind() != before.kind() || PaperKey.differ(before, behind) ? Step.BEGINS : Step.GOES_ON;
    }

    private boolean beginsByItself(PageText page, Draft paper) {
        PageHead own = PageHead.of(page);
        return own.isThere() && page.letters() >= Documents.FEW && !areContinuedBy(page, own, paper);
    }

    /**
     * Whether a page says that it goes on with the paper: by its number, as a later page, as an annex, or under the same title. The
     * number under another title is as often quoted by a paper that proves something of this one.
     */
    boolean areContinuedBy(PageText page, PageHead own, Draft paper) {
        return isAnnex(page, own, paper.kind())
                || mayGoOnUnder(own, paper.kind()) && areNamedBy(page, paper)
                || !own.isThere() && isLaterPage(page)
                || isSameTitle(page, own);
    }

    private boolean mayGoOnUnder(PageHead own, DocumentKind kind) {
        boolean partOfContract = kind == DocumentKind.CONTRACT && own.isOfAContract() && !own.isOfAProof();
        return !own.isThere() || own.title().equals(head.title()) || partOfContract;
    }

    /** A title that was recognised on a page with figures may as well head another paper of those. */
    private boolean isSameTitle(PageText page, PageHead own) {
        return own.isThere()
                && own.title().equals(head.title())
                && !(page.isRecognised() && Documents.saysFigures(page));
    }

    private boolean isAnnex(PageText page, PageHead own, DocumentKind kind) {
        return page.rows().stream()
                .limit(HEAD)
                .map(row -> Classifier.compact(List.of(row)))
                .filter(line -> line.length() <= LONGEST_LINE
                        && !OF_AN_ACCOUNT.matcher(line).find())
                .anyMatch(line -> ANNEX.matcher(line).find() || isList(line, own, kind));
    }

    /** A list is called so by its own title; below the title of a receipt, the word is one of what was paid for. */
    private boolean isList(String line, PageHead own, DocumentKind kind) {
        if (kind == DocumentKind.PAYMENT_SLIP || kind == DocumentKind.ACCEPTANCE_RECEIPT) {
            return DETAILS.matcher(line).find();
        }
        return isListOfWork(line)
                && (!own.isOfEvidence() || own.title().equals(head.title()) || isListOfWork(own.title()));
    }

    private static boolean isListOfWork(String line) {
        return LIST.matcher(line).find() && !OF_PAYMENTS.matcher(line).find();
    }

    /** Whether the number of the paper stands anywhere on a page. */
    boolean areNamedBy(PageText page, Draft paper) {
        String all = Classifier.compact(page.rows());
        return PaperKey.of(paper)
                .filter(number -> number.length() >= LONG_NUMBER && all.contains(number))
                .isPresent();
    }

    /** By the number that it prints above or below all else. */
    private boolean isLaterPage(PageText page) {
        List<Row> rows = page.rows();
        Stream<Row> ends = rows.size() <= 2 * HEAD
                ? rows.stream()
                : Stream.concat(rows.stream().limit(HEAD), rows.stream().skip(rows.size() - (long) HEAD));
        int behind = number(page) - number(first);
        return ends.flatMap(row -> row.chunks().stream())
                .map(cell -> cell.plain().replaceAll("\\s", ""))
                .anyMatch(cell -> isLater(PAGE.matcher(cell)) || isLaterOfPages(PAGE_OF_PAGES.matcher(cell), behind));
    }

    private static int number(PageText page) {
        return page.pages().stream().findFirst().orElse(0);
    }

    private static boolean isLater(Matcher page) {
        return page.find() && Integer.parseInt(page.group(1) != null ? page.group(1) : page.group(2)) > 1;
    }

    /** @param behind how many pages of the file it lies behind the first of the paper */
    private static boolean isLaterOfPages(Matcher page, int behind) {
        if (!page.matches()) {
            return false;
        }
        int number = Integer.parseInt(page.group(1));
        return number > 1 && number <= Integer.parseInt(page.group(2)) && number <= behind + 1 + LEFT_OUT;
    }
}
