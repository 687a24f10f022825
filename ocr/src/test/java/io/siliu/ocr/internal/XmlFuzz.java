package io.siliu.ocr.internal;

/** Any bytes as an XML paper. */
public final class XmlFuzz {

    private XmlFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzCase.read(() -> PaperReader.xml(bytes));
    }
}
