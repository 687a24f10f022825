package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.PageText;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a bank's receipt by its title and its parties, or by all that it says. */
final class ReceiptContent {

    private static final Pattern EARNED = Pattern.compile("应[付发领得结]|税前");
    private static final Pattern WITHHELD = Pattern.compile("税后|代扣|扣[缴除税]|个税|税额|税费");

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

    /** Who is paid by a batch stands in a list beside the receipt. */
    private static final Pattern OF_A_BATCH = Pattern.compile("代[发付].*(?:笔数|批次)");

    /** Papers that ask for a payment or list many name all that a receipt does. */
    private static final Pattern NOT_A_RECEIPT = Pattern.compile("申请|委托|通知|明细|清单|对账|函");

    /** Vouchers of a bookkeeper are called as receipts are. */
    private static final Pattern ACCOUNTING = Pattern.compile("会计科目|借方科目|贷方科目|附单据|^(?!.*(?:回单|柜员|交易码|缴款单|进账单)).*会计主管");

    private ReceiptContent() {}

    /**
     * A receipt by its title and its parties. Without a title the parties must be labelled and the transaction numbered: a
     * letter that asks for a payment speaks of the receipt too, and of the account to pay to.
     */
    static boolean isReceipt(PageText text, String all) {
        if (ACCOUNTING.matcher(all).find() || !Classifier.hasAny(all, "账号", "帐号", "卡号", "账户", "户名", "付款人", "付款方")) {
            return false;
        }
        // Marks set letter below letter fall apart into rows, so the single letters must do; a remittance is sent, not
        // paid.
        boolean parties = Classifier.hasAny(all, "付", "汇款", "汇出", "转出", "出账", "代发", "出票人", "进账单", "缴款人", "存款人", "借方")
                        && Classifier.hasAny(all, "收", "汇入", "转入", "入账", "贷方")
                || OwnSide.isSpokenOf(all)
                || OF_A_BATCH.matcher(all).find();
        if (OwnSide.isSpokenOf(all) && PaymentList.isTable(text)) {
            return false;
        }
        boolean titled = parties && text.rows().stream().anyMatch(Documents::holdsReceiptTitle);
        return titled
                || Classifier.hasAny(all, "回单", "电子凭证", "转账凭证", "电子回执")
                        && PAYER.matcher(all).find()
                        && PAYEE.matcher(all).find()
                        && Classifier.hasAny(all, "流水", "回单编号", "回单号", "凭证号", "交易时间", "交易日期", "记账日期")
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
    static boolean isOfABank(String all) {
        boolean transacted = Stream.of(PAYER_ACCOUNT, PAYEE_ACCOUNT, SERIAL, MOMENT)
                .allMatch(part -> part.matcher(all).find());
        return transacted
                && !(EARNED.matcher(all).find() && WITHHELD.matcher(all).find());
    }
}
