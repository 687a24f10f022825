package io.siliu.ocr.internal.form;

import io.siliu.ocr.Box;
import io.siliu.ocr.DrawnPlace;
import io.siliu.ocr.internal.form.Sheet.Ink;
import java.util.List;
import java.util.Map;

/** A page of a form that is being filled in: what is written into a field is remembered with its place, where it stands first. */
final class FormPage {

    static final double LEFT = 5;
    static final double RIGHT = Sheet.WIDTH - 5;

    /** About nine points. */
    static final double SIZE = 3.2;

    static final double LINE = 4.2;

    private final Sheet sheet;
    private final int number;
    private final Map<String, DrawnPlace> places;

    FormPage(Sheet sheet, int number, Map<String, DrawnPlace> places) {
        this.sheet = sheet;
        this.number = number;
        this.places = places;
    }

    Sheet sheet() {
        return sheet;
    }

    /** A field stands where its value does. */
    private void isAt(String field, Box box) {
        places.putIfAbsent(field, new DrawnPlace(number, box));
    }

    /** A value that was found in another one stands where that does. */
    void standsIn(String whole, String field) {
        if (places.containsKey(whole)) {
            places.putIfAbsent(field, places.get(whole));
        }
    }

    void label(double x, double baseline, String text) {
        sheet.text(Ink.FORM, x, baseline, SIZE, text);
    }

    /** A value that keeps to one line, smaller where it is long. */
    void field(String name, double x, double baseline, double width, String printed) {
        if (!printed.isEmpty()) {
            double size = Letters.fitting(printed, width, SIZE);
            isAt(name, sheet.text(Ink.VALUE, x, baseline, size, printed));
        }
    }

    /** The same, ending at a place. */
    void rightField(String name, double right, double baseline, double width, String printed) {
        if (!printed.isEmpty()) {
            double size = Letters.fitting(printed, width, SIZE);
            isAt(name, sheet.rightText(Ink.VALUE, right, baseline, size, printed));
        }
    }

    /** Lines of one value, the first on a base line; the place is around all of them. */
    void field(String name, double x, double baseline, List<String> lines) {
        Box all = null;
        for (int at = 0; at < lines.size(); at++) {
            Box line = sheet.text(Ink.VALUE, x, baseline + at * LINE, SIZE, lines.get(at));
            all = all == null ? line : all.union(line);
        }
        if (all != null && all.width() > 0) {
            isAt(name, all);
        }
    }
}
