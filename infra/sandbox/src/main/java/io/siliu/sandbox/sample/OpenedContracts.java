package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The contracts of the second set: a framework with its first order, and agreements of one to three pages. */
final class OpenedContracts {

    private static final Look OFFICE = new Look(Face.SONG, Latin.SERIF, Face.SONG, 11, Type.BLACK);
    private static final Look WEB = new Look(Face.HEI, Latin.OWN, Face.HEI, 10, Type.BLACK);
    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.HEI, 11, Type.BLACK);
    private static final Look TIGHT = new Look(Face.SONG, Latin.OWN, Face.HEI, 10, Type.BLACK);

    static final List<Layout> ALL = List.of(
            contract(
                    "opened-contract-framework",
                    OFFICE,
                    false,
                    List.of(
                            OpenedFramework::first,
                            OpenedFramework::second,
                            OpenedFramework::third,
                            OpenedFramework::order)),
            contract(
                    "opened-contract-personal",
                    WEB,
                    false,
                    List.of(OpenedPersonal::first, OpenedPersonal::second, OpenedPersonal::third)),
            contract(
                    "opened-contract-design",
                    LETTER,
                    true,
                    List.of(OpenedCommissions::design, OpenedCommissions::designEnd)),
            contract("opened-contract-freight", TIGHT, true, List.of(OpenedCommissions::freight)));

    private OpenedContracts() {}

    private static Layout contract(String name, Look look, boolean priced, List<BiConsumer<Pen, ContractText>> pages) {
        Function<ContractText, Map<String, String>> truth = ContractText::fields;
        return new InventedPaper<>(
                name,
                LayoutSet.TUNED,
                SampleKind.CONTRACT,
                look,
                210,
                297,
                inventions -> ContractText.drawn(inventions, priced),
                truth,
                pages,
                "合同");
    }

    /** Paragraphs below each other; those that begin with 第 or a Chinese numeral and 、 are set as headings. */
    static double clauses(Pen pen, double x, double y, double width, double step, String... clauses) {
        double at = y;
        for (String clause : clauses) {
            if (clause.matches("第.{1,3}条　[^。]{2,14}|[一二三四五六七八九十]{1,3}、[^。]{2,14}")) {
                pen.easel().text(x, at + 1, pen.label().strong(), clause);
                at += step + 1;
            } else {
                at = pen.paragraph(x, at, width, step, clause);
            }
        }
        return at;
    }
}
