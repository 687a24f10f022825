package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A letter that binds both sides once it is signed: who writes stands at its head and below it, whom it is written to behind 致.
 */
final class ContractLetter {

    private static final Pattern BINDS = Pattern.compile(
            "本(?:函|委托书|确认书|信)[^。;不]{0,10}(?:即(?:视?为|构成|成为)|视为|成为|构成)(?:贵我|甲乙|你我|我们)?(?:双方|各方)?(?:之间|间)?(?:订立|签订|成立|达成)?"
                    + "(?:有效|具有?法律约束力|具?有约束力|有拘束力)?的?(?:一份)?(?:正式|书面|有效)?的?\\p{IsHan}{0,4}(?:合同|协议)(?![的之])");

    /** Who gives the work writes so to whom it is given; without such words nobody knows which of the two writes. */
    private static final Pattern GIVES = Pattern.compile(
            "委托(?:贵|您|你)|(?:兹|现|特)(?:委托|聘请|邀请)|(?:贵方|贵司|贵公司|您|你)[^。;]{0,6}(?:为我|向我)[方司]|委托服务函|委托函|聘[任请]函");

    private static final Pattern TO = Pattern.compile("^[ ]*(?:致|To|TO)[ ]*:[ ]*(\\p{IsHan}[^:,;。(]{1,40}(?:\\((?!"
            + ContractWords.any(ContractWords.IDENTIFIERS) + ")[^()]{2,12}\\)[^:,;。(]{0,20})?)(?:[ ]*\\((?:"
            + ContractWords.any(ContractWords.IDENTIFIERS) + ")[ ]*:?[ ]*([0-9A-Z]{15,18})\\))?[ ]*:?[ ]*$");

    /** The same where the line had no room for the number (2), which the next one has or ends. */
    private static final Pattern TO_OVER_LINES =
            Pattern.compile("(?<=^|\\n)[ ]*(?:致|To|TO)[ ]*:[ ]*(\\p{IsHan}[^:,;。(\\n]{1,40}(?:\\((?!"
                    + ContractWords.any(ContractWords.IDENTIFIERS) + ")[^()\\n]{2,12}\\)[^:,;。(\\n]{0,20})?)[ ]*\\((?:"
                    + ContractWords.any(ContractWords.IDENTIFIERS).replace("[ \\t]*", "[ \\t\\n]*")
                    + ")[ \\n]*:?[ \\n]*([0-9A-Z]{0,18}\\n?[ ]*[0-9A-Z]{0,18})\\)[ ]*:?[ ]*(?=\\n)");

    /** An address whose line ends in an open bracket. */
    private static final Pattern TO_OPEN =
            Pattern.compile("^[ ]*(?:致|To|TO)[ ]*:[ ]*\\p{IsHan}[^:,;。]{1,60}\\([^()]{2,30}$");

    private static final int WHOLE = 18;

    /** Somebody alone may be greeted instead. */
    private static final Pattern GREETED =
            Pattern.compile("^[ ]*(?:尊敬的)?[ ]*([\\p{IsHan}·]{2,8}?)[ ]?(?:先生|女士|老师)[ ]*:[ ]*$");

    private static final Pattern CODE = Pattern.compile(
            "^[ ]*\\(?(?:" + ContractWords.any(ContractWords.IDENTIFIERS) + ")[ ]*:?[ ]*([0-9A-Z]{15,18})\\)?[ ]*$");

    private static final List<String> FIELDS =
            List.of(FieldNames.PARTY_A, FieldNames.PARTY_A_ID, FieldNames.PARTY_B, FieldNames.PARTY_B_ID);

    /** The head of a letter. */
    private static final int HEAD = 8;

    private final PageText text;

    private ContractLetter(PageText text) {
        this.text = text;
    }

    /** Whether a paper is addressed to one side and says that both are bound by it. */
    static boolean isOne(PageText text, String all) {
        return BINDS.matcher(all).find() && new ContractLetter(text).addressee().isPresent();
    }

