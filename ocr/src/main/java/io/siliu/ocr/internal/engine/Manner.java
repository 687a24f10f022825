package io.siliu.ocr.internal.engine;

/** How a picture is to be read: by which engine, how its text is laid out, and which characters can stand there. */
public enum Manner {
    /** A whole page with columns, tables and headings, by neural networks. */
    PAGE,
    /** The same, its lines read by an older network: another opinion. */
    PAGE_BEFORE,
    /** One line, by the network that reads pages. */
    LINE_AGAIN,
    /** One line, by an older network: another opinion. */
    LINE_BEFORE,
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

    /** By neural networks, which know no such limits. */
    Manner() {
        this(0, false, "");
    }

    Manner(int segmentation, boolean english, String characters) {
        this.segmentation = segmentation;
        this.english = english;
        this.characters = characters;
    }

    boolean isNeural() {
        return segmentation == 0;
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
