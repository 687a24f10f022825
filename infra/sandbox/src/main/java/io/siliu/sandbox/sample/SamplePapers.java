package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Draw;
import io.siliu.sandbox.sample.picture.Camera;
import io.siliu.sandbox.sample.picture.Messenger;
import io.siliu.sandbox.sample.picture.PictureFiles;
import io.siliu.sandbox.sample.picture.Scanner;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.SheetOfd;
import io.siliu.sandbox.sample.sheet.SheetPdf;
import io.siliu.sandbox.sample.sheet.SheetPdf.ScannedPage;
import io.siliu.sandbox.sample.sheet.SheetPicture;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Papers that nobody issued, drawn from a seed. One name (layout, form, number) is one paper for ever: the same content in
 * every form, the same bytes in every run on machines with the same fonts.
 */
public final class SamplePapers {

    /** The longer side of a paper in the drawing a camera looks at: about as fine as the photograph. */
    private static final double DOTS_OF_THE_LONGER_SIDE = 2_900;

    private final long seed;

    public SamplePapers(long seed) {
        this.seed = seed;
    }

    /** One paper that can be drawn. */
    public record Order(SampleKind kind, String layout, LayoutSet set, SampleForm form, int number) {

        /** Names the paper: {@code layout/FORM/number}. */
        public String path() {
            return layout + "/" + form + "/" + number;
        }
    }

    /** Every layout in every form it comes in, so many of each. */
    public static List<Order> orders(int ofEach) {
        List<Order> orders = new ArrayList<>();
        for (Layout layout : Layouts.ALL) {
            for (SampleForm form : SampleForm.values()) {
                for (int number = 0; number < ofEach && layout.forms().contains(form); number++) {
                    orders.add(new Order(layout.kind(), layout.name(), layout.set(), form, number));
                }
            }
        }
        orders.sort(
                Comparator.comparing(Order::form).thenComparing(Order::number).thenComparing(Order::layout));
        return orders;
    }

    public SamplePaper draw(Order order) {
        Layout layout = Layouts.named(order.layout());
        Drawn drawn = layout.draw(new Inventions(Draw.of(seed, order.layout() + "/" + order.number())));
        String name = order.layout() + "-" + order.number() + "-"
                + order.form().name().toLowerCase(Locale.ROOT);
        Draw chances = Draw.of(seed, order.path());
        File file = file(layout, name, drawn, order.form(), chances);
        return new SamplePaper(
                name + file.extension(),
                order.kind(),
                order.layout(),
                order.set(),
                order.form(),
                drawn.documents(),
                drawn.inCode(),
                file.content());
    }

    /** The orders that can be spoilt in that way, so many of each layout. */
    public static List<Order> spoilable(Spoiling spoiling, int ofEach) {
        return orders(ofEach).stream()
                .filter(order -> order.form() == spoiling.form() && order.kind() != SampleKind.OTHER)
                .filter(order -> !spoiling.isForgery() || isForgeable(order))
                .toList();
    }

    private static boolean isForgeable(Order order) {
        return Layouts.named(order.layout())
                .forged(new Inventions(Draw.of(0, order.layout())), false)
                .isPresent();
    }

    /** A paper that something was done to; its truth is what stood on it before. */
    public SamplePaper spoilt(Order order, Spoiling spoiling) {
        Layout layout = Layouts.named(order.layout());
        Inventions inventions = new Inventions(Draw.of(seed, order.layout() + "/" + order.number()));
        Drawn drawn = spoiling.isForgery()
                ? layout.forged(inventions, spoiling == Spoiling.PASTED).orElseThrow()
                : layout.draw(inventions);
        String name = order.layout() + "-" + order.number() + "-"
                + spoiling.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Draw chances = Draw.of(seed, order.layout() + "/" + spoiling + "/" + order.number());
        File file = spoiling.isForgery()
                ? new File(".pdf", SheetPdf.of(name, drawn.sheets()))
                : new File(".jpg", spoiling.spoil(drawn.sheets().get(0), chances));
        return new SamplePaper(
                name + file.extension(),
                order.kind(),
                order.layout(),
                order.set(),
                order.form(),
                drawn.documents(),
                drawn.inCode(),
                file.content());
    }

    private record File(String extension, byte[] content) {}

    private static File file(Layout layout, String name, Drawn drawn, SampleForm form, Draw chances) {
        return switch (form) {
            case XML -> new File(".xml", layout.data(drawn.invoice().orElseThrow(), chances));
            case OFD -> new File(".ofd", ofd(name, drawn, chances));
            case PDF -> new File(".pdf", SheetPdf.of(name, drawn.sheets()));
            case SCAN -> scan(name, drawn.sheets(), chances);
            case PHOTO ->
                new File(".jpg", PictureFiles.jpeg(photograph(drawn.sheets().get(0), chances), 60));
            case MESSAGE ->
                new File(".jpg", PictureFiles.jpeg(message(drawn.sheets().get(0), chances), 50 + chances.below(11)));
        };
    }

    /** Issuers differ in what they put beside the page: nothing, tags, the information of the document, the whole XML. */
    private static byte[] ofd(String name, Drawn drawn, Draw chances) {
        SampleInvoice invoice = drawn.invoice().orElseThrow();
        int habit = chances.below(4);
        Map<String, String> data = habit == 2 || habit == 3 ? InvoiceData.customData(invoice) : new TreeMap<>();
        byte[] attachment = habit == 3 ? InvoiceData.original(invoice) : new byte[0];
        return SheetOfd.of(name, drawn.sheets(), new SheetOfd.Extras(data, habit != 0, attachment));
    }

    /** A third of the scans, and all of several pages, come bound in a PDF. */
    private static File scan(String name, List<Sheet> sheets, Draw chances) {
        boolean grey = chances.chance(50);
        boolean bound = sheets.size() > 1 || chances.chance(33);
        List<ScannedPage> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            BufferedImage clean = SheetPicture.of(sheet, Scanner.DOTS_A_MILLIMETRE);
            BufferedImage scan = Scanner.scan(clean, grey, chances.state());
            if (!bound) {
                return grey ? new File(".png", PictureFiles.png(scan)) : new File(".jpg", PictureFiles.jpeg(scan, 85));
            }
            pages.add(new ScannedPage(PictureFiles.jpeg(scan, 85), sheet.width(), sheet.height()));
        }
        return new File(".pdf", SheetPdf.ofPictures(name, pages));
    }

    static BufferedImage photograph(Sheet sheet, Draw chances) {
        double dots = DOTS_OF_THE_LONGER_SIDE / Math.max(sheet.width(), sheet.height());
        return Camera.photograph(SheetPicture.of(sheet, dots), chances.state());
    }

    /** Three of four messages pass a photograph on, the rest a scan or a screen's picture of the file. */
    private static BufferedImage message(Sheet sheet, Draw chances) {
        BufferedImage sent = chances.below(4) > 0
                ? photograph(sheet, chances)
                : Scanner.scan(SheetPicture.of(sheet, Scanner.DOTS_A_MILLIMETRE), false, chances.state());
        return Messenger.made(sent);
    }
}