    static void read(PageText text, Draft draft) {
        if (isOne(text, Classifier.compact(text.rows()))) {
            new ContractLetter(text).read(draft);
        }
    }

    private void read(Draft draft) {
        boolean gives = GIVES.matcher(Classifier.compact(text.rows())).find();
        List<String> missing =
                FIELDS.stream().filter(field -> draft.get(field).isEmpty()).toList();
        fill(draft);
        if (!gives) {
            draft.ground(missing, Ground.LOOSE_LABEL);
        }
    }

    private void fill(Draft draft) {
        Row addressed = addressee().orElseThrow();
        Matcher to = TO.matcher(addressed.text().plain());
        if (to.matches()) {
            put(draft, FieldNames.PARTY_B, span(addressed, to, 1), Ground.LABEL);
            Optional.ofNullable(to.group(2))
                    .ifPresent(code -> put(draft, FieldNames.PARTY_B_ID, span(addressed, to, 2), Ground.LABEL));
        }
        Matcher broken = TO_OVER_LINES.matcher(text.flow().plain());
        if (!to.matches() && broken.find()) {
            put(draft, FieldNames.PARTY_B, text.flow().span(broken.start(1), broken.end(1)), Ground.LABEL);
            Span number = text.flow().span(broken.start(2), broken.end(2));
            if (number.plain().replaceAll("\\s", "").length() == WHOLE) {
                put(draft, FieldNames.PARTY_B_ID, number, Ground.LABEL);
            }
        }
        Matcher greeted = GREETED.matcher(addressed.text().plain());
        if (greeted.matches()) {
            put(draft, FieldNames.PARTY_B, span(addressed, greeted, 1), Ground.LABEL);
        }
        Optional<Row> writer = writer(addressed);
        writer.ifPresent(row -> put(draft, FieldNames.PARTY_A, whole(row), signs(row) ? Ground.MARK : Ground.SENTENCE));
        writer.ifPresent(row -> head(addressed)
                .map(line -> CODE.matcher(line.text().plain()))
                .filter(Matcher::matches)
                .findFirst()
                .ifPresent(code -> head(addressed)
                        .filter(line -> line.text().plain().contains(code.group(1)))
                        .findFirst()
                        .ifPresent(line -> put(draft, FieldNames.PARTY_A_ID, span(line, code, 1), Ground.MARK))));
    }

    private static void put(Draft draft, String field, Span value, Ground ground) {
        boolean name = field.equals(FieldNames.PARTY_A) || field.equals(FieldNames.PARTY_B);
        String read = name ? Values.name(value.raw()) : Values.identifier(value.raw());
        draft.put(Candidate.at(value, field, read).on(ground));
    }

    private Optional<Row> addressee() {
        return text.rows().stream()
                .limit(HEAD)
                .filter(row -> TO.matcher(row.text().plain()).matches()
                        || TO_OPEN.matcher(row.text().plain()).matches()
                        || GREETED.matcher(row.text().plain()).matches())
                .findFirst();
    }

    /** The firm that a line above the address names alone. */
    private Optional<Row> writer(Row addressed) {
        return head(addressed)
                .filter(row -> NameShape.isFirm(row.text().plain()))
                .findFirst();
    }

    private Stream<Row> head(Row addressed) {
        return text.rows().stream().limit(HEAD).takeWhile(row -> row != addressed);
    }

    /** Whether the writer is named alone once more, below what it writes. */
    private boolean signs(Row writer) {
        String name = writer.text().plain().replaceAll("\\s", "");
        return text.rows().stream()
                .skip(HEAD)
                .flatMap(row -> row.chunks().stream())
                .anyMatch(cell -> cell.plain().replaceAll("\\s", "").equals(name));
    }

    private static Span whole(Row row) {
        return row.text().span(0, row.text().plain().length());
    }

    private static Span span(Row row, Matcher match, int group) {
        return row.text().span(match.start(group), match.end(group));
    }
}
