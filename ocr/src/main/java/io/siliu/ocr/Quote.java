package io.siliu.ocr;

import java.util.Objects;

/**
 * The element a value was read from, for papers that are data and not pictures.
 *
 * @param path where it stands: part of the package (OFD only) and element path, such as
 *     {@code Doc_0/Attachs/original_invoice.xml#/eInvoice/Buyer/BuyerName}
 * @param text the element's text as written, before any normalisation
 */
public record Quote(String path, String text) {

    public Quote {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }
}
