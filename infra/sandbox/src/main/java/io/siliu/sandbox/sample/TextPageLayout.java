package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.Function;

/**
 * A page of running text under a title: notices, certificates, tenders.
 *
 * @param paragraphs what it says
 */
record TextPageLayout(
        String name, LayoutSet set, Look look, String title, Function<Inventions, List<String>> paragraphs)
        implements Layout {

    @Override
    public SampleKind kind() {
        return SampleKind.OTHER;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        List<String> said = paragraphs.apply(inventions);
        return Drawn.other(Sheet.a4(easel -> {
            Pen pen = look.pen(easel);
            pen.centred(105, 36, pen.label().sized(20).strong(), title);
            double y = 54;
            for (String paragraph : said) {
                y = pen.paragraph(26, y, 158, look.size() * 0.62, paragraph) + 1.5;
            }
            pen.stamp(158, Math.min(265, y + 8), 16, Type.RED);
            pen.notice(26, 286, "文书");
        }));
    }
}
