package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the kind of a paper by its words. A paper that fits nothing well is OTHER rather than the nearest kind. */
final class Classifier {

    private static final Pattern CONTRACT_TITLE = Pattern.compile(
            "^[^:;,。，；]{0,30}(?:合同|协议)(?:书|附件|附表)?(?:\\([^)]{0,20}\\))?$|^(?![^-]{0,30}(?:劳动|聘用|雇佣|保险|借款|贷款))[^:;,。，；]{0,30}(?:合同|协议)书?-{1,2}\\p{IsHan}{0,4}条款(?:表|页)?$|^[^:;,。，；]{0,30}\\((?:合同|协议)书?\\)$|^[A-Za-z]{0,40}(?:Agreement|AGREEMENT|Contract|CONTRACT)$");
    private static final Pattern SLIP_TITLE = Pattern.compile("^[^:;,。，]{0,30}"
            + "(?:付款|结算|支付|打款|支款|领款|提现|提款|出款|放款|代付|代发|发放|发薪|报酬|酬金|薪酬|薪资|工资|劳务费|佣金|收入|收益)"
            + "(?:付款|支付|打款|提现|结算|发放)?(?:明细)?(?:单|凭单|凭证|凭条|回执|条|通知单|确认单)(?:\\([^)]{0,20}\\))?$");
    private static final Pattern ACCEPTANCE_TITLE = Pattern.compile(
            "^[^:;,。，]{0,30}(?:验收|验收确认|验收结算|验收核定|核定|核验|检收|验讫|签认)(?:单|条|票|卡|凭条|凭单|签收单|确认单|确认书|证书|书|报告|报告单|回执|凭证|证明|表|回单|记录|记录表|登记表|详情|结果单)(?:\\([^)]{0,20}\\))?$|^[^:;,。，]{6,30}验收(?:意见书?|签证单?)(?:\\([^)]{0,20}\\))?$");
    /** Earned and withheld, or the batch and the task: what a bank's receipt says nothing of. */
    private static final Pattern SAYS_WHAT_IS_PAID = Pattern.compile("实[付发领得]|应[付发领得结]|税前|税后|代扣|扣[缴除税]|个税|打款|批次|任务");

    /** What only a slip says: a paper that settles without it may accept what was done. */
    private static final Pattern PAID =
            Pattern.compile("实[付发领得]|税后|代扣|扣[缴除税]|个税|打款|到账|批次|[付支]款?(?:状态|时间|成功)|收款(?:账|卡)|卡号");

    private static final Pattern OTHER_TICKETS = Pattern.compile("行程单|铁路电子客票|火车票|机动车销售统一发票|检票口");
    private static final Pattern TICKET_TITLE =
            Pattern.compile("^(?!.*[见附注凭])[^:,。，;]{0,20}(?:行程单|铁路电子客票|火车票|机动车销售统一发票)[)]?(?:\\([^)]{0,20}\\))?$");

    /** What ends an agreement is none under which work is done. */
    private static final Pattern ENDS_A_CONTRACT = Pattern.compile(
            "^[^:;,。，；]{0,20}(?:解除|终止)[^:;,。，；]{0,12}(?:合同|协议)书?(?:之?协议书?)?$|^[^:;,。，；]{0,20}(?:合同|协议)(?:之?(?:解除|终止))(?:合同|协议)书?$");

    /** What a contract goes through the house with names all of it before it is made. */
    private static final Pattern APPROVES_A_CONTRACT =
            Pattern.compile("^[^:;,。，；]{0,20}(?:合同|协议)书?(?:审批|会签|会审|评审|审核|用印)(?:流转|申请)?[表单](?:\\([^)]{0,20}\\))?$");

    private Classifier() {}

    /** Contracts, invoices and receipts may speak of insurances and attendance; a slip that does is an employee's. */
    static DocumentKind kindOf(PageText text) {
        String all = compact(text.rows());
        DocumentKind kind = kindOf(text, all);
        return kind == DocumentKind.PAYMENT_SLIP && Employment.paysIn(all) ? DocumentKind.OTHER : kind;
    }

