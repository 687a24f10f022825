package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.layout.PageText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells contracts, slips and receipts by what they say where no title was read: recognition loses titles, in large or ornate type,
 * before it loses the body. All that such a paper needs must be there, and nothing that another paper begins with.
 */
final class Content {

    /** Letters, drafts, lists and other papers that speak of a contract or of payments and are none. */
    private static final Pattern SPEAKS_OF_IT =
            Pattern.compile("申请|通知|函|说明|证明|明细|清单|对账|范本|模板|草稿|样张|须知|公告|报告|纪要|委托书|授权书|收据|报价|订单");

    /** What a bank calls what it tells of one payment, and of many. */
    private static final Pattern OF_ONE = Pattern.compile("明细|证明");

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
                    "付|汇|转|出账|打款|扣款|支出|借|划",
                    "收|汇入|转入|到账|入账|受[款益]|贷方|划入|对方|对手",
                    "账|帐|卡|钱包",
                    "额|小写|¥|元|\\d\\.\\d{2}",
                    "日期|时间|20\\d{2}")
            .map(Pattern::compile)
            .toList();

    /** Who asks for a payment or has it approved says as much as a receipt, but for what the bank did. */
    private static final Pattern ASKED = Pattern.compile(
            "(?<!汇款|付款)申请(?!时间|日期|编号|人账号|人户名|人名称|重发|回单|电子回单)|审批|批准|审核意见|请款|请[汇付]|请[于将][^。]{0,20}[汇付划]|领导签字|会计科目|附单据");

    /** The same in a sentence, whatever its length; banks ask too, to check the receipt or to keep it. */
    private static final Pattern ASKED_IN_WORDS = Pattern.compile("(?<!申)请款|请汇[入至到]"
            + "|请[于在将][^。]{0,30}(?:汇[入至到]|付[至到]|划[入至转]|转[入至账]|打入|存入|支付)[^。]{0,12}(?:账户|账号|帐户|帐号|卡|我[司方]|本公司)"
            + "|请[于在][^。]{0,20}前[^。]{0,24}(?:付[清款至到]|支付|缴[纳清款]|汇[款入至到]|划[入至转])");

    /** A bill of exchange names whom to pay and how much as a receipt does, before anything is paid. */
    private static final Pattern PROMISED = Pattern.compile("汇票到期日|到期日期?:|承兑人|承兑协议|出票日期");

    /** What is longer is a sentence. */
    private static final int LONGEST_CELL = 24;

    private static final List<String> OF_A_RECEIPT =
            List.of(FieldNames.TRANSACTION_TIME, FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME, FieldNames.AMOUNT);

    /** Wallets print the account of one side only. */
    private static final List<String> ACCOUNTS = List.of(FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT);

    /** Without three sums, of which one is withheld, it is not worth trying to read a slip. */
    private static final Pattern MAY_BE_A_SLIP = Pattern.compile("^(?=.*[税扣])(?:.*?\\d\\.\\d{2}(?!\\d)){3}");

    /** A slip says little; a contract that speaks of taxes says more. */
    private static final int LONGEST_SLIP = 2500;

    private static final Pattern SPEAKS_OF_PAYING = Pattern.compile("申请|范本|模板|草稿|样张|须知|公告|办法|报价|对账|合同|协议|发票|纳税|完税");

    /** What is still to be released is no payment. */
    private static final Pattern PLANNED = Pattern.compile("待(?:审|付款|支付|打款|发放|放款)(?!时间)|拟[付发]|审批中|测算|试算|预估");

    private static final Pattern FEES = Pattern.compile("手续费|服务费|工本费");

    /** What is taken off the pay of a task of ours is a tax, whatever else is called a fee. */
    private static final Pattern WITHHELD_OF_A_TASK =
            Pattern.compile("^(?=.*RW\\d{16}).*(?:代扣|扣缴|代缴|预扣)(?:代缴|预缴)?[^。,;]{0,8}税");

    private static final Pattern THREE_SUMS = Pattern.compile("(?:\\d\\.\\d{2}(?!\\d).*){3}");

    private Content() {}

    static DocumentKind kindOf(PageText text, String all) {
        String head = PaperHead.of(text);
        if (AcceptanceContent.isAcceptance(text, all)) {
            return DocumentKind.ACCEPTANCE_RECEIPT;
        }
        if (SPEAKS_OF_IT.matcher(head).find()) {
            return ofOnePayment(text, all, head);
        }
        boolean parties = PARTY_A.matcher(all).find() && PARTY_B.matcher(all).find() || PartyHead.areBothIn(text);
        if (parties && said(AGREED, all) >= MOST_OF_AGREED) {
            return DocumentKind.CONTRACT;
        }
        if (said(SLIP, all) == SLIP.size()) {
            return DocumentKind.PAYMENT_SLIP;
        }
        if (isReceipt(text, all, 1)) {
            return DocumentKind.BANK_RECEIPT;
        }
        if (isSheet(text, all)) {
            return DocumentKind.PAYMENT_SLIP;
        }
        // A fee that a wallet keeps closes as a tax does, so that without labels the paper must speak of a tax.
        boolean taxed = all.contains("税")
                && (!FEES.matcher(all).find() || WITHHELD_OF_A_TASK.matcher(all).find());
        return taxed && isSlip(text, all, PaymentSlipTemplate::read) ? DocumentKind.PAYMENT_SLIP : DocumentKind.OTHER;
    }

    /** A paper that is called a list or a proof, and tells all of one payment. */
    private static DocumentKind ofOnePayment(PageText text, String all, String head) {
        boolean other =
                SPEAKS_OF_IT.matcher(OF_ONE.matcher(head).replaceAll("")).find();
        return !other && !PaymentList.hasEntries(text) && isReceipt(text, all, ACCOUNTS.size())
                ? DocumentKind.BANK_RECEIPT
                : DocumentKind.OTHER;
    }

    /** Whether by its labels one person's earnings less what is withheld are what was paid. */
    static boolean isSlip(PageText text, String all) {
        return isSlip(text, all, PaymentSlipTemplate::labelled);
    }

    /** Whether the three sums that a reading finds close, and task or batch and the one paid are named. */
    private static boolean isSlip(PageText text, String all, BiConsumer<PageText, Draft> reading) {
        String spaced = text.flow().plain().replace('\n', '\t');
        boolean list = text.rows().stream()
                        .filter(row -> THREE_SUMS.matcher(row.text().plain()).find())
                        .count()
                > 2;
        if (list
                || PLANNED.matcher(all).find()
                || all.length() > LONGEST_SLIP
                || !MAY_BE_A_SLIP.matcher(spaced).find()
                || SPEAKS_OF_PAYING.matcher(PaperHead.of(text)).find()) {
            return false;
        }
        Draft draft = new Draft(DocumentKind.PAYMENT_SLIP, Source.OCR);
        reading.accept(text, draft);
        return SlipArithmetic.closes(draft)
                && (reads(draft, FieldNames.TASK_NUMBER) || reads(draft, FieldNames.BATCH_NUMBER))
                && (reads(draft, FieldNames.PAYEE_NAME) || reads(draft, FieldNames.PAYEE_ACCOUNT));
    }

    /** Whether the columns of a table say what one person earned, what was withheld of it and what was paid. */
    private static boolean isSheet(PageText text, String all) {
        return all.contains("税")
                && all.length() <= LONGEST_SLIP
                && !PLANNED.matcher(all).find()
                && !SPEAKS_OF_PAYING.matcher(PaperHead.of(text)).find()
                && PaymentSlipTemplate.sheet(text).filter(PaymentSheet::isSlip).isPresent();
    }

    private static boolean reads(Draft draft, String field) {
        return draft.get(field)
                .filter(read -> ValueForms.canBe(field, read.value()))
                .isPresent();
    }

    /** Whether all that a receipt says can be read of the text, wherever its labels stand. */
    private static boolean isReceipt(PageText text, String all, int accounts) {
        if (said(RECEIPT, all) < RECEIPT.size()
                || PaymentList.isTable(text)
                || PROMISED.matcher(all).find()
                || ASKED_IN_WORDS.matcher(all).find()
                || ASKED.matcher(withoutNotes(text)).find()) {
            return false;
        }
        Draft draft = new Draft(DocumentKind.BANK_RECEIPT, Source.OCR);
        new BankReceiptTemplate(text, draft).read();
        return OF_A_RECEIPT.stream().allMatch(field -> reads(draft, field))
                && ACCOUNTS.stream().filter(field -> reads(draft, field)).count() >= accounts
                && (reads(draft, FieldNames.RECEIPT_NUMBER)
                        || !draft.amountInWords().isEmpty());
    }

    /** Without the sentences that a bank prints below: what they say of asking and of proving is said of the paper itself. */
    private static String withoutNotes(PageText text) {
        return text.rows().stream()
                .flatMap(row -> row.chunks().stream())
                .map(chunk -> chunk.plain().replaceAll("\\s", ""))
                .filter(cell -> cell.length() < LONGEST_CELL)
                .collect(Collectors.joining());
    }

    private static long said(List<Pattern> parts, String all) {
        return parts.stream().filter(part -> part.matcher(all).find()).count();
    }
}
