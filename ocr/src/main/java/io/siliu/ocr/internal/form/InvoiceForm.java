package io.siliu.ocr.internal.form;

import static io.siliu.ocr.internal.form.FormPage.LEFT;
import static io.siliu.ocr.internal.form.FormPage.LINE;
import static io.siliu.ocr.internal.form.FormPage.RIGHT;

import io.siliu.ocr.DrawnPlace;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.DrawnPage;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.form.Sheet.Ink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of an invoice, filled with what its data says: on one page as the tax bureau prints it, or, where its goods are many,
 * on as many larger ones as they need.
 */
public final class InvoiceForm {

    private static final double SMALL = 140;
    private static final double LARGE = 297;
    private static final double MARGIN = 8;

    private final FormHead head;
    private final FormFoot foot;
    private final List<GoodsRow> rows;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, DrawnPlace> places = new LinkedHashMap<>();

    private InvoiceForm(Draft invoice) {
        Printed printed = new Printed(invoice);
        this.head = new FormHead(invoice.kind(), printed);
        this.foot = new FormFoot(invoice, printed);
        this.rows = invoice.lines().stream().map(GoodsRow::new).toList();
    }

    /** The form of an invoice that was read from data. */
    public static InvoiceForm of(Draft invoice) {
        InvoiceForm form = new InvoiceForm(invoice);
        form.layOut();
        form.number();
        return form;
    }

    private void layOut() {
        double goods = rows.stream().mapToDouble(GoodsRow::height).sum();
        boolean small = head.end(1) + goods + foot.height() <= SMALL - MARGIN;
        double height = small ? SMALL : LARGE;
        double bottom = height - MARGIN;
        FormPage page = begin(height);
        double y = head.end(sheets.size());
        for (GoodsRow row : rows) {
            Stopped.check();
            if (y + row.height() > bottom - LINE) {
                goOn(page, y);
                page = begin(height);
                y = head.end(sheets.size());
            }
            row.draw(page.sheet(), y);
            y += row.height();
        }
        if (y + foot.height() > bottom) {
            goOn(page, y);
            page = begin(height);
            y = head.end(sheets.size());
        }
        end(page, small ? bottom - foot.height() : y);
    }

    private FormPage begin(double height) {
        Sheet sheet = new Sheet(height);
        sheets.add(sheet);
        FormPage page = new FormPage(sheet, sheets.size(), places);
        head.draw(page, sheets.size());
        return page;
    }

    /** The goods go on on the next page. */
    private void goOn(FormPage page, double y) {
        page.sheet().frame(LEFT, head.goodsTop(sheets.size()), RIGHT, y + LINE);
        page.sheet().centred(Ink.FORM, Sheet.WIDTH / 2, y + FormPage.SIZE, FormPage.SIZE, "（接下页）");
    }

    private void end(FormPage page, double y) {
        page.sheet().frame(LEFT, head.goodsTop(sheets.size()), RIGHT, FormFoot.sumsEnd(y));
        foot.draw(page, y);
    }

    private void number() {
        for (int at = 0; at < sheets.size() && sheets.size() > 1; at++) {
            Sheet sheet = sheets.get(at);
            sheet.rightText(Ink.FORM, RIGHT, sheet.height() - 3, 2.8, "第 " + (at + 1) + " 页 共 " + sheets.size() + " 页");
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    public int pages() {
        return sheets.size();
    }

    /** Where the values stand, by the names of their fields; pages are those of this form. */
    public Map<String, DrawnPlace> places() {
        return places;
    }

    /**
     * One of its pages as a picture.
     *
     * @param page from 1
     * @param all how many pages the paper has with all of its forms
     */
    public DrawnPage painted(int page, int all, double dpi, ReadingLimits limits) {
        return SheetPainter.painted(sheets.get(page - 1), all, dpi, limits);
    }
}
