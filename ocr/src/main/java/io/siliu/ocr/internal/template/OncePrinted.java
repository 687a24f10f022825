package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.Gloss;
import io.siliu.ocr.internal.layout.Gutter;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a paper of a kind prints once: where a page prints it more often, so many papers lie on it, below each other or side by side.
 *
 * @param mark what is printed once, with blanks between its letters or without
 * @param first what the first line of such a paper is in a cell of its own, without blanks
 */
record OncePrinted(Pattern mark, Pattern first) {

    private static final Pattern INVOICE_TITLE =
            Pattern.compile("^[^:;,。]{0,12}(?:电子发票\\((?:普通发票|增值税专用发票)\\)|增值税(?:电子)?(?:普通|专用)发票)(?:\\([^)]{0,12}\\))?$");

    private static final OncePrinted INVOICE =
            new OncePrinted(Pattern.compile("价\\s*税\\s*合\\s*计\\s*\\(?\\s*大\\s*写"), INVOICE_TITLE);

    private static final OncePrinted LICENCE = new OncePrinted(
            Pattern.compile("统\\s*一\\s*社\\s*会\\s*信\\s*用\\s*代\\s*码"), Pattern.compile("^营业执照(?:\\([^)]*\\))?$"));

    private static final OncePrinted CARD_FRONT =
            new OncePrinted(Pattern.compile("身\\s*份\\s*号\\s*码"), Pattern.compile("^姓名"));

    private static final OncePrinted CARD_BACK =
            new OncePrinted(Pattern.compile("有\\s*效\\s*期\\s*限"), Pattern.compile("^(?:中华人民共和国|居民身份证|签发机关)"));

    /** What may stand above the title of an invoice. */
    private static final Pattern ABOVE_A_TITLE = Pattern.compile("^[^。,;]{0,40}(?:发票号码|发票代码|开票日期)");

    /** The last line of an invoice. */
    private static final Pattern DRAWER = Pattern.compile("开票人");

    /** Nearer to each other than this from top to bottom, in heights of their line, two papers lie side by side. */
    private static final double BESIDE = 4;

    /** Where a paper of the kind prints what it prints once, from top to bottom. */
    static List<Found> marks(PageText page, DocumentKind kind) {
        return switch (kind) {
            case DIGITAL_INVOICE, VAT_INVOICE -> more(INVOICE.on(page), cells(page, INVOICE_TITLE));
            case BUSINESS_LICENCE -> LICENCE.on(page);
            case ID_CARD_FRONT, ID_CARD_BACK -> more(CARD_FRONT.on(page), CARD_BACK.on(page));
            case PAYMENT_SLIP, ACCEPTANCE_RECEIPT -> titles(page, kind);
            case BANK_RECEIPT, CONTRACT, OTHER -> List.of();
        };
    }

    /** The first where it is printed several times, else the other. */
    private static List<Found> more(List<Found> one, List<Found> other) {
        return one.size() > 1 ? one : other;
    }

    private List<Found> on(PageText page) {
        return page.findAll(mark);
    }

    /** The title of the first slip, wherever it is printed again. */
    private static List<Found> titles(PageText page, DocumentKind kind) {
        List<Found> titles = cells(page, Classifier.titleOf(kind));
        return titles.stream()
                .filter(title -> words(title.span()).equals(words(titles.get(0).span())))
                .toList();
    }

    private static List<Found> cells(PageText page, Pattern words) {
        return IntStream.range(0, page.rows().size())
                .boxed()
                .flatMap(row -> cells(page.rows().get(row))
                        .filter(cell -> words.matcher(words(cell)).find())
                        .map(cell -> new Found(row, cell)))
                .toList();
    }

    /** A title that is set letter by letter is one cell. */
    private static Stream<Span> cells(Row row) {
        boolean spaced = row.chunks().stream().allMatch(cell -> cell.plain().length() <= 2);
        return spaced ? Stream.of(row.text().span(0, row.text().plain().length())) : row.chunks().stream();
    }

