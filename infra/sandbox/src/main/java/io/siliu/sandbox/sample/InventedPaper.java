package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A paper of any kind: what it says is invented first, then set on its pages.
 *
 * @param width of each page, mm
 * @param height of each page, mm
 * @param told invents what the paper says
 * @param truth the fields that stand on it; none on a paper of no kind of ours
 * @param what the small print calls it
 */
record InventedPaper<T>(
        String name,
        LayoutSet set,
        SampleKind kind,
        Look look,
        double width,
        double height,
        Function<Inventions, T> told,
        Function<T, Map<String, String>> truth,
        List<BiConsumer<Pen, T>> pages,
        String what)
        implements Layout {

    /** A picture is of one page: what stands on several comes as text or bound scan. */
    @Override
    public Set<SampleForm> forms() {
        return pages.size() > 1 ? Set.of(SampleForm.PDF, SampleForm.SCAN) : Layout.super.forms();
    }

    @Override
    public Drawn draw(Inventions inventions) {
        T said = told.apply(inventions);
        List<Sheet> sheets = pages.stream().map(page -> sheet(page, said)).toList();
        return new Drawn(sheets, List.of(truth.apply(said)), Set.of(), Optional.empty());
    }

    private Sheet sheet(BiConsumer<Pen, T> page, T said) {
        return Sheet.of(width, height, easel -> {
            Pen pen = look.pen(easel);
            page.accept(pen, said);
            pen.notice(width > 120 ? 14 : 6, height - 4, what);
        });
    }
}
