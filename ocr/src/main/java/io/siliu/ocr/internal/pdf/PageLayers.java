package io.siliu.ocr.internal.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup.RenderState;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.RenderDestination;

/**
 * The layers of a document (optional content, ISO 32000-1, 8.11) that somebody who opens it does not see: those that its default
 * view turns off. What hangs on an expression, or cannot be told, counts as seen.
 */
final class PageLayers {

    private final PDOptionalContentProperties properties;
    private final Map<COSDictionary, Boolean> known = new IdentityHashMap<>();

    private PageLayers(PDOptionalContentProperties properties) {
        this.properties = properties;
    }

    static PageLayers of(PDDocument document) {
        try {
            return new PageLayers(document.getDocumentCatalog().getOCProperties());
        } catch (RuntimeException damaged) {
            return new PageLayers(null);
        }
    }

    /** Whether the document has any at all. */
    boolean areThere() {
        return properties != null;
    }

    /** @param layer one, or several that decide together; null for what lies in none */
    boolean hides(PDPropertyList layer) {
        return areThere() && layer != null && known.computeIfAbsent(layer.getCOSObject(), each -> isHidden(layer));
    }

    private boolean isHidden(PDPropertyList layer) {
        try {
            return layer instanceof PDOptionalContentMembershipDictionary several
                    ? areHidden(several)
                    : layer instanceof PDOptionalContentGroup group && isOff(group);
        } catch (RuntimeException damaged) {
            return false;
        }
    }

    private boolean isOff(PDOptionalContentGroup group) {
        return !properties.isGroupEnabled(group) && group.getRenderState(RenderDestination.VIEW) != RenderState.ON;
    }

    private boolean areHidden(PDOptionalContentMembershipDictionary several) {
        List<Boolean> off = several.getOCGs().stream()
                .filter(PDOptionalContentGroup.class::isInstance)
                .map(group -> isOff((PDOptionalContentGroup) group))
                .toList();
        if (off.isEmpty() || several.getCOSObject().containsKey("VE")) {
            return false;
        }
        return switch (several.getVisibilityPolicy().getName()) {
            case "AllOn" -> off.contains(true);
            case "AnyOff" -> !off.contains(true);
            case "AllOff" -> off.contains(false);
            default -> !off.contains(false);
        };
    }
}
