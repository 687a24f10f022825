package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.together;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One label of several values: 汇款人户名/账号 before 示例某某有限公司/9919…. The values stand in the order of the words. */
final class JoinedLabels {

    private static final String AND = "[ ]*[/、及和与][ ]*";

    private static final String NAME = "(?:" + ContractWords.any(ReceiptWords.NAMES) + ")";
    private static final String ACCOUNT = "(?:" + ContractWords.any(ReceiptWords.ACCOUNTS) + ")";
    private static final String BANK = "(?:" + ContractWords.any(ReceiptWords.BANKS) + ")";
    private static final String WHAT = "(?:" + NAME + "|" + ACCOUNT + "|" + BANK + ")";

    /** Whose (1), what of them (2), and the values where a colon stands before them (3). */
    private static final Pattern LABEL =
            Pattern.compile("^(" + ContractWords.any(together(ReceiptWords.PAYER, ReceiptWords.PAYEE)) + ")?[ ]*("
                    + WHAT + "(?:" + AND + WHAT + ")+)[ ]*(?::[ ]*(.*))?$");

    private static final Pattern SEPARATOR = Pattern.compile("[ ]*(?:[/、;,，；\\t]|[ ]{1,4})[ ]*");

    private final PageText text;
    private final Draft draft;

    JoinedLabels(PageText text, Draft draft) {
        this.text = text;
        this.draft = draft;
    }

    void read() {
        for (Row row : text.rows()) {
            for (Span cell : row.chunks()) {
                Matcher label = LABEL.matcher(cell.plain());
                if (label.matches()) {
                    values(row, cell, label).ifPresent(values -> read(cell, label, values));
                }
            }
        }
    }

    /** What stands behind the colon, or in the rest of the row up to the next label. */
    private static Optional<Span> values(Row row, Span cell, Matcher label) {
        if (label.start(3) >= 0 && label.end(3) > label.start(3)) {
            return Optional.of(cell.sub(label.start(3), label.end(3)));
        }
        int next = row.chunks().indexOf(cell) + 1;
        return next < row.chunks().size() ? Optional.of(row.chunks().get(next)) : Optional.empty();
    }

    private void read(Span cell, Matcher label, Span values) {
        String[] words = label.group(2).split(AND);
        List<Span> parts = parts(values);
        if (parts.size() != words.length) {
            return;
        }
        Optional<PartyMark> mark = new PartyMarks(text).nearest(cell.box());
        boolean named = label.group(1) != null;
        if (!named && mark.isEmpty()) {
            return;
        }
        boolean payee = named
                ? ReceiptWords.PAYEE.contains(label.group(1).replaceAll("\\s", ""))
                : mark.orElseThrow().payee();
        for (int at = 0; at < words.length; at++) {
            put(words[at].replaceAll("\\s", ""), payee, parts.get(at), named ? Ground.LABEL : Ground.MARK);
        }
    }

    private static List<Span> parts(Span values) {
        List<Span> parts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(values.plain());
        int from = 0;
        while (separator.find()) {
            parts.add(values.sub(from, separator.start()));
            from = separator.end();
        }
        parts.add(values.sub(from, values.plain().length()));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private void put(String word, boolean payee, Span value, Ground ground) {
        if (ReceiptWords.NAMES.contains(word)) {
            put(payee ? FieldNames.PAYEE_NAME : FieldNames.PAYER_NAME, value, ReceiptValues::name, ground);
        } else if (ReceiptWords.ACCOUNTS.contains(word)) {
            put(payee ? FieldNames.PAYEE_ACCOUNT : FieldNames.PAYER_ACCOUNT, value, ReceiptValues::account, ground);
        } else {
            put(payee ? FieldNames.PAYEE_BANK : FieldNames.PAYER_BANK, value, ReceiptValues::name, ground);
        }
    }

    private void put(String field, Span value, Draft.Reading reading, Ground ground) {
        draft.put(field, Optional.of(value), reading, ground);
    }
}
