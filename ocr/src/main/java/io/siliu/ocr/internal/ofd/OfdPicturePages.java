package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.structured.Element;
import java.util.List;
import java.util.Optional;

/** On which page of an OFD a picture is shown. */
final class OfdPicturePages {

    private OfdPicturePages() {}

    /** The first page, from 1, that shows the picture of a part; the first of all where none is seen to. */
    static int of(OfdPackage ofd, String part) {
        List<OfdPageList.Listed> pages = OfdPageList.of(ofd).pages();
        for (int i = 0; i < pages.size(); i++) {
            if (shows(ofd, pages.get(i), part)) {
                return i + 1;
            }
        }
        return 1;
    }

    private static boolean shows(OfdPackage ofd, OfdPageList.Listed page, String part) {
        try {
            Optional<Element> content = ofd.xml(page.part());
            OfdResources resources = OfdResources.of(ofd, page.documentPart(), page.document(), page.part(), content);
            return page.elements(ofd)
                    .filter(element -> element.name().equals("ImageObject"))
                    .anyMatch(image -> resources
                            .part(image.attribute("ResourceID"))
                            .filter(part::equals)
                            .isPresent());
        } catch (RefusedPaper broken) {
            return false;
        }
    }
}
