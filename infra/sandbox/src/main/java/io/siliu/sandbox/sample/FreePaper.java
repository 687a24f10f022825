package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A paper of one page whose layout alone decides what of its matter is printed.
 *
 * @param width of the sheet, mm
 * @param height of the sheet, mm
 * @param page invents what is said and how it stands on the sheet
 */
record FreePaper(
        String name,
        SampleKind kind,
        LayoutSet set,
        Look look,
        double width,
        double height,
        Function<Inventions, Page> page)
        implements Layout {

    /**
     * A page before it is drawn.
     *
     * @param fields what of a document's fields stands on it; none where it is a paper of no kind
     */
    record Page(Map<String, String> fields, Consumer<Pen> drawing) {

        static Page ofNoKind(Consumer<Pen> drawing) {
            return new Page(Map.of(), drawing);
        }
    }

    @Override
    public Drawn draw(Inventions inventions) {
        Page drawn = page.apply(inventions);
        Sheet sheet = Sheet.of(width, height, easel -> {
            Pen pen = look.pen(easel);
            drawn.drawing().accept(pen);
            pen.notice(8, height - 3.5, "单据");
        });
        return Drawn.of(sheet, drawn.fields());
    }
}
