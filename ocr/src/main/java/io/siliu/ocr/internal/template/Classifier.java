package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.Gloss;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the kind of a paper by its words. A paper that fits nothing well is OTHER rather than the nearest kind. */
final class Classifier {

    private static final int TITLE_ROWS = 12;

    private static final Pattern CONTRACT_TITLE = Pattern.compile(
            "^[^:;,。，；]{0,30}(?:合同|协议)(?:书|附件|附表)?(?:\\([^)]{0,20}\\))?$|^[^:;,。，；]{0,30}\\((?:合同|协议)书?\\)$");
    private static final Pattern SLIP_TITLE = Pattern.compile("^[^:;,。，]{0,30}"
            + "(?:付款|结算|支付|打款|支款|领款|提现|提款|出款|放款|代付|代发|发放|发薪|报酬|酬金|薪酬|薪资|工资|劳务费|佣金|收入|收益)"
            + "(?:付款|支付|打款|提现|结算|发放)?(?:单|凭单|凭证|凭条|回执|条|通知单|确认单)(?:\\([^)]{0,20}\\))?$");
    private static final Pattern ACCEPTANCE_TITLE = Pattern.compile(
            "^[^:;,。，]{0,30}(?:验收|验收确认|验收结算|验收核定|核定|核验|检收|验讫|签认)(?:单|确认单|确认书|书|报告|报告单|回执|凭证|证明|表|回单|记录|记录表|登记表)(?:\\([^)]{0,20}\\))?$");
    /** Earned and withheld, or the batch and the task: what a bank's receipt says nothing of. */
    private static final Pattern SAYS_WHAT_IS_PAID = Pattern.compile("实[付发领得]|应[付发领得结]|税前|税后|代扣|扣[缴除税]|个税|打款|批次|任务");

    /** What only a slip says: a paper that settles without it may accept what was done. */
    private static final Pattern PAID =
            Pattern.compile("实[付发领得]|税后|代扣|扣[缴除税]|个税|打款|到账|批次|[付支]款?(?:状态|时间|成功)|收款(?:账|卡)|卡号");

    private static final Pattern EARNED = Pattern.compile("应[付发领得结]|税前");
    private static final Pattern WITHHELD = Pattern.compile("税后|代扣|扣[缴除税]|个税|税额|税费");

    private static final Pattern OTHER_TICKETS = Pattern.compile("行程单|铁路电子客票|火车票|机动车销售统一发票|检票口");
    private static final Pattern TICKET_TITLE =
            Pattern.compile("^(?!.*[见附注凭])[^:,。，;]{0,20}(?:行程单|铁路电子客票|火车票|机动车销售统一发票)[)]?(?:\\([^)]{0,20}\\))?$");
    private static final Pattern PAYER = Pattern.compile("付款(?:人|方|账|单位|户)|付方|汇款人");
    private static final Pattern PAYEE = Pattern.compile("收款(?:人|方|账|单位|户)|收方");
    private static final String ACCOUNT = "(?:账号|帐号|卡号|账户)";
    private static final Pattern PAYER_ACCOUNT =
            Pattern.compile("(?:付款|汇款|付)(?:人|方|单位)?(?:银行)?" + ACCOUNT + ":?[0-9*]{6}");
    private static final Pattern PAYEE_ACCOUNT =
            Pattern.compile("(?:收款|收)(?:人|方|单位)?(?:银行)?" + ACCOUNT + ":?[0-9*]{6}");
    private static final Pattern SERIAL =
            Pattern.compile("(?:流水号|业务编号|凭证编号|凭证号码?|交易序号|交易编号|交易单号|转账单号|回单编号|回单号码?):?[0-9A-Z]{6}");
    private static final Pattern MOMENT = Pattern.compile("(?:交易|转账|汇款|支付|付款|记账|入账)(?:时间|日期):?20\\d{2}");
    private static final Pattern SUM = Pattern.compile("金额(?:\\([^)]{1,4}\\))?:?(?:人民币|CNY|RMB|¥)?[\\d,]+\\.\\d{2}");

    /** Papers that ask for a payment or list many name all that a receipt does. */
    private static final Pattern NOT_A_RECEIPT = Pattern.compile("申请|委托|通知|明细|清单|对账|函");

    /** Vouchers of a bookkeeper are called as receipts are. */
    private static final Pattern ACCOUNTING = Pattern.compile("会计科目|借方科目|贷方科目|附单据|^(?!.*回单).*会计主管");

    private Classifier() {}

    /** Contracts, invoices and receipts may speak of insurances and attendance; a slip that does is an employee's. */
    static DocumentKind kindOf(PageText text) {
        String all = compact(text.rows());
        DocumentKind kind = kindOf(text, all);
        return kind == DocumentKind.PAYMENT_SLIP && Employment.paysIn(all) ? DocumentKind.OTHER : kind;
    }

