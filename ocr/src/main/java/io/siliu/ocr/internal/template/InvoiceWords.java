package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.PageText;
import java.util.regex.Pattern;

/** Tells invoices, which print what no other paper does. */
final class InvoiceWords {

    private static final Pattern DIGITAL_TITLE = Pattern.compile("电子发票\\((?:普通发票|增值税专用发票)\\)");
    private static final Pattern DIGITAL_NUMBER = Pattern.compile("(?<!\\d)2[1-9]\\d{18}(?!\\d)");
    private static final Pattern VAT_TITLE = Pattern.compile("增值税.{0,8}发票");

    /** What is filled in so that an invoice is issued, or taken back, names all that it will say. */
    private static final Pattern ABOUT_ONE = Pattern.compile(
            "^[^:;,。]{0,16}(?:红字|开票|发票)[^:;,。]{0,16}(?:信息表|信息单|确认单|通知单|申请单|申请表|申请书)(?:\\([^)]{0,20}\\))?$");

    private InvoiceWords() {}

    /** Whether a paper is called an invoice. */
    static boolean isTitled(String all) {
        return DIGITAL_TITLE.matcher(all).find() || VAT_TITLE.matcher(all).find();
    }

    /** The kind of invoice that a paper is by its words; OTHER where it is none. */
    static DocumentKind kindOf(PageText text, String all) {
        DocumentKind said = kindOf(all);
        return said != DocumentKind.OTHER && Titles.has(text, ABOUT_ONE) ? DocumentKind.OTHER : said;
    }

    private static DocumentKind kindOf(String all) {
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
