package io.siliu.sandbox.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.sandbox.sample.SamplePapers.Order;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SamplePapersTests {

    private static final long SEED = 7;

    private final SamplePapers papers = new SamplePapers(SEED);

    static Stream<Order> textLayers() {
        return SamplePapers.orders(1).stream().filter(order -> order.form() == SampleForm.PDF);
    }

    @ParameterizedTest
    @MethodSource("textLayers")
    void everyValueOfTheTruthStandsOnThePaper(Order order) throws IOException {
        SamplePaper paper = papers.draw(order);
        String printed = compact(textOf(paper.content()));
        for (Map<String, String> document : paper.documents()) {
            document.forEach((field, value) -> assertThat(printedForms(field, value))
                    .as(order.path() + " " + field + " " + value)
                    .anySatisfy(
                            form -> assertThat(inAnyOrderOfLines(printed, form)).isTrue()));
        }
    }

    /** Values broken over lines are cut by what stands beside them: then each half must be there. */
    private static boolean inAnyOrderOfLines(String printed, String value) {
        if (printed.contains(value)) {
            return true;
        }
        for (int cut = 2; cut < value.length() - 1; cut++) {
            if (printed.contains(value.substring(0, cut)) && printed.contains(value.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> printedForms(String field, String value) {
        List<String> forms = new ArrayList<>(List.of(compact(value)));
        if (value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            LocalDate day = LocalDate.parse(value.substring(0, 10));
            for (String pattern : List.of(
                    "yyyy年MM月dd日",
                    "yyyy年M月d日",
                    "yyyy.MM.dd",
                    "yyyy/MM/dd",
                    "yyyy-MM-dd",
                    "yyyyMMdd",
                    "【yyyy】年【MM】月【dd】日")) {
                forms.add(day.format(DateTimeFormatter.ofPattern(pattern, Locale.CHINA)));
            }
            forms.add(ContractText.numerals(day));
            forms.add(compact(Dates.abroad(day)));
        }
        if (value.matches("-?\\d+\\.\\d{2}")) {
            forms.add(String.format(Locale.ROOT, "%,.2f", Double.parseDouble(value)));
            forms.add("￥" + value.replace(".", ""));
        }
        if (value.matches("\\d{4,}\\.00")) {
            long yuan = Long.parseLong(value.substring(0, value.length() - 3));
            forms.add(String.format(Locale.ROOT, "%,d元", yuan));
            forms.add(yuan + "元");
        }
        return forms;
    }

    @Test
    void sameSeedDrawsTheSameBytesAndAnotherSeedAnotherPaper() {
        for (SampleForm form : SampleForm.values()) {
            Order order = first(some -> some.form() == form);
            byte[] drawn = papers.draw(order).content();
            assertThat(Arrays.equals(new SamplePapers(SEED).draw(order).content(), drawn))
                    .as(order.path())
                    .isTrue();
            assertThat(Arrays.equals(new SamplePapers(SEED + 1).draw(order).content(), drawn))
                    .as(order.path() + " of another seed")
                    .isFalse();
        }
    }

    @Test
    void onePaperSaysTheSameInEveryForm() {
        Order order = first(some -> some.kind() == SampleKind.DIGITAL_INVOICE);
        Set<List<Map<String, String>>> truths = Stream.of(SampleForm.values())
                .map(form -> papers.draw(new Order(order.kind(), order.layout(), order.set(), form, 0))
                        .documents())
                .collect(Collectors.toSet());
        assertThat(truths).hasSize(1);
    }

    @Test
    void formsAreWhatTheirNamesSay() throws IOException {
        String layout = first(some -> some.kind() == SampleKind.DIGITAL_INVOICE).layout();
        assertThat(start(layout, SampleForm.XML)).startsWith("<?xml");
        assertThat(start(layout, SampleForm.OFD)).startsWith("PK");
        assertThat(start(layout, SampleForm.PDF)).startsWith("%PDF");
        assertThat(longerSide(layout, SampleForm.PHOTO)).isEqualTo(3_200);
        assertThat(longerSide(layout, SampleForm.MESSAGE)).isEqualTo(1_600);
    }

    @Test
    void scansHaveNoTextLayer() throws IOException {
        Order bound = SamplePapers.orders(6).stream()
                .filter(order -> order.form() == SampleForm.SCAN)
                .filter(order -> papers.draw(order).name().endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(textOf(papers.draw(bound).content()).strip()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SampleKind.class)
    void everyKindHasLayoutsToLookAtAndLayoutsHeldOut(SampleKind kind) {
        Set<LayoutSet> sets = SamplePapers.orders(1).stream()
                .filter(order -> order.kind() == kind)
                .map(Order::set)
                .collect(Collectors.toSet());
        assertThat(sets).isEqualTo(EnumSet.allOf(LayoutSet.class));
    }

    @Test
    void noTwoLayoutsShareAName() {
        assertThat(Layouts.ALL.stream().map(Layout::name)).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsSaidToStandOnPapersOfNoKind() {
        SamplePapers.orders(1).stream()
                .filter(order -> order.kind() == SampleKind.OTHER && order.form() == SampleForm.PDF)
                .forEach(order -> assertThat(papers.draw(order).documents()).allMatch(Map::isEmpty));
    }

    private static Order first(Predicate<Order> which) {
        return SamplePapers.orders(1).stream().filter(which).findFirst().orElseThrow();
    }

    private String start(String layout, SampleForm form) {
        byte[] content = drawn(layout, form);
        return new String(content, 0, 5, StandardCharsets.ISO_8859_1);
    }

    private int longerSide(String layout, SampleForm form) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(drawn(layout, form)));
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    private byte[] drawn(String layout, SampleForm form) {
        return papers.draw(first(order -> order.layout().equals(layout) && order.form() == form))
                .content();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document) + new PDFTextStripper().getText(document);
        }
    }

    private static String compact(String text) {
        return text.replaceAll("\\s", "");
    }
}
