package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Gloss;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The title that a page is headed with: among its first lines, larger than its print or in the middle, and called as papers are.
 *
 * @param title without blanks; empty where the page has none
 */
record PageHead(String title) {

    private static final int ROWS = 6;

    /** A title is so many times as high as the usual line. */
    private static final double LARGER = 1.25;

    /** How far a title in the middle may stand beside it, and at least inside of the print, as shares of the page's width. */
    private static final double BESIDE_THE_MIDDLE = 0.08;

    private static final double INDENTED = 0.12;

    /** A clause, a step, an item of a list: it is called as a paper is and begins none. */
    private static final Pattern COUNTED =
            Pattern.compile("^(?:第[0-9一二三四五六七八九十百]+[条章节款项步]|[一二三四五六七八九十]+[、.]|\\(?[0-9一二三四五六七八九十]+[.)、])");

    private static final Pattern CALLED_AS_PAPERS = Pattern.compile("^[^:,。;?!，；]{0,24}(?:单|书|(?<!代)表|函|[收借欠便付]条"
            + "|发票|支票|汇票|本票|车票|客票|小票|收据|票据|凭证|凭条|回执|证明|证书|通知|合同|协议|报告|纪要|说明|声明|公告|方案|流水|明细|记录"
            + "|执照|护照|许可证|身份证|登记证|资格证|驾驶证|行驶证|合格证|简历|日报|月报|周报|附件|附表|附录|须知|条款|备忘录)(?:\\([^)]{0,16}\\))?$"
            + "|^(?i:[a-z&/'. -]{0,40}(?:receipt|advice|invoice|statement|certificate|contract|agreement|notice|voucher|letter|licen[cs]e"
            + "|minutes|report|confirmation|order|form|list|annex|appendix))$");

    private static final Pattern IN_BRACKETS = Pattern.compile("^\\[([^\\[\\]]*)]$");

    /** What is filed behind another paper and is none of its own kind. */
    private static final Pattern EVIDENCE =
            Pattern.compile("回单|凭证|凭条|回执|收据|发票|支票|汇票|执照|护照|身份证|驾驶证|行驶证|行程单|客票|车票|流水|对账单|账单|付款|支付|收款|结算[单清明]"
                    + "|打款|报销|转账|汇款|进账|验收|签收|完税|工资|(?i:receipt|advice|invoice|statement|voucher)");

    /** What is filed because something is paid or sold. */
    private static final Pattern PROOF =
            Pattern.compile("回单|凭证|凭条|回执|收据|发票|支票|汇票|进账|流水|账单|报销|申请|(?i:receipt|advice|invoice|statement|voucher)");

    /** What a contract is made of besides its clauses. */
    private static final Pattern OF_A_CONTRACT =
            Pattern.compile("合同|协议|条款|签[名署字章]|存证|要素|订单|报价|价格|价目|费用|名单|账户|(?i:contract|agreement|annex|appendix)");

    static PageHead of(PageText page) {
        double[] heights = page.rows().stream()
                .mapToDouble(row -> row.box().height())
                .sorted()
                .toArray();
        double usual = heights.length == 0 ? 0 : heights[heights.length / 2];
        double left =
                page.rows().stream().mapToDouble(row -> row.box().x()).min().orElse(0);
        double width = page.width() - left;
        return new PageHead(page.rows().stream()
                .limit(ROWS)
                .flatMap(PageHead::cells)
                .filter(cell ->
                        cell.box().height() >= LARGER * usual || cell.alone() && isCentred(cell.box(), left, width))
                .map(Cell::title)
                .filter(PageHead::isCalledAsPapersAre)
                .findFirst()
                .orElse(""));
    }

    /** @param alone whether nothing else stands in its line */
    private record Cell(String words, Box box, boolean alone) {

        String title() {
            return IN_BRACKETS.matcher(Gloss.withoutInTitle(words)).replaceFirst("$1");
        }
    }

    /** A title that is set letter by letter falls apart into cells of one letter. */
    private static Stream<Cell> cells(Row row) {
        boolean alone = row.chunks().size() == 1
                || row.chunks().stream().allMatch(chunk -> chunk.plain().length() <= 2);
        return alone
                ? Stream.of(new Cell(Classifier.compact(List.of(row)), row.box(), true))
                : row.chunks().stream().map(chunk -> new Cell(chunk.plain().replaceAll("\\s", ""), chunk.box(), false));
    }

    private static boolean isCentred(Box box, double left, double width) {
        double middle = box.x() + box.width() / 2;
        return Math.abs(middle - left - width / 2) <= BESIDE_THE_MIDDLE * width && box.x() >= left + INDENTED * width;
    }

    private static boolean isCalledAsPapersAre(String title) {
        return title.length() >= 2
                && !COUNTED.matcher(title).find()
                && CALLED_AS_PAPERS.matcher(title).matches();
    }

    boolean isThere() {
        return !title.isEmpty();
    }

    /** Whether it is called as a paper that proves something by itself. */
    boolean isOfEvidence() {
        return EVIDENCE.matcher(title).find();
    }

    /** Whether it is called as what proves that something is paid or sold. */
    boolean isOfAProof() {
        return PROOF.matcher(title).find();
    }

    /** Whether it is called as a part of a contract. */
    boolean isOfAContract() {
        return OF_A_CONTRACT.matcher(title).find();
    }
}