    private static DocumentKind kindOf(PageText text, String all) {
        if (isOtherTicket(text, all) || Titles.has(text, ENDS_A_CONTRACT) || Titles.has(text, APPROVES_A_CONTRACT)) {
            return DocumentKind.OTHER;
        }
        if (Titles.has(text, ACCEPTANCE_TITLE) && !AcceptanceContent.isRefusal(all)) {
            return DocumentKind.ACCEPTANCE_RECEIPT;
        }
        if (Titles.has(text, SLIP_TITLE) && !PAID.matcher(all).find() && AcceptanceContent.isAcceptance(text, all)) {
            return DocumentKind.ACCEPTANCE_RECEIPT;
        }
        if (Titles.has(text, SLIP_TITLE)
                && PaymentSlipTemplate.sheet(text)
                        .filter(PaymentSheet::isOfSeveral)
                        .isPresent()) {
            return DocumentKind.OTHER;
        }
        if (Titles.has(text, SLIP_TITLE) && SAYS_WHAT_IS_PAID.matcher(all).find() && !ReceiptContent.isOfABank(all)) {
            return DocumentKind.PAYMENT_SLIP;
        }
        if (ContractLetter.isOne(text, all)) {
            return DocumentKind.CONTRACT;
        }
        if (Titles.has(text, CONTRACT_TITLE)
                && (all.contains("甲方") && all.contains("乙方") || PartyHead.areBothIn(text))) {
            return DocumentKind.CONTRACT;
        }
        DocumentKind invoice = InvoiceWords.kindOf(text, all);
        if (invoice != DocumentKind.OTHER) {
            return invoice;
        }
        // No bank says what was earned and withheld, whatever a platform calls its slip.
        if (Content.isSlip(text, all)) {
            return DocumentKind.PAYMENT_SLIP;
        }
        if (ReceiptContent.isReceipt(text, all)) {
            return DocumentKind.BANK_RECEIPT;
        }
        DocumentKind identity = IdentityWords.kindOf(all);
        if (identity == DocumentKind.BUSINESS_LICENCE && LicenceHead.isOfAnotherPaper(text)) {
            return DocumentKind.OTHER;
        }
        return identity == DocumentKind.OTHER ? Content.kindOf(text, all) : identity;
    }

    /** What slips or acceptances are called. */
    static Pattern titleOf(DocumentKind form) {
        return form == DocumentKind.ACCEPTANCE_RECEIPT ? ACCEPTANCE_TITLE : SLIP_TITLE;
    }

    /** Whether a page begins with the title of a slip or of an acceptance. */
    static boolean titlesForm(PageText page) {
        return Titles.has(page, SLIP_TITLE) || Titles.has(page, ACCEPTANCE_TITLE);
    }

    /** Whether a page begins with the title of a contract. */
    static boolean titlesContract(PageText page) {
        return Titles.has(page, CONTRACT_TITLE);
    }

    /** Whether something says that this is a paper of others, so that no reading needs to be tried. */
    static boolean isNoneOfOurs(PageText text) {
        String all = compact(text.rows());
        return isOtherTicket(text, all)
                || Employment.paysIn(all)
                || Titles.has(text, SLIP_TITLE)
                        && PaymentSlipTemplate.sheet(text)
                                .filter(PaymentSheet::isOfSeveral)
                                .isPresent();
    }

    /** A ticket by its title; a paper of ours may well say that a ticket belongs to it. */
    private static boolean isOtherTicket(PageText text, String all) {
        if (Titles.has(text, TICKET_TITLE)) {
            return true;
        }
        boolean ours = InvoiceWords.isTitled(all)
                || Stream.of(ACCEPTANCE_TITLE, SLIP_TITLE, CONTRACT_TITLE).anyMatch(title -> Titles.has(text, title));
        return !ours && OTHER_TICKETS.matcher(all).find();
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
