package io.siliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    private static final String INVOICE =
            "<FP><FPHM>26990671147182268048</FPHM><KPRQ>20260912</KPRQ><GMFMC>示例甲公司</GMFMC>"
                    + "<XSFMC>示例乙服务部</XSFMC><XSFNSRSBH>92990000MA4QBUFG6C</XSFNSRSBH><HJJE>921.68</HJJE><HJSE>9.22</HJSE>"
                    + "<JSHJ>930.90</JSHJ></FP>";

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(before);
    }

    private List<JsonNode> lines() {
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void printsOneObjectADocument() throws Exception {
        String file = file("two.xml", "<a>" + INVOICE + INVOICE.replace("268048", "268049") + "</a>");
        assertThat(Siliu.run("extract", file)).isZero();
        assertThat(lines()).hasSize(2);
        JsonNode first = lines().get(0);
        assertThat(first.get("file").asString()).isEqualTo(file);
        assertThat(first.get("kind").asString()).isEqualTo("DIGITAL_INVOICE");
        JsonNode seller = first.get("fields").get("sellerName");
        assertThat(seller.get("value").asString()).isEqualTo("示例乙服务部");
        assertThat(seller.get("source").asString()).isEqualTo("XML");
        assertThat(seller.get("certain").asBoolean()).isTrue();
        assertThat(seller.get("page").isNull()).isTrue();
        assertThat(seller.get("box").isNull()).isTrue();
        assertThat(seller.get("alternatives").isEmpty()).isTrue();
        assertThat(first.get("lines").isArray()).isTrue();
        assertThat(first.get("warnings").isArray()).isTrue();
        assertThat(first.get("signatures").isArray()).isTrue();
    }

    @Test
    void everyPaperOfAPackageIsReadUnderItsOwnName() throws Exception {
        Path zip = folder.resolve("papers.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GB18030"))) {
            for (String name : List.of("发票.xml", "__MACOSX/a.xml", "letter.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write((name.endsWith("txt") ? "no paper" : INVOICE).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        assertThat(Siliu.run("extract", zip.toString()))
                .as("one of them was refused")
                .isEqualTo(1);
        assertThat(lines()).hasSize(2);
        JsonNode refused = lines().get(0);
        assertThat(refused.get("file").asString()).isEqualTo(zip + "/letter.txt");
        assertThat(refused.get("error").get("code").asString()).isEqualTo("FORMAT_NOT_SUPPORTED");
        assertThat(lines().get(1).get("file").asString()).isEqualTo(zip + "/发票.xml");
        assertThat(lines().get(1).get("kind").asString()).isEqualTo("DIGITAL_INVOICE");
    }

    /** A page of a word and, attached to it, the same again, so many levels deep. */
    private static byte[] portfolio(int depth) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("cover");
                content.endText();
            }
            if (depth > 0) {
                attach(document, "level-" + depth + ".pdf", portfolio(depth - 1));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void attach(PDDocument document, String name, byte[] content) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(content)));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    @Test
    void papersAttachedToAPdfAreReadUnderTheirOwnNamesTwoLevelsDeep() throws Exception {
        Path pdf = Files.write(folder.resolve("portfolio.pdf"), portfolio(3));
        assertThat(Siliu.run("extract", pdf.toString())).isZero();
        assertThat(lines())
                .extracting(line -> line.get("file").asString())
                .containsExactly(pdf.toString(), pdf + "/level-3.pdf", pdf + "/level-3.pdf/level-2.pdf");
        assertThat(lines().get(2).get("warnings").toString()).contains("level-1.pdf");
        assertThat(lines().get(0).get("warnings").toString()).doesNotContain("level-");
    }

    @Test
    void refusedFileIsAnErrorAndTheOthersAreStillRead() throws Exception {
        int exit = Siliu.run(
                "extract", file("empty.pdf", ""), folder.resolve("none").toString(), file("good.xml", INVOICE));
        assertThat(exit).isEqualTo(1);
        assertThat(lines()).hasSize(3);
        assertThat(lines().get(0).get("error").get("code").asString()).isEqualTo("EMPTY_FILE");
        assertThat(lines().get(0).get("error").get("remedy").asString()).isNotBlank();
        assertThat(lines().get(1).get("error").get("code").asString()).isEqualTo("FILE_NOT_READABLE");
        assertThat(lines().get(2).get("kind").asString()).isEqualTo("DIGITAL_INVOICE");
    }

    @Test
    void noFileIsAWrongUse() {
        assertThat(Siliu.run("extract")).isEqualTo(2);
        assertThat(lines()).isEmpty();
    }
}
