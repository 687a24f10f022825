package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.structured.Element;
import java.util.List;

/** The layers of a page or template in the order they are painted. */
final class OfdLayers {

    private OfdLayers() {}

    static List<Element> inOrder(Element content) {
        return List.of("Background", "Body", "Foreground").stream()
                .flatMap(type -> content.all()
                        .filter(element -> element.name().equals("Layer"))
                        .filter(layer -> type.equals(typeOf(layer))))
                .toList();
    }

    private static String typeOf(Element layer) {
        return layer.attribute("Type").isEmpty() ? "Body" : layer.attribute("Type");
    }
}
