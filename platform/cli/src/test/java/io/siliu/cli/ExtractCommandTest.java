package io.siliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
