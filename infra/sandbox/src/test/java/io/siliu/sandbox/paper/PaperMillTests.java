package io.siliu.sandbox.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.sandbox.paper.Paper.Kind;
import io.siliu.sandbox.population.EngagementModel;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class PaperMillTests {

    private final Population month = Population.drawn(11);
    private final Booking booking = OfflineBooking.of(month);
    private final List<PaperMill.Order> orders = new PaperMill(month, booking).orders();

    @Test
    void paperOfEveryKindAndMediumComesOut() {
        assertThat(orders.stream().map(PaperMill.Order::kind).distinct()).containsExactlyInAnyOrder(Kind.values());
        Map<String, Long> media = orders.stream()
                .collect(Collectors.groupingBy(
                        order -> order.name().substring(order.name().lastIndexOf('.') + 1), Collectors.counting()));
        assertThat(media).containsOnlyKeys("xml", "ofd", "pdf", "png");
        assertThat(media.get("png")).isBetween(6L, 20L);
        assertThat(orders.stream().map(PaperMill.Order::name)).doesNotHaveDuplicates();
    }

    @Test
    void sameSeedDrawsTheSameBytesInWhateverOrder() {
        List<PaperMill.Order> again = new PaperMill(month, booking).orders();
        for (String medium : List.of(".xml", ".ofd", "-receipt.pdf", ".png", "-invoice.pdf")) {
            int place = firstOf(medium);
            byte[] second = again.get(place).draw().content();
            assertThat(Arrays.equals(orders.get(place).draw().content(), second))
                    .as(medium)
                    .isTrue();
            assertThat(Arrays.equals(orders.get(place).draw().content(), second))
                    .as(medium + " drawn twice by one mill")
                    .isTrue();
        }
    }

    @Test
    void everyPaperSaysThatItIsADemonstration() throws IOException {
        for (String medium : List.of("-receipt.pdf", "-invoice.pdf", "-slip.pdf", "-acceptance.pdf")) {
            assertThat(textOf(orders.get(firstOf(medium)).draw().content())).contains("演示/沙箱");
        }
        assertThat(textOf(orders.get(0).draw().content())).contains("演示/沙箱");
        assertThat(new String(orders.get(firstOf(".xml")).draw().content(), StandardCharsets.UTF_8))
                .contains("演示/沙箱");
        assertThat(unzipped(orders.get(firstOf(".ofd")).draw().content()).get("Doc_0/Pages/Page_0/Content.xml"))
                .contains("演示/沙箱");
    }

    @Test
    void honestInvoicesAddUpToTheGrossOfTheLine() {
        InvoiceDrafts drafts = new InvoiceDrafts(month, booking);
        int invoiced = 0;
        for (PlannedLine line : month.lines()) {
            if (drafts.ofLine(line).isPresent() && month.schemesOf(line).isEmpty()) {
                Invoice invoice = drafts.ofLine(line).orElseThrow();
                assertThat(invoice.amountExcludingTax().plus(invoice.tax())).isEqualTo(line.gross());
                assertThat(invoice.total()).isEqualTo(line.gross());
                assertThat(invoice.number()).matches("2699\\d{16}");
                assertThat(invoice.issuedOn()).isAfter(line.settledOn());
                invoiced++;
            }
        }
        assertThat(invoiced).isGreaterThan(200);
    }

    @Test
    void platformInvoicesTheFeeAsAgentAndGrossWithFeeAsSubcontractor() {
        InvoiceDrafts drafts = new InvoiceDrafts(month, booking);
        month.batches().forEach((batch, lines) -> {
            Money gross = Money.sum(lines.stream().map(PlannedLine::gross).toList());
            Money fee = gross.times(lines.get(0).enterprise().feeRate());
            Invoice invoice = drafts.ofBatch(lines.get(0).enterprise(), batch, lines);
            boolean agency = lines.get(0).enterprise().model() == EngagementModel.AGENCY;
            assertThat(invoice.total()).isEqualTo(agency ? fee : gross.plus(fee));
            assertThat(invoice.amountExcludingTax().plus(invoice.tax())).isEqualTo(invoice.total());
            assertThat(invoice.remark()).contains(batch);
        });
    }

    @Test
    void straysQuoteNoTaskAndNoLinesGross() {
        List<PaperMill.Order> strays = orders.stream()
                .filter(order -> order.name().startsWith("stray-"))
                .toList();
        assertThat(strays).hasSize(3);
        for (PaperMill.Order stray : strays) {
            assertThat(stray.fields().values())
                    .as(stray.name())
                    .noneMatch(value -> booking.taskNumbers().values().stream().anyMatch(value::contains));
        }
        StrayDrafts drafts = new StrayDrafts(month, booking);
        assertThat(month.lines())
                .noneMatch(line -> line.gross()
                        .equals(drafts.subsidy().orElseThrow().paper().amount()))
                .noneMatch(line ->
                        line.gross().equals(drafts.goods().orElseThrow().paper().amount()));
        assertThat(orders.stream()
                        .filter(order -> order.name().contains("-platform-invoice."))
                        .map(order -> order.fields().get("totalAmount"))
                        .filter(drafts.overchargedFee()
                                .orElseThrow()
                                .paper()
                                .total()
                                .toString()::equals))
                .hasSize(1);
    }

    @Test
    void receiptSaysItsAmountInFiguresAndInCapitals() throws IOException {
        PlannedLine line = month.lines().stream()
                .filter(some -> month.schemesOf(some).isEmpty())
                .filter(some -> orders.stream().anyMatch(order -> order.name().equals(some.key() + "-receipt.pdf")))
                .findFirst()
                .orElseThrow();
        String text =
                textOf(orders.get(firstOf(line.key() + "-receipt.pdf")).draw().content());
        assertThat(text)
                .contains(ChineseCapitals.format(line.gross()))
                .contains(line.worker().name())
                .contains(line.worker().card());
    }

    @Test
    void taskNumbersOfTheOfflineBookingCheck() {
        assertThat(booking.taskNumbers().values())
                .doesNotHaveDuplicates()
                .allMatch(number -> TaskNumber.parse(number).isPresent());
    }

    @Test
    void naturalPersonsHaveNoReceiptWhileTheirNetIsUnknown() {
        ReceiptDrafts drafts = new ReceiptDrafts(month, booking);
        assertThat(month.lines().stream()
                        .filter(line -> line.worker().proprietorship().isEmpty()))
                .isNotEmpty()
                .allMatch(line ->
                        drafts.receipt(line).isEmpty() && drafts.slip(line).isEmpty());
    }

    @Test
    void ofdCarriesTheXmlThePictureAndTagsThatPointAtText() throws IOException {
        Map<String, String> parts = unzipped(orders.get(firstOf(".ofd")).draw().content());
        assertThat(parts).containsKeys("OFD.xml", "Doc_0/Res/qrcode.png", "Doc_0/Attachs/original_invoice.xml");
        String number = between(parts.get("Doc_0/Attachs/original_invoice.xml"), "<InvoiceNumber>");
        String object = between(parts.get("Doc_0/Tags/CustomTag.xml"), "<ofd:InvoiceNo><ofd:ObjectRef PageRef=\"61\">");
        assertThat(parts.get("Doc_0/Pages/Page_0/Content.xml"))
                .containsPattern("ID=\"" + object + "\"[^\\n]*>" + number + "</ofd:TextCode>");
        assertThat(parts.get("OFD.xml")).contains(number);
    }

    @Test
    void scanIsAPictureOfTwoHundredDotsOrMore() throws IOException {
        byte[] scan = orders.get(firstOf("-receipt.png")).draw().content();
        assertThat(ImageIO.read(new ByteArrayInputStream(scan)).getWidth())
                .isGreaterThanOrEqualTo((int) (ReceiptLayout.WIDTH / 25.4 * 200));
    }

    private int firstOf(String ending) {
        for (int place = 0; place < orders.size(); place++) {
            if (orders.get(place).name().endsWith(ending)) {
                return place;
            }
        }
        throw new AssertionError("No paper ends in " + ending);
    }

    private static String between(String text, String before) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf("</", start));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, String> unzipped(byte[] ofd) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
