package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.stream.Stream;

/** All layouts, each under its own name. */
final class Layouts {

    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.MING, 14, Type.BLACK);

    static final List<Layout> ALL = Stream.of(
                    DigitalInvoices.ALL, BankReceipts.ALL, List.of(new LetterLayout("letter", LayoutSet.TUNED, LETTER)))
            .flatMap(List::stream)
            .map(Layout.class::cast)
            .toList();

    private Layouts() {}

    static Layout named(String name) {
        return ALL.stream()
                .filter(layout -> layout.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no layout " + name));
    }
}
