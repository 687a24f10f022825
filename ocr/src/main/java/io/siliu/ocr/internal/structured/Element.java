package io.siliu.ocr.internal.structured;

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

    /** An attribute by its name without prefix, or an empty string. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** This element and everything below it, in document order. */
    public Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    /** The same, leaving out the branches that do not pass. */
    public Stream<Element> all(Predicate<Element> enter) {
        return enter.test(this)
                ? Stream.concat(Stream.of(this), children.stream().flatMap(child -> child.all(enter)))
                : Stream.empty();
    }

    /** The first element of that name at or below this one. */
    public Optional<Element> first(String wanted) {
        return all().filter(element -> element.name.equals(wanted)).findFirst();
    }

    /** The way from the root, such as {@code /eInvoice/Buyer/BuyerName}; the ordinal tells equal sisters apart. */
    public String path() {
        if (parent == null) {
            return "/" + name;
        }
        List<Element> sisters = parent.children.stream()
                .filter(sister -> sister.name.equals(name))
                .toList();
        String ordinal = sisters.size() > 1 ? "[" + (sisters.indexOf(this) + 1) + "]" : "";
        return parent.path() + "/" + name + ordinal;
    }
}
