package io.siliu.ocr.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Whether what a page paints just now lies in a layer that is not seen. Used for one page. */
final class LayerNesting {

    private final PageLayers layers;

    /** How many stretches are open from the hidden one on, itself included. */
    private int hidden;

    LayerNesting(PageLayers layers) {
        this.layers = layers;
    }

    /** A stretch of the page begins; the library tells the name of its properties, or the properties themselves. */
    void begin(COSName tag, COSDictionary properties, PDResources resources) {
        if (layers.areThere() && (hidden > 0 || layers.hides(layer(tag, properties, resources)))) {
            hidden++;
        }
    }

    private static PDPropertyList layer(COSName tag, COSDictionary properties, PDResources resources) {
        if (properties != null) {
            return PDPropertyList.create(properties);
        }
        return tag == null || resources == null ? null : resources.getProperties(tag);
    }

    void end() {
        hidden = Math.max(0, hidden - 1);
    }

    /** The page is done, whatever it left open. */
    void endAll() {
        hidden = 0;
    }

    /** Draws a form, which may lie in a layer as a whole; what it leaves open ends with it. */
    void form(PDPropertyList layer, PathFollower.Step drawing) throws IOException {
        int before = hidden;
        hidden += hidden > 0 || layers.hides(layer) ? 1 : 0;
        try {
            drawing.run();
        } finally {
            hidden = before;
        }
    }

    boolean isHidden() {
        return hidden > 0;
    }

    boolean hides(PDPropertyList layer) {
        return isHidden() || layers.hides(layer);
    }
}
