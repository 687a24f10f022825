package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.Punctuation;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.structured.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of an OFD with their text objects, those of their templates included. */
final class OfdPages {

    /** A page: its id in the document, its part, its objects. */
    record Page(String id, String part, List<TextObject> objects) {}

    private final List<Page> pages = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private long glyphs;

    static OfdPages of(OfdPackage ofd, ReadingLimits limits) {
        OfdPages all = new OfdPages();
        Element root = ofd.xml("OFD.xml").orElseThrow();
        root.all().filter(element -> element.name().equals("DocRoot")).forEach(place -> {
            String part = ofd.resolve("OFD.xml", place.text());
            ofd.xml(part).ifPresent(document -> all.addDocument(ofd, part, document, limits));
        });
        return all;
    }

    private void addDocument(OfdPackage ofd, String part, Element document, ReadingLimits limits) {
        documents.add(part);
        Map<String, String> templates = new HashMap<>();
        document.all()
                .filter(element -> element.name().equals("TemplatePage"))
                .forEach(template ->
                        templates.put(template.attribute("ID"), ofd.resolve(part, template.attribute("BaseLoc"))));
        List<Element> listed = document.first("Pages").map(Element::children).orElse(List.of()).stream()
                .filter(element -> element.name().equals("Page"))
                .toList();
        if (pages.size() + listed.size() > limits.pages()) {
            throw new RefusedPaper(
                    RefusalCode.TOO_MANY_PAGES,
                    "The OFD has " + listed.size() + " pages; the limit is " + limits.pages() + ".",
                    "Split it and send each paper as a file of its own.");
        }
        listed.forEach(page -> addPage(ofd, part, page, templates));
    }

    private void addPage(OfdPackage ofd, String document, Element listed, Map<String, String> templates) {
        String part = ofd.resolve(document, listed.attribute("BaseLoc"));
        Optional<Element> content = ofd.xml(part);
        List<TextObject> objects = new ArrayList<>();
        int number = pages.size() + 1;
        content.ifPresent(page -> {
            page.all()
                    .filter(element -> element.name().equals("Template"))
                    .map(used -> templates.get(used.attribute("TemplateID")))
                    .filter(name -> name != null)
                    .forEach(name -> ofd.xml(name).ifPresent(template -> collect(template, number, objects)));
            collect(page, number, objects);
        });
        pages.add(new Page(listed.attribute("ID"), part, objects));
    }

    private void collect(Element content, int page, List<TextObject> objects) {
        content.all()
                .filter(element -> element.name().equals("TextObject") && isPainted(element))
                .forEach(object -> objects.add(counted(TextObject.of(object, page))));
    }

    /** A scanner's guess at its own picture is set invisibly (双层OFD; GB/T 33190-2016, 8.5). */
    private static boolean isPainted(Element object) {
        return !object.attribute("Visible").equals("false")
                && !object.attribute("Alpha").equals("0");
    }

    private TextObject counted(TextObject object) {
        Stopped.check();
        glyphs += object.glyphs().size() + 1L;
        if (glyphs > Glyph.MOST) {
            throw new RefusedPaper(
                    RefusalCode.TOO_MANY_PAGES,
                    "The OFD prints more than " + Glyph.MOST + " characters.",
                    "Split it and send each paper as a file of its own.");
        }
        return object;
    }

    List<Page> pages() {
        return pages;
    }

    /** The parts that are document roots. */
    List<String> documents() {
        return documents;
    }

    /** A text object by the page id and object id that a tag names; any page where the tag names none. */
    Optional<TextObject> object(String pageId, String objectId) {
        Stopped.check();
        return pages.stream()
                .filter(page -> pageId.isEmpty() || page.id().equals(pageId))
                .flatMap(page -> page.objects().stream())
                .filter(object -> object.id().equals(objectId))
                .findFirst();
    }

    /** The part a page number stands for. */
    String part(int page) {
        return pages.get(page - 1).part();
    }

    PageText text() {
        List<Glyph> glyphs = new ArrayList<>();
        pages.forEach(page -> page.objects().forEach(object -> glyphs.addAll(object.glyphs())));
        return PageText.of(Punctuation.trimmed(glyphs));
    }
}
