package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a payment is for. A slip pays for work; dividends, loans, claims, refunds of taxes, rents, prices of shares, compensations,
 * prizes and yields are paid in the same words and for none. What says so is the title, a label, the value of a label that asks for
 * it, or a sentence that tells of the payment; what is said in passing says nothing.
 */
final class PaidFor {

    private static final String NO_WORK = "股东|股权|股息|红利|分红|贷款|放款|赔款|理赔|赔案|赔付|退税|退库|房租|(?:房屋|房产|商铺|店铺|场地|厂房)租金|货款|"
            + "补偿[款金费]|拆迁|征地|征收款|中奖|兑奖|彩票|理财|赎回|存款|养老金|退休金";

    /** Titles of papers that pay for no work. */
    private static final Pattern TITLE = Pattern.compile(
            "[^:]*(?:" + NO_WORK + "|(?<!工|个体)商户|押金|退款|收购|租金|利息)[^:]{0,8}(?:明细|账单|通知[单书]?|凭[证单]|[单书表])");

    /** What is due or paid for no work, as the label of the sum says. */
    private static final Pattern SUM =
            Pattern.compile("租金|房租|利息|赔款|理赔|货款|股息|红利|分红|养老金|退休金|退款|退税|本金|贷款|借款|补偿[款金费]|赎回|理财|转让款|奖金$");

    private static final Set<SumRole> DUE_AND_PAID = EnumSet.of(SumRole.EARNED, SumRole.PAID);

    /** Labels of somebody who is paid and does not work for it, and of what yields without work. */
    private static final Pattern OWNER = Pattern.compile(
            "(?:业主|房东|出租[人方]|租客|承租[人方]|股东|出让[人方]|转让[人方]|受让[人方]|中奖[人者]|兑奖[人者]|被保险人|投保人|借款人|贷款人|投资[人者]|持有人|储户|存款人|被征收人|被拆迁人)(?:姓名|名称|户名|信息)?"
                    + "|房屋(?:地址|坐落|位置|名称)?|房源|物业地址|赔案号|保单号码?|贷款(?:合同)?(?:编)?号|(?:基金|理财|存款)(?:产品)?(?:名称|代码|编号)?");

    /** Labels of what a payment is for. */
    private static final Pattern PURPOSE = Pattern.compile(
            "(?:付款|支付|打款|资金|款项|费用|收入|业务|结算|交易)?(?:用途|摘要|附言|事由|原因|性质|内容|类型|类别|种类|科目|名目|名称|说明)|备注|产品(?:名称)?|品种|款项");

    private static final Pattern FOR_NO_WORK = Pattern.compile("(?<!扣|扣除|减|推广|销售|介绍)(?:" + NO_WORK + ")");

    /** What a sentence says of the payment on the paper, and not of what may be paid some day. */
    private static final Pattern TELLS_OF_IT = Pattern.compile(
            "(?:已|现将|兹将|今将|特将)[^。]{0,30}?(?:支付|付[至到]|汇[入至出]|发放|派发|放款|退库|划[入转至付]|转[入至账]|打[入至款]|存入|到账|入账)");

    /** What one firm has to get of another is no one's pay. */
    private static final Pattern BETWEEN_FIRMS = Pattern.compile("(?:我|本|敝)(?:司|公司|单位|方|厂|店)应收|应收账款|应收(?:贵|你)");

    /** What is done for pay, in words that no deduction has. */
    private static final String WORK =
            "劳务|报酬|酬[金劳]|(?<!交易|证券)佣金|[稿课片讲]酬|[稿译]费|课时|讲课|授课|评审|咨询费|设计费|翻译|运费|运输|配送|跑单|派件|接单|工单|工时|人工费|提成|兼职|零工|灵活就业|骑手|司机|师傅|主播|讲师|达人|创作|作者|服务人员|承揽|任务|RW\\d{16}|"
                    + "(?i:contractor|freelanc|consultan|rider|driver|courier|instructor|translator|worker|author|royalt|commission)";

    private static final Pattern OF_WORK = Pattern.compile(WORK);

    /** The same, and what is often said of work: batches of tasks, services. */
    private static final Pattern PERHAPS_OF_WORK = Pattern.compile(
            WORK + "|酬|稿|批次|薪|服务|直播|打赏|礼物|推广|跑腿|外卖|课|费用?(?:结算|发放)|(?i:payout|earning|service|batch|task)");

    private static final int TITLE_ROWS = 2;
    private static final Pattern LABELLED = Pattern.compile("([^:,。]{1,12}):(.*)");

    /** What is longer is a sentence. */
    private static final int LONGEST_CELL = 24;

    private PaidFor() {}

    /** Whether a paper says that what it pays is for no work. */
    static boolean isNoWork(PageText text, String all) {
        boolean titled = text.rows().stream()
                .limit(TITLE_ROWS)
                .flatMap(row -> row.chunks().stream())
                .anyMatch(cell -> TITLE.matcher(compact(cell)).matches());
        boolean summed = SaidSums.of(text).stream()
                .anyMatch(sum -> DUE_AND_PAID.contains(sum.role())
                        && SUM.matcher(sum.words()).find());
        if (titled || summed) {
            return true;
        }
        List<String> told = sentences(text).stream()
                .filter(sentence -> TELLS_OF_IT.matcher(sentence).find())
                .toList();
        boolean firms = told.stream()
                .anyMatch(sentence -> BETWEEN_FIRMS.matcher(sentence).find());
        boolean works = OF_WORK.matcher(all).find();
        return firms
                || !works
                        && (told.stream()
                                        .anyMatch(sentence ->
                                                FOR_NO_WORK.matcher(sentence).find())
                                || text.rows().stream().anyMatch(PaidFor::labelsNoWork));
    }

    /** Whether anything says that work is paid; where nothing does, what is paid may be anything. */
    static boolean mayBeWork(String all) {
        return PERHAPS_OF_WORK.matcher(all).find();
    }

    private static boolean labelsNoWork(Row row) {
        List<Span> cells = row.chunks();
        for (int at = 0; at < cells.size(); at++) {
            String cell = compact(cells.get(at));
            Matcher labelled = LABELLED.matcher(cell);
            boolean colon = labelled.matches();
            String label = colon ? labelled.group(1) : cell;
            String value = colon ? labelled.group(2) : "";
            if (value.isEmpty() && at + 1 < cells.size()) {
                value = compact(cells.get(at + 1));
            }
            if (OWNER.matcher(label).matches()
                    || PURPOSE.matcher(label).matches()
                            && FOR_NO_WORK.matcher(value).find()) {
                return true;
            }
        }
        return false;
    }

    /** What is said in sentences, each whole however many lines it takes. */
    private static List<String> sentences(PageText text) {
        List<String> found = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (Row row : text.rows()) {
            String line = row.text().plain().replaceAll("\\s", "");
            boolean label =
                    line.length() < LONGEST_CELL && LABELLED.matcher(line).matches()
                            || row.chunks().size() > 2;
            boolean begins = line.length() >= LONGEST_CELL || line.contains(",") || line.contains("。");
            if (label || open.isEmpty() && !begins) {
                end(open, found);
                continue;
            }
            open.append(line);
            if (line.endsWith("。")) {
                end(open, found);
            }
        }
        end(open, found);
        return found;
    }

    private static void end(StringBuilder open, List<String> found) {
        if (!open.isEmpty()) {
            found.addAll(List.of(open.toString().split("。")));
            open.setLength(0);
        }
    }

    private static String compact(Span cell) {
        return cell.plain().replaceAll("\\s", "");
    }
}
