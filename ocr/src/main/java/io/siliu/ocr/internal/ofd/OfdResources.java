package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.structured.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the objects of a document refer to by id: fonts, pictures, ways of drawing, colour spaces, compositions. */
final class OfdResources {

    private static final int DEEPEST = 8;

    private final OfdPackage ofd;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    private OfdResources(OfdPackage ofd) {
        this.ofd = ofd;
    }

    /** The resources that a document and one of its pages name. */
    static OfdResources of(OfdPackage ofd, String document, Element root, String page, Optional<Element> content) {
        OfdResources resources = new OfdResources(ofd);
        resources.addAll(document, named(root, "PublicRes"));
        resources.addAll(document, named(root, "DocumentRes"));
        content.ifPresent(element -> resources.addAll(page, named(element, "PageRes")));
        return resources;
    }

    private static List<String> named(Element root, String name) {
        return root.all()
                .filter(element -> element.name().equals(name))
                .map(Element::text)
                .toList();
    }

    private void addAll(String from, List<String> places) {
        places.forEach(place -> {
            String part = ofd.resolve(from, place);
            try {
                ofd.xml(part).ifPresent(root -> add(part, root));
            } catch (RefusedPaper broken) {
                // Objects that refer to it are drawn by what the standard takes when nothing is written.
                return;
            }
        });
    }

    private void add(String part, Element root) {
        String folder = root.attribute("BaseLoc");
        root.all().filter(element -> !element.attribute("ID").isEmpty()).forEach(element -> {
            byId.put(element.attribute("ID"), element);
            element.children().stream()
                    .filter(child ->
                            child.name().equals("MediaFile") || child.name().equals("FontFile"))
                    .findFirst()
                    .ifPresent(file -> files.put(element.attribute("ID"), located(part, folder, file.text())));
        });
    }

    private String located(String part, String folder, String file) {
        if (file.startsWith("/") || folder.isEmpty()) {
            return ofd.resolve(part, file);
        }
        String inside = ofd.resolve(part, folder + "/" + file);
        return ofd.parts().containsKey(inside) ? inside : ofd.resolve(part, file);
    }

    Optional<Element> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The part that holds a font or picture. */
    Optional<String> part(String id) {
        return Optional.ofNullable(files.get(id));
    }

    /** The bytes of a font's or picture's file. */
    Optional<byte[]> file(String id) {
        return Optional.ofNullable(files.get(id)).map(ofd.parts()::get);
    }

    /** An object, then the ways of drawing it refers to, nearest first; the first that says something decides. */
    List<Element> styles(Element object, String inherited) {
        List<Element> styles = new ArrayList<>();
        styles.add(object);
        String next = object.attribute("DrawParam").isEmpty() ? inherited : object.attribute("DrawParam");
        while (!next.isEmpty() && styles.size() < DEEPEST && byId.containsKey(next)) {
            styles.add(byId.get(next));
            next = byId.get(next).attribute("Relative");
        }
        return styles;
    }
}
