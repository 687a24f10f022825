package io.siliu.ocr.internal.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The annotations that somebody who opens a page sees laid over it. */
final class PageAnnotations {

    /** Shown beside what they speak of, as an icon or in a window of their own, or not at all. */
    private static final Set<String> BESIDE =
            Set.of("Link", "Popup", "Text", "FileAttachment", "Sound", "Movie", "PrinterMark");

    private static final int MOST = 500;

    /** An effect of the border: of clouds, the library draws as many as are asked for, however small. */
    static final COSName BORDER_EFFECT = COSName.getPDFName("BE");

    /** One that is this many times as large as its page is given no appearance. */
    private static final float TOO_LARGE = 2;

    private PageAnnotations() {}

    /** Those that are not hidden, in the order they are painted; one that brings no appearance is given the usual one. */
    static List<PDAnnotation> shown(PDPage page) {
        return all(page).stream()
                .filter(annotation -> !annotation.isHidden() && !annotation.isNoView() && !annotation.isInvisible())
                .filter(annotation -> !BESIDE.contains(String.valueOf(annotation.getSubtype())))
                .limit(MOST)
                .map(annotation -> withAppearance(annotation, page))
                .toList();
    }

    private static PDAnnotation withAppearance(PDAnnotation annotation, PDPage page) {
        try {
            if (annotation.getAppearance() == null && !isTooLarge(annotation.getRectangle(), page.getCropBox())) {
                annotation.getCOSObject().removeItem(BORDER_EFFECT);
                annotation.constructAppearances();
            }
        } catch (RuntimeException damaged) {
            // It is painted by nobody then.
            return annotation;
        }
        return annotation;
    }

    private static boolean isTooLarge(PDRectangle place, PDRectangle page) {
        return place != null
                && (place.getWidth() > TOO_LARGE * page.getWidth() || place.getHeight() > TOO_LARGE * page.getHeight());
    }

    static List<PDAnnotation> all(PDPage page) {
        try {
            return page.getAnnotations();
        } catch (IOException | RuntimeException broken) {
            return List.of();
        }
    }
}
