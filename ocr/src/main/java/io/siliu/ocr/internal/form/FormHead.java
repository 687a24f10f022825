package io.siliu.ocr.internal.form;

import static io.siliu.ocr.internal.form.FormPage.LEFT;
import static io.siliu.ocr.internal.form.FormPage.LINE;
import static io.siliu.ocr.internal.form.FormPage.RIGHT;
import static io.siliu.ocr.internal.form.FormPage.SIZE;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.form.Sheet.Ink;
import java.util.List;

/** The head of an invoice: what is drawn and what is not, its numbers, its two parties, and the heads of its goods. */
final class FormHead {

    private static final String NOTICE = "据 XML 数据绘制，只供查看；原件是 XML 文件";
    private static final double MIDDLE = Sheet.WIDTH / 2;
    private static final double TOP = 29;
    private static final double LEAST = 22;
    private static final double NAME_FROM = 18;
    private static final double NAME_WIDE = 80;
    private static final double CODE_FROM = 61;
    private static final double CODE_WIDE = 38;
    private static final double NUMBER_FROM = 148;
    private static final double NUMBER_WIDE = 39;
    private static final double HEADS = 7;
    private static final int MOST_LINES = 6;

    private final DocumentKind kind;
    private final Printed printed;
    private final List<String> buyer;
    private final List<String> seller;

    FormHead(DocumentKind kind, Printed printed) {
        this.kind = kind;
        this.printed = printed;
        this.buyer = Letters.lines(printed.value(FieldNames.BUYER_NAME), NAME_WIDE, SIZE, MOST_LINES);
        this.seller = Letters.lines(printed.value(FieldNames.SELLER_NAME), NAME_WIDE, SIZE, MOST_LINES);
    }

    /** Where the box of the parties ends. */
    private double bottom() {
        return TOP + Math.max(LEAST, (Math.max(buyer.size(), seller.size()) + 1) * LINE + 9);
    }

    /** Where the box of the goods begins on a page, from 1. */
    double goodsTop(int page) {
        return page == 1 ? bottom() : TOP;
    }

    /** Where their rows begin. */
    double end(int page) {
        return goodsTop(page) + HEADS;
    }

    /** The parties stand on the first page alone, so that each has one place. */
    void draw(FormPage page, int number) {
        Sheet sheet = page.sheet();
        sheet.centred(Ink.NOTICE, MIDDLE, 5, 2.8, NOTICE);
        sheet.centred(Ink.FORM, MIDDLE, 16, 6.5, kind == DocumentKind.DIGITAL_INVOICE ? "电子发票" : "增值税电子发票");
        sheet.rule(72, 19, 138, 19);
        sheet.rule(72, 20, 138, 20);
        numbers(page);
        if (number == 1) {
            parties(page);
        }
        heads(sheet, goodsTop(number) + 5);
    }

    private void parties(FormPage page) {
        page.sheet().frame(LEFT, TOP, RIGHT, bottom());
        party(page, LEFT, "购买方信息", FieldNames.BUYER_NAME, buyer, FieldNames.BUYER_TAX_ID);
        page.sheet().rule(MIDDLE, TOP, MIDDLE, bottom());
        party(page, MIDDLE, "销售方信息", FieldNames.SELLER_NAME, seller, FieldNames.SELLER_TAX_ID);
    }

    /** Those that the data has, one below the other. */
    private void numbers(FormPage page) {
        double y = 10;
        y = number(page, y, "发票代码：", FieldNames.INVOICE_CODE, printed.value(FieldNames.INVOICE_CODE));
        y = number(page, y, "发票号码：", FieldNames.INVOICE_NUMBER, printed.value(FieldNames.INVOICE_NUMBER));
        y = number(page, y, "开票日期：", FieldNames.ISSUE_DATE, printed.day(FieldNames.ISSUE_DATE));
        number(page, y, "校 验 码：", FieldNames.CHECK_CODE, printed.value(FieldNames.CHECK_CODE));
    }

    private static double number(FormPage page, double y, String label, String field, String value) {
        if (value.isEmpty()) {
            return y;
        }
        page.label(NUMBER_FROM, y, label);
        page.field(field, NUMBER_FROM + 17, y, NUMBER_WIDE, value);
        return y + 5;
    }

    private void party(FormPage page, double x, String side, String nameField, List<String> name, String codeField) {
        page.sheet().upright(x + 1.4, TOP + 4, 4.1, SIZE, side);
        page.sheet().rule(x + 6, TOP, x + 6, bottom());
        page.label(x + 8, TOP + 7, "名称：");
        page.field(nameField, x + NAME_FROM, TOP + 7, name);
        double y = bottom() - 5;
        page.label(x + 8, y, "统一社会信用代码/纳税人识别号：");
        page.field(codeField, x + CODE_FROM, y, CODE_WIDE, printed.value(codeField));
    }

    private static void heads(Sheet sheet, double y) {
        for (GoodsColumn column : GoodsColumn.values()) {
            sheet.centred(Ink.FORM, column.middle(), y, SIZE, column.head());
        }
    }
}
