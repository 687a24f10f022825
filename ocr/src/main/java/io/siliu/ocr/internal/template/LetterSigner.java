package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who accepts by a letter: the person named as the one who did or signs, else the firm that signs. Whom the letter is written
 * to is never who accepts.
 */
final class LetterSigner {

    /** A person in a sentence: 经我司验收人李明现场核验. */
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?:验收人员|验收人|验收员|验收代表|验收负责人|核验人员|核验人|核验员|经办人|现场代表|甲方代表|项目负责人|质检员|签收人)(?:签[名字章])?(?:为|是|:)?(?!签|写|填|之|应|将|须|在|对|的|已|经|名|字|确认|盖)([\\p{IsHan}·]{2,8}?)"
                    + "(?=于|在|对|已|经|现场|逐|[,。、;:(\\t\\n]|$)");

    /** The cell of a signature: who signs is called something, or a seal is to be set behind the name. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:^|\\t)[ ]*(?:确认人|确认方|确认单位|签字人|签署人|签发人|签名|签字|代表|授权代表|经办|经办人|经手人|负责人|\\p{IsHan}{0,6}(?:经理|主管|主任|部长|店长)|出具人|出具单位|出具方|证明人|证明单位|落款|验收方|验收单位|接受方|委托方|委托人|委托单位|发包方|发包人|发包单位|定作方|定作人|需求方|用工方|用工单位|用工企业|甲方|单位)"
                    + "(?:代表)?(?:名称|签名|签字|签章|盖章|公章)?[ ]*(?:\\([^)\\t]{1,8}\\))?[ ]*[:][ ]*(\\p{IsHan}[^\\t:,。;]{1,40}?)[ ]*(?:\\((?:盖章|签章|公章|签字|签名)\\))?[ ]*(?=\\t|$)");

    /** A name alone in its cell. */
    private static final Pattern ALONE =
            Pattern.compile("(?:^|\\t)[ ]*(\\p{IsHan}[^\\t:,。;]{1,40}?)[ ]*(?:\\((?:盖章|签章|公章|签字|签名)\\))?[ ]*(?=\\t|$)");

    private static final Pattern FIRM = Pattern.compile(".*(?:公司|中心|集团|事务所|工作室|[部店厂行社所馆院校](?:\\([^)]{2,12}\\))?)");

    /** What follows the name of who did the work, and nothing of accepting between. */
    private static final String DOES = "[^。;确验核认同]{0,40}?(?:完成(?!验收|核验)|交付|提交)";

    private static final int PERSON = 8;

    /** How many rows from its end a letter is signed in. */
    private static final int LAST_ROWS = 8;

    private final PageText text;
    private final Prose prose;

    LetterSigner(PageText text, Prose prose) {
        this.text = text;
        this.prose = prose;
    }

    void put(Draft draft) {
        if (draft.get(FieldNames.ACCEPTED_BY).isPresent()) {
            return;
        }
        List<Span> signatures = below(SIGNATURE);
        Optional<Span> signer = Stream.of(
                        prose.findAll(IN_SENTENCE).map(place -> place.span(1)),
                        signatures.stream().filter(name -> name.plain().length() <= PERSON),
                        signatures.stream(),
                        below(ALONE).stream()
                                .filter(name -> FIRM.matcher(compact(name)).matches()))
                .flatMap(names -> names)
                .filter(name -> ValueForms.canBe(FieldNames.ACCEPTED_BY, compact(name)))
                .findFirst();
        signer.ifPresent(name -> {
            draft.put(FieldNames.ACCEPTED_BY, signer, LetterSigner::name);
            if (!isNamedTwice(name) || didTheWork(name)) {
                draft.doubt(
                        Warning.Code.VALUE_IMPLAUSIBLE,
                        FieldNames.ACCEPTED_BY,
                        "The letter names this party once, or as who did the work, and not as the one who accepts.");
            }
        });
    }

    private List<Span> below(Pattern pattern) {
        List<Row> rows = text.rows();
        return text.findAll(pattern).stream()
                .filter(found -> found.row() >= rows.size() - LAST_ROWS && found.row() > 1)
                .map(PageText.Found::span)
                .toList();
    }

    private boolean isNamedTwice(Span name) {
        return prose.findAll(Pattern.compile(Pattern.quote(compact(name)))).count() > 1;
    }

    /** Whether a sentence says that this party did what is to be accepted. */
    private boolean didTheWork(Span name) {
        return prose.findAll(Pattern.compile(Pattern.quote(compact(name)) + DOES))
                .findAny()
                .isPresent();
    }

    private static Optional<String> name(Span place) {
        return Optional.of(Values.name(place.raw().replaceAll("\\n", "")));
    }

    private static String compact(Span place) {
        return place.plain().replaceAll("\\s", "");
    }
}
