package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.structured.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that an OFD lists, and what its annotations and seals put on them. */
final class OfdPageList {

    /** A page: its id in the document, its part, and the document that lists it. */
    record Listed(String id, String part, String documentPart, Element document) {

        /** The part of a template by the id that a page uses. */
        Optional<String> template(String id) {
            return document.all()
                    .filter(element -> element.name().equals("TemplatePage"))
                    .filter(template -> template.attribute("ID").equals(id))
                    .map(template -> template.attribute("BaseLoc"))
                    .findFirst()
                    .map(place -> place.startsWith("/") ? place.substring(1) : folder(documentPart) + place);
        }

        /** Every element of the page and of its templates; a broken one is refused. */
        Stream<Element> elements(OfdPackage ofd) {
            Optional<Element> content = ofd.xml(part);
            Stream<Element> templates = content.stream()
                    .flatMap(Element::all)
                    .filter(element -> element.name().equals("Template"))
                    .flatMap(used -> template(used.attribute("TemplateID")).stream())
                    .flatMap(template -> ofd.xml(template).stream());
            return Stream.concat(content.stream(), templates).flatMap(Element::all);
        }
    }

    private final List<Listed> pages = new ArrayList<>();

    private OfdPageList() {}

    static OfdPageList of(OfdPackage ofd) {
        OfdPageList list = new OfdPageList();
        ofd.xml("OFD.xml")
                .orElseThrow()
                .all()
                .filter(element -> element.name().equals("DocRoot"))
                .map(place -> ofd.resolve("OFD.xml", place.text()))
                .forEach(part -> ofd.xml(part).ifPresent(document -> list.add(ofd, part, document)));
        return list;
    }

    private void add(OfdPackage ofd, String part, Element document) {
        document.first("Pages").map(Element::children).orElse(List.of()).stream()
                .filter(element -> element.name().equals("Page"))
                .forEach(page -> pages.add(new Listed(
                        page.attribute("ID"), ofd.resolve(part, page.attribute("BaseLoc")), part, document)));
    }

    List<Listed> pages() {
        return pages;
    }

    /** The appearances of a page's annotations, in their order. */
    static List<Element> appearances(OfdPackage ofd, Listed page) {
        Optional<String> list =
                page.document().first("Annotations").map(place -> ofd.resolve(page.documentPart(), place.text()));
        return list.stream()
                .flatMap(part -> elements(ofd, part).stream())
                .filter(element -> element.name().equals("Page")
                        && element.attribute("PageID").equals(page.id()))
                .flatMap(element -> element.first("FileLoc").stream())
                .map(place -> ofd.resolve(list.get(), place.text()))
                .distinct()
                .flatMap(part -> elements(ofd, part).stream())
                .filter(element -> element.name().equals("Annot")
                        && !element.attribute("Visible").equalsIgnoreCase("false"))
                .flatMap(annotation -> annotation.first("Appearance").stream())
                .toList();
    }

    /** Where seals stand on a page: x, y, width, height. */
    List<double[]> seals(OfdPackage ofd, Listed page) {
        return ofd.parts().keySet().stream()
                .filter(name -> OfdPackage.endsWith("/" + name, "/signature.xml"))
                .flatMap(part -> elements(ofd, part).stream())
                .filter(element -> element.name().equals("StampAnnot")
                        && element.attribute("PageRef").equals(page.id()))
                .map(stamp -> Numbers.of(stamp.attribute("Boundary"), 4))
                .toList();
    }

    private static List<Element> elements(OfdPackage ofd, String part) {
        try {
            return ofd.xml(part).map(root -> root.all().toList()).orElse(List.of());
        } catch (RefusedPaper broken) {
            return List.of();
        }
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
