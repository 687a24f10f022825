package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.Plain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Papers written down as they are worded and set, one after the other in a file of the test's resources. A paper begins with
 * {@code ==}, its kind and what it is called here; a line with {@code #} is its title; lines of cells between strokes are a
 * table, as wide as its widest cells. What stands in braces is a value: {@code {status=已到账}} is printed as it is, {@code
 * {amount=1234.56~1,234.56元}} as what follows, and {@code {amount}} as usual.
 */
final class WrittenPapers {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)(?:=([^}~]*)(?:~([^}]*))?)?}");

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("receiptNumber", "6675694492030618"),
            Map.entry("transactionTime", "2026-03-05~2026-03-05 10:15:30"),
            Map.entry("payerName", "示例云骑即时配送有限公司"),
            Map.entry("payerAccount", "991993288470839166"),
            Map.entry("payerBank", "示例城市商业银行长春分行"),
            Map.entry("payeeName", "示例罗东升"),
            Map.entry("payeeAccount", "9900006074708418976"),
            Map.entry("payeeBank", "示例农商银行春城支行"),
            Map.entry("amount", "1234.56~1,234.56"),
            Map.entry("purpose", "同城配送服务费"),
            Map.entry("batchNumber", "PC202603050007"),
            Map.entry("taskNumber", "RW2609002026000194"),
            Map.entry("grossAmount", "1300.00~1,300.00"),
            Map.entry("taxAmount", "65.44"),
            Map.entry("netAmount", "1234.56~1,234.56"),
            Map.entry("paidAt", "2026-03-05~2026-03-05 10:15:30"),
            Map.entry("status", "支付成功"),
            Map.entry("acceptedBy", "示例王明"),
            Map.entry("acceptedOn", "2026-03-05"),
            Map.entry("quantity", "126"),
            Map.entry("contractNumber", "FW-2026-0305001"),
            Map.entry("partyA", "示例云骑即时配送有限公司"),
            Map.entry("partyAId", "91990000MADEMA019L"),
            Map.entry("partyB", "示例罗东升"),
            Map.entry("partyBId", "990000198507260211"),
            Map.entry("validFrom", "2026-03-01~2026年3月1日"),
            Map.entry("validTo", "2027-02-28~2027年2月28日"),
            Map.entry("signedOn", "2026-02-26~2026年2月26日"));

    private static final double SIZE = 10;
    private static final double LEFT = 20;
    private static final double LINE = 20;
    private static final double TITLE = 16;
    private static final double CENTRE = 270;

    /** Between the columns of a table, in letters. */
    private static final int GAP = 3;

    private WrittenPapers() {}

    /**
     * A paper with what it says.
     *
     * @param fields what a person reads of it
     */
    record Written(DocumentKind kind, String name, List<String> lines, Map<String, String> fields) {

        PrintedPages printed() {
            return set(lines);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Written> in(String file) {
        List<Written> papers = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Optional<String> head = Optional.empty();
        for (String line : text(file).split("\n")) {
            if (line.startsWith("==")) {
                head.ifPresent(words -> papers.add(written(words, lines)));
                head = Optional.of(line.substring(2).strip());
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        papers.add(written(head.orElseThrow(), lines));
        return papers.stream();
    }

    private static String text(String file) {
        try (InputStream content = WrittenPapers.class.getResourceAsStream("/written/" + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Written written(String head, List<String> lines) {
        String[] words = head.split(" ", 2);
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> printed = new ArrayList<>();
        for (String line : lines) {
            printed.add(VALUE.matcher(line).replaceAll(value -> {
                String usual = Optional.ofNullable(value.group(2))
                        .map(said -> Optional.ofNullable(value.group(3))
                                .map(print -> said + "~" + print)
                                .orElse(said))
                        .orElseGet(() -> USUAL.get(value.group(1)));
                String[] said = usual.split("~", 2);
                fields.put(value.group(1), said[0]);
                return Matcher.quoteReplacement(said[said.length - 1]);
            }));
        }
        return new Written(DocumentKind.valueOf(words[0]), words[1], printed, fields);
    }

    private static PrintedPages set(List<String> lines) {
        PrintedPages pages = new PrintedPages();
        double y = LINE;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("#")) {
                String title = line.substring(1).strip();
                pages.print(Math.max(LEFT, CENTRE - title.length() * TITLE / 2), y, TITLE, title);
            } else if (line.contains("|")) {
                double[] columns = columns(lines, at);
                String[] cells = line.split("\\|", -1);
                for (int cell = 0; cell < cells.length; cell++) {
                    pages.print(LEFT + columns[cell], y, cells[cell].strip());
                }
            } else {
                pages.print(LEFT, y, line);
            }
            y += LINE;
        }
        return pages;
    }

    /** Where the columns of the table begin that a line belongs to. */
    private static double[] columns(List<String> lines, int at) {
        int first = at;
        while (first > 0 && isRow(lines.get(first - 1), lines.get(at))) {
            first--;
        }
        int last = at;
        while (last + 1 < lines.size() && isRow(lines.get(last + 1), lines.get(at))) {
            last++;
        }
        String[] cells = lines.get(at).split("\\|", -1);
        double[] columns = new double[cells.length];
        for (int cell = 1; cell < cells.length; cell++) {
            int column = cell - 1;
            double widest = lines.subList(first, last + 1).stream()
                    .mapToDouble(line -> width(line.split("\\|", -1)[column].strip()))
                    .max()
                    .orElse(0);
            columns[cell] = columns[column] + widest + GAP * SIZE;
        }
        return columns;
    }

    private static boolean isRow(String line, String other) {
        return line.split("\\|", -1).length == other.split("\\|", -1).length;
    }

    private static double width(String cell) {
        return cell.chars()
                .mapToDouble(character -> Plain.isWide((char) character) ? SIZE : SIZE / 2)
                .sum();
    }

    /** Each name of the fields and what they differ in, empty where a paper is read as it is. */
    static String differences(Map<String, String> wanted, Map<String, String> read) {
        StringBuilder all = new StringBuilder();
        wanted.forEach((field, value) -> {
            String found = read.getOrDefault(field, "nothing");
            boolean day = value.length() == 10 && found.startsWith(value + "T");
            if (!day && !found.replaceAll("\\s", "").equals(value.replaceAll("\\s", ""))) {
                all.append(field)
                        .append(": ")
                        .append(found)
                        .append(" for ")
                        .append(value)
                        .append("; ");
            }
        });
        return all.toString();
    }
}
