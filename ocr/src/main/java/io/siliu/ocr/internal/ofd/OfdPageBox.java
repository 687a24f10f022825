package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.structured.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How large a page says that it is: itself, else its document for all, else the template below it. */
final class OfdPageBox {

    private static final double LARGEST_SIDE = 3_000;

    private OfdPageBox() {}

    /** x, y, width and height in millimetres; empty where nothing says so, or what no page has. */
    static Optional<double[]> of(Optional<Element> content, Element document, Supplier<List<Element>> templates) {
        return content.flatMap(found -> found.first("PhysicalBox"))
                .or(() -> document.first("PhysicalBox"))
                .or(() -> templates.get().stream()
                        .flatMap(template -> template.first("PhysicalBox").stream())
                        .findFirst())
                .map(box -> Numbers.of(box.text(), 4))
                .filter(size -> size[2] > 1 && size[3] > 1 && size[2] < LARGEST_SIDE && size[3] < LARGEST_SIDE);
    }
}
