package io.siliu.ocr.internal.engine;

/** How a picture is to be read: by which engine, how its text is laid out, and which characters can stand there. */
public enum Manner {
    /** A whole page with columns, tables and headings, by neural networks. */
    PAGE,
    /** The same, its lines read by an older network: another opinion. */
    PAGE_OLDER,
    /** A part of a page, as large as it is there. */
    PART,
    /** One line, by the network that reads pages. */
    LINE_NEWER,
    /** One line, by an older network: another opinion. */
    LINE_OLDER,
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

    /** What reads. */
    enum Engine {
        NETWORKS,
        TESSERACT
    }

    private final Engine engine;
    private final int segmentation;
    private final boolean english;
    private final String characters;

    /** By networks, which know no such limits. */
    Manner() {
        this(Engine.NETWORKS, 0, false, "");
    }

    /** By Tesseract. */
    Manner(int segmentation, boolean english, String characters) {
        this(Engine.TESSERACT, segmentation, english, characters);
    }

    Manner(Engine engine, int segmentation, boolean english, String characters) {
        this.engine = engine;
        this.segmentation = segmentation;
        this.english = english;
        this.characters = characters;
    }

    Engine engine() {
        return engine;
    }

    /** Whether lines are found first, which takes the most time and memory by far. */
    boolean isOfAPage() {
        return this == PAGE || this == PAGE_OLDER;
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
