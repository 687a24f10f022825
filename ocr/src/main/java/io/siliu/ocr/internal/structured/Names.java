package io.siliu.ocr.internal.structured;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds elements by the names of a dialect: {@code Name}, or {@code Parent/Name} where a name alone would be mistaken.
 * Capitals do not count, for some billing software writes Fphm for FPHM.
 */
final class Names {

    private Names() {}

    /** Whether the element has that name. */
    static boolean is(Element element, String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return element.name().equalsIgnoreCase(name);
        }
        return element.name().equalsIgnoreCase(name.substring(slash + 1))
                && element.parent()
                        .filter(parent -> parent.name().equalsIgnoreCase(name.substring(0, slash)))
                        .isPresent();
    }

    static boolean isOneOf(Element element, Set<String> names) {
        return names.stream().anyMatch(name -> is(element, name));
    }

    /** The first element by preference of names that holds text, in the branches that are entered. */
    static Optional<Element> text(Element scope, List<String> names, Predicate<Element> enter) {
        List<Element> filled =
                scope.all(enter).filter(element -> !element.text().isEmpty()).toList();
        return names.stream()
                .flatMap(name -> filled.stream().filter(element -> is(element, name)))
                .findFirst();
    }
}
