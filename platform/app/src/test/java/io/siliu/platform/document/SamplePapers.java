package io.siliu.platform.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Good and bad papers, made for the test. */
public final class SamplePapers {

    private SamplePapers() {}

    /** A digital invoice of the sandbox's region, as structured data. */
    public static byte[] invoiceXml(String number, String total) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <EInvoice>
                  <Header><EIid>%1$s</EIid><InherentLabel>
                    <GeneralOrSpecialVAT><LabelCode>02</LabelCode><LabelName>普通发票</LabelName></GeneralOrSpecialVAT>
                  </InherentLabel></Header>
                  <EInvoiceData>
                    <SellerInformation><SellerIdNum>92990000MA0000002X</SellerIdNum><SellerName>示例配送服务部</SellerName></SellerInformation>
                    <BuyerInformation><BuyerIdNum>91990000MA00000018</BuyerIdNum><BuyerName>示例配送有限公司</BuyerName></BuyerInformation>
                    <BasicInformation><TotalAmWithoutTax>%2$s</TotalAmWithoutTax><TotalTaxAm>0.00</TotalTaxAm>
                      <TotalTax-includedAmount>%2$s</TotalTax-includedAmount><RequestTime>2026-09-08 10:00:00</RequestTime></BasicInformation>
                    <AdditionalInformation><Remark>无</Remark></AdditionalInformation>
                  </EInvoiceData>
                  <TaxSupervisionInfo><InvoiceNumber>%1$s</InvoiceNumber><IssueTime>2026-09-08 10:00:05</IssueTime></TaxSupervisionInfo>
                </EInvoice>
                """.formatted(number, total).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] xmlWithEntity() {
        return "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><EInvoice>&x;</EInvoice>"
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static byte[] encryptedPdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A page that says a word, with papers attached to it. */
    public static byte[] portfolio(String word, Map<String, byte[]> attached) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(word);
                content.endText();
            }
            Map<String, PDComplexFileSpecification> files = new TreeMap<>();
            for (Map.Entry<String, byte[]> paper : attached.entrySet()) {
                PDComplexFileSpecification file = new PDComplexFileSpecification();
                file.setFileUnicode(paper.getKey());
                file.setEmbeddedFileUnicode(new PDEmbeddedFile(document, new ByteArrayInputStream(paper.getValue())));
                files.put(paper.getKey(), file);
            }
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(files);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            return saved(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A PNG whose header claims 40,000 × 40,000 pixels. */
    public static byte[] hugePng() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "png", out);
            byte[] png = out.toByteArray();
            for (int side = 16; side <= 20; side += 4) {
                png[side] = 0;
                png[side + 1] = 0;
                png[side + 2] = (byte) (40_000 >> 8);
                png[side + 3] = (byte) 40_000;
            }
            CRC32 check = new CRC32();
            check.update(png, 12, 17);
            for (int index = 0; index < 4; index++) {
                png[29 + index] = (byte) (check.getValue() >> (24 - 8 * index));
            }
            return png;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        return zip(entries, StandardCharsets.UTF_8);
    }

    /** @param names how the names of the entries are written */
    public static byte[] zip(Map<String, byte[]> entries, Charset names) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same as it is packed by machines that compress nothing. */
    public static byte[] stored(Map<String, byte[]> parts) {
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
    public static byte[] locked(byte[] zip) {
        byte[] marked = zip.clone();
        for (int at = 0; at + 10 < marked.length; at++) {
            if (marked[at] == 'P' && marked[at + 1] == 'K') {
                int flags = marked[at + 2] == 3 ? 6 : marked[at + 2] == 1 ? 8 : 0;
                marked[at + flags] |= (byte) (flags == 0 ? 0 : 1);
            }
        }
        return marked;
    }
}
