package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import java.util.regex.Pattern;

/** Tells invoices, which print what no other paper does. */
final class InvoiceWords {

    private static final Pattern DIGITAL_TITLE = Pattern.compile("电子发票\\((?:普通发票|增值税专用发票)\\)");
    private static final Pattern DIGITAL_NUMBER = Pattern.compile("(?<!\\d)2[1-9]\\d{18}(?!\\d)");
    private static final Pattern VAT_TITLE = Pattern.compile("增值税.{0,8}发票");

    private InvoiceWords() {}

    /** Whether a paper is called an invoice. */
    static boolean isTitled(String all) {
        return DIGITAL_TITLE.matcher(all).find() || VAT_TITLE.matcher(all).find();
    }

    /** The kind of invoice that the words of a paper say, without blanks; OTHER where they say none. */
    static DocumentKind kindOf(String all) {
        int marks = Classifier.count(all, "价税合计", "购买方", "销售方", "开票日期", "发票号码", "纳税人识别号", "开票人", "税率", "合计");
        if (DIGITAL_TITLE.matcher(all).find() && marks >= 3) {
            return DocumentKind.DIGITAL_INVOICE;
        }
        boolean code = Classifier.hasAny(all, "发票代码", "密码区", "校验码", "机器编号");
        if ((VAT_TITLE.matcher(all).find() || code) && marks >= 4 && code) {
            return DocumentKind.VAT_INVOICE;
        }
        boolean digital = DIGITAL_NUMBER.matcher(all).find();
        if (VAT_TITLE.matcher(all).find() && marks >= 4 && !digital) {
            // 密码区 set letter below letter falls apart, and paper invoices print code and number without labels.
            return DocumentKind.VAT_INVOICE;
        }
        return marks >= 4 && digital ? DocumentKind.DIGITAL_INVOICE : DocumentKind.OTHER;
    }
}
