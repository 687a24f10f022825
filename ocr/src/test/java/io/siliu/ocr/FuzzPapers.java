package io.siliu.ocr;

import io.siliu.ocr.Papers.Print;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.opentest4j.TestAbortedException;

/** Sound papers of every format, to be changed by fuzzers and mutations. */
public final class FuzzPapers {

    private static final String LEGACY = "01,10,011001605111,80100798,64.9,20161018,85342965681116380258,";

    private FuzzPapers() {}

    /** All formats as files by name; those with a text layer are missing where no Chinese font is installed. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        xml().forEach((name, paper) -> files.put(name + ".xml", paper));
        ofds().forEach((name, parts) -> files.put(name + ".ofd", Papers.zip(parts)));
        pdfs().forEach((name, paper) -> files.put(name + ".pdf", paper));
        files.putAll(pictures());
        return files;
    }

    /** XML papers by name. */
    public static Map<String, byte[]> xml() {
        return Map.of("einvoice", Papers.einvoice("930.90"), "wrong-total", Papers.einvoice("1e3"));
    }

    /** The parts of OFD papers by name. */
    public static Map<String, Map<String, byte[]>> ofds() {
        Map<String, byte[]> tagged = OfdTest.parts(Papers.SELLER);
        Map<String, byte[]> attached = new LinkedHashMap<>(tagged);
        attached.put("Doc_0/Attachs/original.xml", Papers.einvoice("930.90"));
        attached.put("Doc_0/Res/code.png", Pictures.stored("png", Pictures.code(code(), 120)));
        return Map.of("tagged", tagged, "attached", attached);
    }

    /** The parts of an OFD that draws one of everything. */
    public static Map<String, byte[]> drawing() {
        Map<String, byte[]> parts = OfdDrawingTest.parts("""
                <PathObject Boundary="5 5 40 10" LineWidth="1" DashPattern="2 1 3" CTM="1 0 0 1 0 0" Alpha="128">\
                <FillColor Value="255 0 0"/><StrokeColor Value="#0 #80 #0"/>\
                <AbbreviatedData>M 0 0 L 9 9 Q 1 2 3 4 B 1 2 3 4 5 6 A 3 4 30 1 0 7 8 C</AbbreviatedData></PathObject>\
                <TextObject Font="5" Boundary="5 20 40 9" Size="8" HScale="0.8" CharDirection="90" Italic="true"\
                 Weight="700"><CGTransform CodePosition="0" CodeCount="1"><Glyphs>7</Glyphs></CGTransform>\
                <TextCode X="0" Y="8" DeltaX="g 3 6" DeltaY="0 1">示例发票</TextCode></TextObject>\
                <ImageObject ResourceID="7" Boundary="60 5 20 20" BlendMode="Darken"/>\
                <PageBlock><CompositeObject ResourceID="8" Boundary="0 0 9 9"/></PageBlock>""");
        parts.put("Doc_0/Res/picture.png", Pictures.stored("png", Pictures.code(code(), 60)));
        return parts;
    }

    /** PDF papers by name. */
    public static Map<String, byte[]> pdfs() {
        Map<String, byte[]> pdfs = new LinkedHashMap<>();
        try {
            pdfs.put("attached", small(Papers.attached(2, Papers.einvoice("930.90"))));
            pdfs.put("empty", small(Papers.emptyPages(2)));
            pdfs.put("invoice", small(Papers.pdf(PdfTest.digitalInvoice())));
            pdfs.put("receipts", small(Papers.pdf(receipts())));
            pdfs.put("invoice-plain", plain(pdfs.get("invoice")));
        } catch (TestAbortedException noChineseFont) {
            return pdfs;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdfs;
    }

    /** Pages of text with places, by name. */
    public static Map<String, List<String>> layouts() {
        return Map.of("invoice", lines(PdfTest.digitalInvoice()), "receipts", lines(receipts()));
    }

    /** What codes say. */
    public static List<String> codes() {
        return List.of(code(), LEGACY, "https://example.cn/?uniscid=" + Papers.SELLER_CODE, "01,32,hello");
    }

    /** Pictures with codes by file name, one in each format. */
    public static Map<String, byte[]> pictures() {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        BufferedImage code = Pictures.code(code(), 110);
        for (String format : List.of("png", "jpg", "gif", "bmp", "tiff")) {
            pictures.put("code." + format, Pictures.stored(format, code));
        }
        pictures.put("code.webp", Pictures.webp(code));
        pictures.put(
                "sheet.png",
                Pictures.stored(
                        "png",
                        Pictures.on(Color.LIGHT_GRAY, 260, 200, code, AffineTransform.getTranslateInstance(90, 60))));
        return pictures;
    }

    private static String code() {
        return "01,32,," + Papers.NUMBER + ",930.9,20260912,,74AE";
    }

    private static List<Print> receipts() {
        List<Print> prints = new ArrayList<>(PdfTest.receipt(30, "HD6158210533917772", "1,013.04"));
        prints.addAll(PdfTest.receipt(220, "HD6158210533917773", "12.00"));
        return prints;
    }

    private static List<String> lines(List<Print> prints) {
        return prints.stream()
                .map(print -> String.join(
                        " ",
                        "1",
                        Double.toString(print.x()),
                        Double.toString(print.y() - print.size()),
                        Double.toString(print.size()),
                        print.text()))
                .toList();
    }

    /** The same on small pages: where there are no words, a page is drawn and searched for codes. */
    private static byte[] small(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPages().forEach(page -> page.setMediaBox(new PDRectangle(16, 16)));
            return Papers.saved(document);
        }
    }

    /** The same with content that is not packed, so that a changed byte changes what is drawn. */
    private static byte[] plain(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                page.setContents(new PDStream(document, page.getContents()));
            }
            return Papers.saved(document);
        }
    }
}
