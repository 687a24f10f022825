package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The contracts of the second set that is held out: a framework with its first order, and agreements of one to three pages. */
final class HeldOutContracts {

    private static final Look OFFICE = new Look(Face.SONG, Latin.SERIF, Face.SONG, 11, Type.BLACK);
    private static final Look WEB = new Look(Face.HEI, Latin.OWN, Face.HEI, 10, Type.BLACK);
    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.HEI, 11, Type.BLACK);
    private static final Look TIGHT = new Look(Face.SONG, Latin.OWN, Face.HEI, 10, Type.BLACK);

    static final List<Layout> ALL = List.of(
            contract(
                    "heldout-contract-framework",
                    OFFICE,
                    false,
                    List.of(
                            HeldOutFramework::first,
                            HeldOutFramework::second,
                            HeldOutFramework::third,
                            HeldOutFramework::order)),
            contract(
                    "heldout-contract-personal",
                    WEB,
                    false,
                    List.of(HeldOutPersonal::first, HeldOutPersonal::second, HeldOutPersonal::third)),
            contract(
                    "heldout-contract-design",
                    LETTER,
                    true,
                    List.of(HeldOutCommissions::design, HeldOutCommissions::designEnd)),
            contract("heldout-contract-freight", TIGHT, true, List.of(HeldOutCommissions::freight)));

    private HeldOutContracts() {}

    private static Layout contract(String name, Look look, boolean priced, List<BiConsumer<Pen, ContractText>> pages) {
        Function<ContractText, Map<String, String>> truth = ContractText::fields;
        return new InventedPaper<>(
                name,
                LayoutSet.HELD_OUT,
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
