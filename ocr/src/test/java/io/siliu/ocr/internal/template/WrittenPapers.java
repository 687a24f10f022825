package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Papers written down as they are worded and set, one after the other in a file of the test's resources. A paper begins with
 * {@code ==}, its kind and what it is called here; a line with {@code #} is its title; lines of cells between strokes are a
 * table, as wide as its widest cells. What stands in braces is a value: {@code {status=已到账}} is printed as it is, {@code
 * {amount=1234.56~1,234.56元}} as what follows, and {@code {amount}} as usual. A mark behind the name says how sure the paper is of
 * it: {@code {payeeAccount?}} is read and doubted, {@code {payeeAccount!}} is read for certain.
 */
public final class WrittenPapers {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)([?!]?)(?:=([^}~]*)(?:~([^}]*))?)?}");

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

    private WrittenPapers() {}

    /**
     * Where a value stands.
     *
     * @param line its line's place among those of the paper
     * @param from where it begins in the line
     * @param to where it ends
     */
    public record Mark(String field, int line, int from, int to) {}

    /**
     * A paper with what it says.
     *
     * @param fields what a person reads of it
     * @param certain of the fields that are marked, whether they are read for certain
     * @param marks where its values stand
     */
    public record Written(
            DocumentKind kind,
            String name,
            List<String> lines,
            Map<String, String> fields,
            Map<String, Boolean> certain,
            List<Mark> marks) {

        PrintedPages printed() {
            return SetLines.of(lines);
        }

        /** The text of it as a text layer gives it. */
        public PageText text() {
            return printed().text();
        }

        /** What is read otherwise than it is written and than it is marked, empty where nothing is. */
        String differences(Draft draft) {
            Map<String, String> read = new LinkedHashMap<>();
            draft.candidates().forEach((field, candidate) -> read.put(field, candidate.value()));
            StringBuilder all = new StringBuilder(WrittenPapers.differences(fields, read));
            certain.forEach((field, sure) -> {
                if (sure == draft.doubted().contains(field)) {
                    all.append(field).append(sure ? " is doubted; " : " is certain; ");
                }
            });
            return all.toString();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Written> in(String file) {
        return of(text(file));
    }

    public static Stream<Written> of(String written) {
        List<Written> papers = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Optional<String> head = Optional.empty();
        for (String line : written.split("\n")) {
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
        Map<String, Boolean> certain = new LinkedHashMap<>();
        List<String> printed = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (String line : lines) {
            StringBuilder set = new StringBuilder();
            Matcher value = VALUE.matcher(line);
            while (value.find()) {
                String field = value.group(1);
                String[] said = said(value).split("~", 2);
                fields.put(field, said[0]);
                if (!value.group(2).isEmpty()) {
                    certain.put(field, value.group(2).equals("!"));
                }
                value.appendReplacement(set, "");
                int from = set.length();
                set.append(said[said.length - 1]);
                marks.add(new Mark(field, printed.size(), from, set.length()));
            }
            value.appendTail(set);
            printed.add(set.toString());
        }
        return new Written(DocumentKind.valueOf(words[0]), words[1], printed, fields, certain, marks);
    }

    /** The value, and behind a wave how it is printed where that is not the same. */
    private static String said(MatchResult value) {
        return Optional.ofNullable(value.group(3))
                .map(said -> Optional.ofNullable(value.group(4))
                        .map(print -> said + "~" + print)
                        .orElse(said))
                .orElseGet(() -> USUAL.get(value.group(1)));
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
