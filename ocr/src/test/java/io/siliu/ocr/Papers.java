package io.siliu.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assumptions;

/** Papers made for tests: invented parties, right check digits. */
final class Papers {

    static final String BUYER = "示例云骑即时配送有限公司";
    static final String BUYER_CODE = "91990000MADEMA019L";
    static final String SELLER = "示例罗东升配送服务部（个体工商户）";
    static final String SELLER_CODE = "92990000MA4QBUFG6C";
    static final String TASK = "RW2609002026000194";
    static final String NUMBER = "26990671147182268048";

    private static final PDRectangle PAGE = new PDRectangle(595, 397);

    private static final List<Path> FONT_FOLDERS =
            List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"));

    /** A piece of text on a page, in points from the top left. */
    record Print(double x, double y, double size, String text) {}

    private Papers() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] einvoice(String total) {
        return utf8(einvoiceText(NUMBER, total));
    }

    static String einvoiceText(String number, String total) {
        return """
                <EInvoice><Header><EIid>%1$s</EIid><InherentLabel><EInvoiceType><LabelCode>02</LabelCode>\
                <LabelName>普通发票</LabelName></EInvoiceType></InherentLabel></Header>
                <EInvoiceData>
                <SellerInformation><SellerIdNum>%2$s</SellerIdNum><SellerName>%3$s</SellerName></SellerInformation>
                <BuyerInformation><BuyerIdNum>%4$s</BuyerIdNum><BuyerName>%5$s</BuyerName></BuyerInformation>
                <BasicInformation><TotalAmWithoutTax>921.68</TotalAmWithoutTax><TotalTaxAm>9.22</TotalTaxAm>
                <TotalTax-includedAmount>%6$s</TotalTax-includedAmount>
                <TotalTax-includedAmountInChinese>玖佰叁拾圆玖角整</TotalTax-includedAmountInChinese>
                <RequestTime>2026-09-12 09:30:00</RequestTime></BasicInformation>
                <IssuItemInformation><ItemName>*物流辅助服务*配送服务费</ItemName><MeaUnits>单</MeaUnits>
                <Quantity>174</Quantity><UnPrice>5.297</UnPrice><Amount>921.68</Amount><TaxRate>0.01</TaxRate>
                <ComTaxAm>9.22</ComTaxAm><TotaltaxIncludedAmount>1.11</TotaltaxIncludedAmount></IssuItemInformation>
                <AdditionalInformation><Remark>任务单号：%7$s；结算批次：PC20260908A</Remark></AdditionalInformation>
                </EInvoiceData>
                <TaxSupervisionInfo><InvoiceNumber>%1$s</InvoiceNumber><IssueTime>2026-09-30 00:00:00</IssueTime>
                </TaxSupervisionInfo></EInvoice>
                """.formatted(number, SELLER_CODE, SELLER, BUYER_CODE, BUYER, total, TASK);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same as it is packed by machines that compress nothing. */
    static byte[] stored(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 check = new CRC32();
                check.update(part.getValue());
                entry.setSize(part.getValue().length);
                entry.setCrc(check.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same with the marks of a password on its only file. */
    static byte[] locked(byte[] zip) {
        byte[] marked = zip.clone();
        for (int at = 0; at + 10 < marked.length; at++) {
            if (marked[at] == 'P' && marked[at + 1] == 'K') {
                int flags = marked[at + 2] == 3 ? 6 : marked[at + 2] == 1 ? 8 : 0;
                marked[at + flags] |= (byte) (flags == 0 ? 0 : 1);
            }
        }
        return marked;
    }

    /** A PDF page; skips the test visibly where no Chinese TrueType font is installed. */
    static byte[] pdf(List<Print> prints) {
        return pdf(prints, null);
    }

    /** The same with a picture at the top left, where invoices show their code. */
    static byte[] pdf(List<Print> prints, BufferedImage code) {
        return drawn((document, page, font) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                print(content, font, prints);
                if (code != null) {
                    content.drawImage(LosslessFactory.createFromImage(document, code), 20, 320, 60, 60);
                }
            }
        });
    }

    /** Several pages, each with its own words. */
    static byte[] pages(List<List<Print>> pages) {
        return drawn((document, first, font) -> {
            for (List<Print> prints : pages) {
                PDPage page = prints == pages.get(0) ? first : new PDPage(PAGE);
                if (page != first) {
                    document.addPage(page);
                }
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    print(content, font, prints);
                }
            }
        });
    }

    /** How somebody fills the first page of a document. */
    @FunctionalInterface
    interface Drawing {
        void on(PDDocument document, PDPage page, PDType0Font font) throws IOException;
    }

    /** A PDF of one page and more, filled by the caller; skips the test visibly where no Chinese font is installed. */
    static byte[] drawn(Drawing drawing) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PAGE);
            document.addPage(page);
            drawing.on(document, page, font(document));
            return saved(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void print(PDPageContentStream content, PDType0Font font, List<Print> prints) throws IOException {
        for (Print print : prints) {
            content.beginText();
            content.setFont(font, (float) print.size());
            content.newLineAtOffset((float) print.x(), (float) (PAGE.getHeight() - print.y()));
            content.showText(print.text());
            content.endText();
        }
    }

    /** The paper with one more page, which is a scan: a picture and no text. */
    static byte[] withScan(byte[] pdf, BufferedImage scan) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595, 842);
            }
            return saved(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] emptyPages(int count) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A page with one attached XML file under many names, stored once. */
    static byte[] attached(int names, byte[] xml) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(xml), COSName.FLATE_DECODE);
            Map<String, PDComplexFileSpecification> files = new TreeMap<>();
            for (int i = 0; i < names; i++) {
                PDComplexFileSpecification specification = new PDComplexFileSpecification();
                specification.setFile("invoice-" + i + ".xml");
                specification.setEmbeddedFile(file);
                files.put("invoice-" + i + ".xml", specification);
            }
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(files);
            PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(document.getDocumentCatalog());
            dictionary.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(dictionary);
            return saved(document);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static PDType0Font font(PDDocument document) throws IOException {
        Assumptions.assumeTrue(
                Font.OF_THE_MACHINE.isPresent(),
                "no Chinese TrueType font (uming, ukai, wqy) is installed: PDF test skipped");
        return PDType0Font.load(document, Font.OF_THE_MACHINE.get(), true);
    }

    /** Parsed once, which takes longer than to draw the pages of most papers. */
    private static final class Font {

        private static final Optional<TrueTypeFont> OF_THE_MACHINE = parsed();

        private static Optional<TrueTypeFont> parsed() {
            try {
                Optional<File> file = fontFile();
                return file.isPresent() ? Optional.of(parsed(file.get())) : Optional.empty();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static TrueTypeFont parsed(File file) throws IOException {
            if (!file.getName().endsWith(".ttc")) {
                return new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            }
            TrueTypeFont[] first = new TrueTypeFont[1];
            // Stays open: the fonts read from it as they are used.
            new TrueTypeCollection(file).processAllFonts(font -> first[0] = first[0] == null ? font : first[0]);
            return first[0];
        }
    }

    private static Optional<File> fontFile() throws IOException {
        for (Path folder : FONT_FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    Optional<Path> found = files.filter(file -> file.getFileName()
                                    .toString()
                                    .matches("(uming|ukai|wqy-(micro|zen)hei)\\.(ttc|ttf)"))
                            .findFirst();
                    if (found.isPresent()) {
                        return found.map(Path::toFile);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The folder of shared samples beside the repository, where there is one. */
    static Optional<Path> samples() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("infra/siliu"))) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder)
                .map(root -> root.resolveSibling("shared").resolve("samples"))
                .filter(Files::isDirectory);
    }

    static Reading read(DocumentReader reader, byte[] paper) {
        return readings(reader, paper).get(0);
    }

    static List<Reading> readings(DocumentReader reader, byte[] paper) {
        return reader.read(paper).fold(ReadOutcome.Read::readings, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }
}
