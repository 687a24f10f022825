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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The pages of an OFD with their text objects, those of their templates included. */
final class OfdPages {

    /** A page: its id in the document, its part, its objects. */
    record Page(String id, String part, List<TextObject> objects) {}

    private final List<Page> pages = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final ReadingLimits limits;
    private long glyphs;

    private OfdPages(ReadingLimits limits) {
        this.limits = limits;
    }

    static OfdPages of(OfdPackage ofd, ReadingLimits limits) {
        OfdPages all = new OfdPages(limits);
        Element root = ofd.xml("OFD.xml").orElseThrow();
        root.all().filter(element -> element.name().equals("DocRoot")).forEach(place -> {
            String part = ofd.resolve("OFD.xml", place.text());
            ofd.xml(part).ifPresent(document -> all.addDocument(ofd, part, document));
        });
        return all;
    }

    private void addDocument(OfdPackage ofd, String part, Element document) {
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
        listed.forEach(page -> addPage(ofd, part, document, page, templates));
    }

    private void addPage(OfdPackage ofd, String document, Element root, Element listed, Map<String, String> templates) {
        String part = ofd.resolve(document, listed.attribute("BaseLoc"));
        Optional<Element> content = ofd.xml(part);
        Map<Element, TextObject> objects = new LinkedHashMap<>();
        if (content.isPresent()) {
            OfdPageList.Listed place = new OfdPageList.Listed(listed.attribute("ID"), part, document, root);
            List<Element> layers = inOrder(ofd, content.get(), templates);
            layers.forEach(layer -> collect(layer, pages.size() + 1, objects));
            OfdOverlays overlays = new OfdOverlays(
                    objects,
                    remembered(() -> OfdResources.of(ofd, document, root, part, content)),
                    limits,
                    OfdPageBox.of(content, root, () -> layers).map(OfdWindow::page));
            layers.forEach(overlays::paint);
            OfdPageList.appearances(ofd, place).forEach(overlays::annotate);
            overlays.hide();
        }
        pages.add(new Page(listed.attribute("ID"), part, List.copyOf(objects.values())));
    }

    /** The page between the templates below it and those above; one that is used again counts where it is painted last. */
    private static List<Element> inOrder(OfdPackage ofd, Element page, Map<String, String> templates) {
        Set<String> below = new LinkedHashSet<>();
        Set<String> above = new LinkedHashSet<>();
        page.all().filter(element -> element.name().equals("Template")).forEach(used -> {
            String part = templates.get(used.attribute("TemplateID"));
            if (part != null) {
                Set<String> side = used.attribute("ZOrder").equals("Foreground") ? above : below;
                side.remove(part);
                side.add(part);
            }
        });
        below.removeAll(above);
        List<Element> all = new ArrayList<>();
        below.forEach(part -> ofd.xml(part).ifPresent(all::add));
        all.add(page);
        above.forEach(part -> ofd.xml(part).ifPresent(all::add));
        return all;
    }

    private static <T> Supplier<T> remembered(Supplier<T> made) {
        AtomicReference<T> kept = new AtomicReference<>();
        return () -> {
            if (kept.get() == null) {
                kept.set(made.get());
            }
            return kept.get();
        };
    }

    private void collect(Element content, int page, Map<Element, TextObject> objects) {
        content.all()
                .filter(element -> element.name().equals("TextObject") && isPainted(element))
                .forEach(object -> objects.put(object, counted(TextObject.of(object, page))));
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
