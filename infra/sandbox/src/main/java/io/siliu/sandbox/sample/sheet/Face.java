package io.siliu.sandbox.sample.sheet;

import java.util.List;

/** The Chinese faces of office papers, each with the font files that serve for it, the best first. */
public enum Face {
    /** 宋体, thin strokes: what office programs set by default. */
    SONG(List.of("uming.ttc", "simsun.ttc"), List.of("uming.ttc", "simsun.ttc")),
    /** 宋体 of a heavier cut, as newer forms are set. */
    MING(List.of("NotoSerifCJK-Regular.ttc", "uming.ttc"), List.of("uming.ttc", "simsun.ttc")),
    /** 楷体, brush strokes: tax forms. */
    KAI(List.of("ukai.ttc", "simkai.ttf"), List.of("ukai.ttc", "simkai.ttf")),
    /** 黑体, without serifs: banks and web pages. */
    HEI(
            List.of("NotoSansCJK-Regular.ttc", "DroidSansFallbackFull.ttf", "wqy-zenhei.ttc", "wqy-microhei.ttc"),
            List.of("DroidSansFallbackFull.ttf", "wqy-zenhei.ttc", "wqy-microhei.ttc", "uming.ttc"));

    private final List<String> drawn;
    private final List<String> embedded;

    Face(List<String> drawn, List<String> embedded) {
        this.drawn = drawn;
        this.embedded = embedded;
    }

    /** Files for pictures. */
    List<String> drawn() {
        return drawn;
    }

    /** Files for text layers: TrueType outlines only, because PDFBox cannot subset others. */
    List<String> embedded() {
        return embedded;
    }
}
