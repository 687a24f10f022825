package io.siliu.ocr.internal.structured;

import io.siliu.ocr.internal.Stopped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An XML element with its prefix stripped. Built once by {@link SafeXml}, then only looked at. */
public final class Element {

    private final String name;
    private final Element parent;
    private final Map<String, String> attributes;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name, Element parent, Map<String, String> attributes) {
        this.name = name;
        this.parent = parent;
        this.attributes = attributes;
    }

    void add(Element child) {
        children.add(child);
    }

    void append(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    public String name() {
        return name;
    }

    public Optional<Element> parent() {
        return Optional.ofNullable(parent);
    }

    public List<Element> children() {
        return children;
    }

    /** Its own text, without that of its children and without blanks at both ends. */
    public String text() {
        return text.toString().strip();
    }

    /** Its own text as it is written, blanks included: they have places of their own on a page. */
    public String raw() {
        return text.toString();
    }

    /** An attribute by its name without prefix, or an empty string. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** This element and everything below it, in document order. */
    public Stream<Element> all() {
        return all(element -> true);
    }

    /** The same, leaving out the branches that do not pass. Ends where nobody waits for the answer any longer. */
    public Stream<Element> all(Predicate<Element> enter) {
        Stopped.check();
        // A list: streams joined at every level take several times as long to walk.
        List<Element> found = new ArrayList<>();
        collect(enter, found);
        return found.stream();
    }

    private void collect(Predicate<Element> enter, List<Element> found) {
        if (enter.test(this)) {
            found.add(this);
            children.forEach(child -> child.collect(enter, found));
        }
    }

    /** The first element of that name at or below this one. */
    public Optional<Element> first(String wanted) {
        if (name.equals(wanted)) {
            return Optional.of(this);
        }
        for (Element child : children) {
            Optional<Element> found = child.first(wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The way from the root, such as {@code /eInvoice/Buyer/BuyerName}; the ordinal tells equal sisters apart. */
    public String path() {
        if (parent == null) {
            return "/" + name;
        }
        Stopped.check();
        List<Element> sisters = parent.children.stream()
                .filter(sister -> sister.name.equals(name))
                .toList();
        String ordinal = sisters.size() > 1 ? "[" + (sisters.indexOf(this) + 1) + "]" : "";
        return parent.path() + "/" + name + ordinal;
    }
}
