package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invoices that are data are drawn as the form they fill, and each of their values has a place on it. */
class DataDrawingTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());
    private static final PageImages PAGES = new PageImages(ReadingLimits.defaults());
    private static final String ROW = "<IssuItemInformation>";

    @AfterAll
    static void close() {
        READER.close();
    }

    static List<String> dialects() {
        String flat = """
                <xbrl xmlns:einv="http://xbrl.mof.gov.cn/taxonomy/2023-12-31/einv">
                <einv:InvoiceNumber>%1$s</einv:InvoiceNumber><einv:RequestTime>2026-09-12</einv:RequestTime>
                <einv:SellerName>%2$s</einv:SellerName><einv:SellerIdNum>%3$s</einv:SellerIdNum>
                <einv:BuyerName>%4$s</einv:BuyerName><einv:BuyerIdNum>%5$s</einv:BuyerIdNum>
                <einv:TotalAmWithoutTax>921.68</einv:TotalAmWithoutTax><einv:TotalTaxAm>9.22</einv:TotalTaxAm>
                <einv:TotalTax-includedAmount>930.90</einv:TotalTax-includedAmount></xbrl>
                """;
        String pinyin = """
                <FP><FPHM>%1$s</FPHM><KPRQ>20260912</KPRQ><XSFMC>%2$s</XSFMC><XSFNSRSBH>%3$s</XSFNSRSBH>
                <GMFMC>%4$s</GMFMC><GMFNSRSBH>%5$s</GMFNSRSBH><HJJE>921.68</HJJE><HJSE>9.22</HJSE><JSHJ>930.90</JSHJ>
                <JYM>02418567008427471889</JYM><BZ>备注</BZ></FP>
                """;
        String chinese = "<发票><发票号码>%1$s</发票号码><开票日期>2026年09月12日</开票日期><销售方名称>%2$s</销售方名称>"
                + "<购买方名称>%4$s</购买方名称><价税合计>930.90</价税合计></发票>";
        return List.of(Papers.einvoiceText(Papers.NUMBER, "930.90"), filled(flat), filled(pinyin), filled(chinese));
    }

    private static String filled(String form) {
        return form.formatted(Papers.NUMBER, Papers.SELLER, Papers.SELLER_CODE, Papers.BUYER, Papers.BUYER_CODE);
    }

    private static BufferedImage drawn(byte[] xml, int page) {
        try {
            return ImageIO.read(new ByteArrayInputStream(
                    PAGES.picture(xml, page, 3_000).orElseThrow().png()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The share of pixels in a place that are not white. */
    private static double ink(byte[] xml, DrawnPlace place) {
        BufferedImage picture = drawn(xml, place.page());
        Box box = PAGES.picture(xml, place.page(), 3_000).orElseThrow().placed(place.box());
        int dark = 0;
        int all = 0;
        for (int y = (int) box.y(); y < box.bottom(); y++) {
            for (int x = (int) box.x(); x < box.right(); x++) {
                all++;
                dark += (picture.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
            }
        }
        return (double) dark / all;
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyValueOfEveryDialectIsPrintedWhereItsPlaceSays(String text) {
        byte[] xml = Papers.utf8(text);
        Reading reading = Papers.read(READER, xml);
        Map<String, DrawnPlace> places = PAGES.places(xml).get(0);
        assertThat(places.keySet())
                .containsAll(reading.fields().stream().map(Field::name).toList());
        for (Field field : reading.fields()) {
            assertThat(ink(xml, places.get(field.name()))).as(field.name()).isGreaterThan(0.03);
        }
    }

    @Test
    void theFormHasTheSizeOfThePrintedOne() {
        PagePicture picture = PAGES.picture(Papers.einvoice("930.90"), 1, 2_100).orElseThrow();
        assertThat(picture.pages()).isEqualTo(1);
        assertThat(picture.width() / picture.scale()).isEqualTo(210, within(1.0));
        assertThat(picture.height() / picture.scale()).isEqualTo(140, within(1.0));
    }

    /** It cannot be pointed at in the remark more closely, but it can be found there. */
    @Test
    void whatWasFoundInTheRemarkStandsWhereTheRemarkDoes() {
        Map<String, DrawnPlace> places = PAGES.places(Papers.einvoice("930.90")).get(0);
        assertThat(places.get(FieldNames.TASK_NUMBER)).isEqualTo(places.get(FieldNames.REMARK));
    }

    @Test
    void whatNoFormPrintsStandsBelowIt() {
        byte[] xml = Papers.utf8(Papers.einvoiceText(Papers.NUMBER, "930.90")
                .replace(
                        "</Remark>",
                        "</Remark><Transaction><TransactionRecord><TransactionNumber>20260912000000017</TransactionNumber>"
                                + "</TransactionRecord></Transaction>"));
        Map<String, DrawnPlace> places = PAGES.places(xml).get(0);
        assertThat(places.get(FieldNames.TRANSACTION_NUMBER).box().y())
                .isGreaterThan(places.get(FieldNames.REMARK).box().bottom());
    }

    @Test
    void manyGoodsGoOverAsManyPagesAsTheyNeed() {
        String text = Papers.einvoiceText(Papers.NUMBER, "930.90");
        String row = text.substring(text.indexOf(ROW), text.indexOf("<AdditionalInformation>"));
        byte[] xml = Papers.utf8(text.replace(row, row.repeat(200)));

        int pages = PAGES.picture(xml, 1, 200).orElseThrow().pages();
        Map<String, DrawnPlace> places = PAGES.places(xml).get(0);

        assertThat(Papers.read(READER, xml).lines()).hasSize(200);
        assertThat(pages).isBetween(4, 10);
        assertThat(places.get(FieldNames.INVOICE_NUMBER).page()).isEqualTo(1);
        assertThat(places.get(FieldNames.TOTAL_AMOUNT).page()).isEqualTo(pages);
        assertThat(IntStream.rangeClosed(1, pages)
                        .allMatch(page -> PAGES.picture(xml, page, 200).isPresent()))
                .isTrue();
        assertThat(PAGES.picture(xml, pages + 1, 200)).isEmpty();
    }

    @Test
    void severalInvoicesStandOneBehindTheOtherInTheOrderOfTheirReadings() {
        String first = Papers.einvoiceText(Papers.NUMBER, "930.90");
        byte[] xml = Papers.utf8("<all>" + first + first.replace(Papers.NUMBER, "26990671147182268049") + "</all>");
        List<Reading> readings = Papers.readings(READER, xml);
        List<Map<String, DrawnPlace>> places = PAGES.places(xml);

        assertThat(readings).hasSize(2);
        assertThat(places)
                .extracting(each -> each.get(FieldNames.INVOICE_NUMBER).page())
                .containsExactly(1, 2);
        assertThat(PAGES.picture(xml, 2, 200).orElseThrow().pages()).isEqualTo(2);
    }

    @Test
    void aFieldIsCutOutOfTheDrawnPage() {
        byte[] xml = Papers.einvoice("930.90");
        DrawnPlace place = PAGES.places(xml).get(0).get(FieldNames.TOTAL_AMOUNT);
        Field total =
                new Field(FieldNames.TOTAL_AMOUNT, "930.90", 1, true, Source.XML, place.page(), place.box(), null);
        assertThat(PAGES.cutOut(xml, total).orElseThrow()).isInstanceOf(CutOut.Picture.class);
    }

    @Test
    void dataThatIsNoInvoiceHasNoPageAndNoPlaces() {
        for (String text : List.of("<letter><title>通知</title></letter>", "<broken", "<!DOCTYPE a><a/>")) {
            assertThat(PAGES.picture(Papers.utf8(text), 1, 200)).as(text).isEmpty();
            assertThat(PAGES.places(Papers.utf8(text))).as(text).isEmpty();
        }
        assertThat(PAGES.places(Papers.pdf(PdfTest.digitalInvoice())))
                .as("a paper with pages of its own")
                .isEmpty();
    }

    /** However long a stranger makes a value, it stays on its page. */
    @Test
    void valuesOfAnyLengthStayOnTheirPages() {
        String text = Papers.einvoiceText(Papers.NUMBER, "930.90")
                .replace(Papers.SELLER, "示例长名".repeat(3_000))
                .replace("*物流辅助服务*配送服务费", "长".repeat(9_000))
                .replace("<Quantity>174</Quantity>", "<Quantity>" + "9".repeat(500) + "</Quantity>")
                .replace("结算批次", "很长的备注".repeat(9_000));
        byte[] xml = Papers.utf8(text);
        for (DrawnPlace place : PAGES.places(xml).get(0).values()) {
            PagePicture page = PAGES.picture(xml, place.page(), 400).orElseThrow();
            Box box = page.placed(place.box());
            assertThat(box.right()).isLessThanOrEqualTo(page.width());
            assertThat(box.bottom()).isLessThanOrEqualTo(page.height());
        }
    }

    @Test
    void theSameDataHasTheSamePlacesWheneverItIsAsked() {
        byte[] xml = Papers.einvoice("930.90");
        assertThat(PAGES.places(xml)).isEqualTo(PAGES.places(xml));
        assertThat(PAGES.places(xml).get(0).values().stream()
                        .map(DrawnPlace::box)
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(9);
    }
}