    private static DocumentKind kindOf(PageText text, String all) {
        if (isOtherTicket(text, all)) {
            return DocumentKind.OTHER;
        }
        if (titled(text, ACCEPTANCE_TITLE) && !AcceptanceContent.isRefusal(all)) {
            return DocumentKind.ACCEPTANCE_RECEIPT;
        }
        if (titled(text, SLIP_TITLE) && !PAID.matcher(all).find() && AcceptanceContent.isAcceptance(text, all)) {
            return DocumentKind.ACCEPTANCE_RECEIPT;
        }
        if (titled(text, SLIP_TITLE)
                && PaymentSlipTemplate.sheet(text)
                        .filter(PaymentSheet::isOfSeveral)
                        .isPresent()) {
            return DocumentKind.OTHER;
        }
        if (titled(text, SLIP_TITLE) && SAYS_WHAT_IS_PAID.matcher(all).find() && !isOfABank(all)) {
            return DocumentKind.PAYMENT_SLIP;
        }
        if (titled(text, CONTRACT_TITLE) && (all.contains("甲方") && all.contains("乙方") || PartyHead.areBothIn(text))) {
            return DocumentKind.CONTRACT;
        }
        DocumentKind invoice = InvoiceWords.kindOf(all);
        if (invoice != DocumentKind.OTHER) {
            return invoice;
        }
        // No bank says what was earned and withheld, whatever a platform calls its slip.
        if (Content.isSlip(text, all)) {
            return DocumentKind.PAYMENT_SLIP;
        }
        if (isReceipt(text, all)) {
            return DocumentKind.BANK_RECEIPT;
        }
        DocumentKind identity = IdentityWords.kindOf(all);
        if (identity == DocumentKind.BUSINESS_LICENCE && LicenceHead.isOfAnotherPaper(text)) {
            return DocumentKind.OTHER;
        }
        return identity == DocumentKind.OTHER ? Content.kindOf(text, all) : identity;
    }

    /** Whether something says that this is a paper of others, so that no reading needs to be tried. */
    static boolean isNoneOfOurs(PageText text) {
        String all = compact(text.rows());
        return isOtherTicket(text, all)
                || Employment.paysIn(all)
                || titled(text, SLIP_TITLE)
                        && PaymentSlipTemplate.sheet(text)
                                .filter(PaymentSheet::isOfSeveral)
                                .isPresent();
    }

    /** A ticket by its title; a paper of ours may well say that a ticket belongs to it. */
    private static boolean isOtherTicket(PageText text, String all) {
        if (titled(text, TICKET_TITLE)) {
            return true;
        }
        boolean ours = InvoiceWords.isTitled(all)
                || Stream.of(ACCEPTANCE_TITLE, SLIP_TITLE, CONTRACT_TITLE).anyMatch(title -> titled(text, title));
        return !ours && OTHER_TICKETS.matcher(all).find();
    }

    /**
     * A receipt by its title and its parties. Without a title the parties must be labelled and the transaction numbered: a
     * letter that asks for a payment speaks of the receipt too, and of the account to pay to.
     */
    private static boolean isReceipt(PageText text, String all) {
        if (ACCOUNTING.matcher(all).find() || !hasAny(all, "账号", "帐号", "卡号", "账户", "户名", "付款人", "付款方")) {
            return false;
        }
        // Marks set letter below letter fall apart into rows, so the single letters must do; a remittance is sent, not
        // paid.
        boolean parties =
                hasAny(all, "付", "汇款", "汇出", "转出", "出账", "代发", "出票人", "进账单") && hasAny(all, "收", "汇入", "转入", "入账")
                        || OwnSide.isSpokenOf(all);
        if (OwnSide.isSpokenOf(all) && PaymentList.isTable(text)) {
            return false;
        }
        boolean titled = parties && text.rows().stream().anyMatch(Documents::holdsReceiptTitle);
        return titled
                || hasAny(all, "回单", "电子凭证", "转账凭证", "电子回执")
                        && PAYER.matcher(all).find()
                        && PAYEE.matcher(all).find()
                        && hasAny(all, "流水", "回单编号", "回单号", "凭证号", "交易时间", "交易日期", "记账日期")
                || saysAllOfAReceipt(text, all);
    }

    /** Who paid whom how much, when, from and to which account, under which number: whatever its bank calls it. */
    private static boolean saysAllOfAReceipt(PageText text, String all) {
        boolean asks = NOT_A_RECEIPT.matcher(PaperHead.of(text)).find();
        return !asks
                && Stream.of(PAYER, PAYEE, PAYER_ACCOUNT, PAYEE_ACCOUNT, SERIAL, MOMENT, SUM)
                        .allMatch(part -> part.matcher(all).find());
    }

    /**
     * Whether a paper that is called as slips are is a bank's: both accounts, the number and the moment of the transaction,
     * and nothing earned of which something is withheld. The purpose that a bank repeats may well name the task or the batch.
     */
    private static boolean isOfABank(String all) {
        boolean transacted = Stream.of(PAYER_ACCOUNT, PAYEE_ACCOUNT, SERIAL, MOMENT)
                .allMatch(part -> part.matcher(all).find());
        return transacted
                && !(EARNED.matcher(all).find() && WITHHELD.matcher(all).find());
    }

    private static boolean titled(PageText text, Pattern title) {
        return text.rows().stream()
                .limit(TITLE_ROWS)
                .flatMap(row -> row.chunks().size() == 1 || spacedOut(row)
                        ? Stream.of(compact(List.of(row)))
                        : row.chunks().stream().map(chunk -> chunk.plain().replaceAll("\\s", "")))
                .map(Gloss::withoutInTitle)
                .anyMatch(line -> line.length() >= 3 && title.matcher(line).find());
    }

    /** A title set letter by letter falls apart into cells of one character. */
    private static boolean spacedOut(Row row) {
        return row.chunks().stream().allMatch(chunk -> chunk.plain().length() <= 2);
    }

    static String compact(List<Row> rows) {
        StringBuilder all = new StringBuilder();
        rows.forEach(row -> all.append(row.text().plain().replaceAll("\\s", "")));
        return all.toString();
    }

    /** Whether a text has one of the words. */
    static boolean hasAny(String all, String... words) {
        return count(all, words) > 0;
    }

    /** How many of the words a text has. */
    static int count(String all, String... words) {
        int count = 0;
        for (String word : words) {
            count += all.contains(word) ? 1 : 0;
        }
        return count;
    }
}
