package io.siliu.ocr.internal.tesseract;

/** How a picture is to be read: how its text is laid out, in which script, and which characters can stand there. */
public enum Manner {
    /** A whole page with columns, tables and headings. */
    PAGE(3, false, ""),
    /** A few lines of Chinese. */
    BLOCK(6, false, ""),
    /** One line of Chinese. */
    LINE(7, false, ""),
    /** One line of digits and capitals without those that credit codes leave out. */
    CODE(7, true, "0123456789ABCDEFGHJKLMNPQRTUWXY"),
    /** One line of digits, capitals and hyphens. */
    IDENTIFIER(7, true, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-*"),
    /** One line of digits. */
    DIGITS(7, true, "0123456789"),
    /** One amount. */
    MONEY(7, true, "0123456789.,-");

    private final int segmentation;
    private final boolean english;
    private final String characters;

    Manner(int segmentation, boolean english, String characters) {
        this.segmentation = segmentation;
        this.english = english;
        this.characters = characters;
    }

    /** Tesseract's page segmentation mode. */
    int segmentation() {
        return segmentation;
    }

    /** Whether English data serve; Chinese data read runs of digits worse. */
    boolean english() {
        return english;
    }

    /** The only characters that can stand there; empty: any. */
    String characters() {
        return characters;
    }
}
