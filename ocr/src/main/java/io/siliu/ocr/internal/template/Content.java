package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.PageText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells contracts and slips by what they say where no title was read: recognition loses titles, in large or ornate type,
 * before it loses the body. All that such a paper needs must be there, and nothing that another paper begins with.
 */
final class Content {

    private static final int TITLE_ROWS = 4;

    /** Letters, drafts, lists and other papers that speak of a contract or of payments and are none. */
    private static final Pattern SPEAKS_OF_IT =
            Pattern.compile("申请|通知|函|说明|证明|明细|清单|对账|范本|模板|草稿|样张|须知|公告|报告|纪要|委托书|授权书|收据|报价|订单");

    private static final Pattern PARTY_A = Pattern.compile("甲方(?:\\([^)]{1,12}\\))?[:：]");
    private static final Pattern PARTY_B = Pattern.compile("乙方(?:\\([^)]{1,12}\\))?[:：]");
    private static final List<Pattern> AGREED = Stream.of(
                    "合同|协议", "期限|有效期", "签订|签署|签约|签字|签章|盖章", "违约|争议|仲裁|法院|劳动关系", "双方|三方|各方", "报酬|价款|服务费|金额|费用|结算")
            .map(Pattern::compile)
            .toList();
    private static final int MOST_OF_AGREED = 5;

    private static final List<Pattern> SLIP = Stream.of(
                    "批次", "任务(?:单)?(?:编|单)?号", "应[付发]", "代扣|税额|税费|个税", "实[付发]|到账金额", "(?:打款|付款|支付)(?:时间|日期|状态)")
            .map(Pattern::compile)
            .toList();

    private Content() {}

    static DocumentKind kindOf(PageText text, String all) {
        String head = Classifier.compact(text.rows().stream().limit(TITLE_ROWS).toList());
        if (SPEAKS_OF_IT.matcher(head).find()) {
            return DocumentKind.OTHER;
        }
        boolean parties = PARTY_A.matcher(all).find() && PARTY_B.matcher(all).find();
        if (parties && said(AGREED, all) >= MOST_OF_AGREED) {
            return DocumentKind.CONTRACT;
        }
        return said(SLIP, all) == SLIP.size() ? DocumentKind.PAYMENT_SLIP : DocumentKind.OTHER;
    }

    private static long said(List<Pattern> parts, String all) {
        return parts.stream().filter(part -> part.matcher(all).find()).count();
    }
}