    private static String words(Span cell) {
        return Gloss.withoutInTitle(cell.plain().replaceAll("\\s", ""));
    }

    /** The papers that a page shows; the page alone where it shows one, or they cannot be parted. */
    static List<PageText> parted(PageText page, DocumentKind kind) {
        List<Found> marks = marks(page, kind);
        for (int next = 1; next < marks.size(); next++) {
            Box one = marks.get(next - 1).span().box();
            Box other = marks.get(next).span().box();
            if (Math.abs(one.centreY() - other.centreY()) < BESIDE * one.height()) {
                if (one.right() <= other.x()) {
                    return Gutter.parted(page, one.right(), other.x());
                }
                if (other.right() <= one.x()) {
                    return Gutter.parted(page, other.right(), one.x());
                }
            }
        }
        return below(page, kind, marks);
    }

    private static List<PageText> below(PageText page, DocumentKind kind, List<Found> marks) {
        List<PageText> parts = new ArrayList<>();
        int from = 0;
        for (int next = 1; next < marks.size(); next++) {
            int start =
                    start(page, kind, marks.get(next - 1).row(), marks.get(next).row());
            if (start > from) {
                parts.add(page.part(from, start));
                from = start;
            }
        }
        parts.add(page.part(from, page.rows().size()));
        return parts;
    }

    /** The row that the next paper begins with: behind the mark of one, and no later than that of the next. */
    private static int start(PageText page, DocumentKind kind, int before, int at) {
        return switch (kind) {
            case DIGITAL_INVOICE, VAT_INVOICE -> ofInvoice(page, before, at);
            case BUSINESS_LICENCE -> LICENCE.leads(page) ? first(page, LICENCE.first, before, at, at) : at;
            case ID_CARD_FRONT, ID_CARD_BACK -> ofCard(page, before, at);
            default -> at;
        };
    }

    /** Whether the title of the first licence stands no lower than its code. */
    private boolean leads(PageText page) {
        return first(page, first, -1, on(page).get(0).row(), -1) >= 0;
    }

    private static int ofInvoice(PageText page, int before, int at) {
        int drawer = IntStream.range(before + 1, at)
                .filter(row -> DRAWER.matcher(words(page, row)).find())
                .max()
                .orElse(before);
        int title = first(page, INVOICE_TITLE, before, at, -1);
        if (title < 0) {
            return drawer > before ? drawer + 1 : widestGap(page, before, at);
        }
        int start = title;
        while (start - 1 > Math.min(drawer, title)
                && ABOVE_A_TITLE.matcher(words(page, start - 1)).find()) {
            start--;
        }
        return start;
    }

    private static int ofCard(PageText page, int before, int at) {
        Pattern first = CARD_FRONT.on(page).size() > 1 ? CARD_FRONT.first : CARD_BACK.first;
        return first(page, first, before, at, widestGap(page, before, at));
    }

    private static int first(PageText page, Pattern first, int before, int at, int otherwise) {
        return IntStream.rangeClosed(before + 1, at)
                .filter(row -> begins(page.rows().get(row), first))
                .findFirst()
                .orElse(otherwise);
    }

    private static boolean begins(Row row, Pattern first) {
        return Stream.concat(
                        Stream.of(Classifier.compact(List.of(row))),
                        row.chunks().stream().map(cell -> cell.plain().replaceAll("\\s", "")))
                .anyMatch(words -> first.matcher(words).find());
    }

    private static String words(PageText page, int row) {
        return Classifier.compact(List.of(page.rows().get(row)));
    }

    private static int widestGap(PageText page, int before, int at) {
        int widest = at;
        double most = 0;
        for (int row = before + 1; row <= at; row++) {
            double gap = page.rows().get(row).box().y()
                    - page.rows().get(row - 1).box().bottom();
            if (gap > most) {
                most = gap;
                widest = row;
            }
        }
        return widest;
    }
}
