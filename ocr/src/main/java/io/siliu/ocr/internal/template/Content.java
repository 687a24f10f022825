package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.layout.PageText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells contracts, slips and receipts by what they say where no title was read: recognition loses titles, in large or ornate type,
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

    /** Words without which it is not worth trying to read a receipt. */
    private static final List<Pattern> RECEIPT = Stream.of(
                    "付款|付方|汇款", "收款|收方|汇入", "[账帐]号|卡号|账户", "金额|小写", "流水号|回单|凭证[编号]|业务编号|交易编号|单号", "日期|时间")
            .map(Pattern::compile)
            .toList();

    /** Who asks for a payment or has it approved says as much as a receipt, but for what the bank did. */
    private static final Pattern ASKED = Pattern.compile("申请|审批|批准|审核意见|请款|请[于将汇付]|领导签字|会计科目|附单据");

    private static final List<String> OF_A_RECEIPT = List.of(
            FieldNames.RECEIPT_NUMBER,
            FieldNames.TRANSACTION_TIME,
            FieldNames.PAYER_NAME,
            FieldNames.PAYER_ACCOUNT,
            FieldNames.PAYEE_NAME,
            FieldNames.PAYEE_ACCOUNT,
            FieldNames.AMOUNT);

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
        if (said(SLIP, all) == SLIP.size()) {
            return DocumentKind.PAYMENT_SLIP;
        }
        return isReceipt(text, all) ? DocumentKind.BANK_RECEIPT : DocumentKind.OTHER;
    }

    /** Whether all that a receipt says can be read of the text, wherever its labels stand. */
    private static boolean isReceipt(PageText text, String all) {
        if (said(RECEIPT, all) < RECEIPT.size() || ASKED.matcher(all).find()) {
            return false;
        }
        Draft draft = new Draft(DocumentKind.BANK_RECEIPT, Source.OCR);
        new BankReceiptTemplate(text, draft).read();
        return OF_A_RECEIPT.stream()
                .allMatch(field -> draft.get(field)
                        .filter(read -> ValueForms.canBe(field, read.value()))
                        .isPresent());
    }

    private static long said(List<Pattern> parts, String all) {
        return parts.stream().filter(part -> part.matcher(all).find()).count();
    }
}
