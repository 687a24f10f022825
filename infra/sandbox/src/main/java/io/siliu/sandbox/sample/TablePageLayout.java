package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A page that is a table: price lists, delivery notes, statements, figures.
 *
 * @param widths of the columns, mm
 * @param above lines between title and table
 * @param row one row of cells
 */
record TablePageLayout(
        String name,
        LayoutSet set,
        Look look,
        String title,
        double[] widths,
        List<String> heads,
        Function<Inventions, List<String>> above,
        Function<Inventions, List<String>> row,
        int rows)
        implements Layout {

    @Override
    public SampleKind kind() {
        return SampleKind.OTHER;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        List<String> lines = above.apply(inventions);
        List<String[]> cells = new ArrayList<>();
        cells.add(heads.toArray(String[]::new));
        for (int index = 0; index < rows; index++) {
            cells.add(row.apply(inventions).toArray(String[]::new));
        }
        double height = 60 + lines.size() * 7 + 8 * rows + 20;
        return Drawn.other(Sheet.of(210, Math.max(148, height), easel -> {
            Pen pen = look.pen(easel);
            pen.centred(105, 20, pen.label().sized(17).strong(), title);
            double y = 32;
            for (String line : lines) {
                pen.write(16, y, line);
                y += 7;
            }
            double below = FormRows.columns(pen, 14, y, 8, widths, cells.toArray(String[][]::new));
            pen.notice(16, below + 12, "单据");
        }));
    }
}
