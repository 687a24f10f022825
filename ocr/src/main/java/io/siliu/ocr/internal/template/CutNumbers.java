package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers that go on in the next line, where a narrow cell or the line had no room for them: 990000607470 and right below it 8418976,
 * without a label. Nothing but their places says that they belong together, so the whole is delivered and a person has to look; so is
 * the name in the same row of a table, where the line below goes on with it too.
 */
final class CutNumbers {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    /**
     * A number and its parts.
     *
     * @param rest what the end of it looks like, alone in its cell
     * @param whole both parts together
     * @param complete a first part that may be all of it already: what stands below may be another thing's
     */
    private record Form(String field, Pattern rest, Pattern whole, Pattern complete) {

        Form(String field, String rest, String whole, Pattern complete) {
            this(field, Pattern.compile(rest), Pattern.compile(whole), complete);
        }

        boolean isRest(String plain, String number) {
            return rest.matcher(plain).matches()
                    && plain.length() < number.length()
                    && Values.date(plain).isEmpty();
        }
    }

    private static final String OF_A_RECEIPT = "(?=.*\\d)[0-9A-Za-z-]{2,24}";

    /** No number of a receipt and no account is longer. */
    private static final String UP_TO_FORTY = ".{4,40}";

    /** As many figures as a card has. */
    private static final Pattern CARD = Pattern.compile("\\d{16,}");

    private static final List<Form> RECEIPT = List.of(
            new Form(FieldNames.RECEIPT_NUMBER, OF_A_RECEIPT, UP_TO_FORTY, NEVER),
            new Form(FieldNames.PAYER_ACCOUNT, OF_A_RECEIPT, UP_TO_FORTY, NEVER),
            new Form(FieldNames.PAYEE_ACCOUNT, OF_A_RECEIPT, UP_TO_FORTY, NEVER));

    private static final List<Form> SLIP = List.of(
            new Form(FieldNames.BATCH_NUMBER, "(?=.*\\d)[-0-9A-Z]{1,14}", "[-0-9A-Z]{8,32}", CARD),
            new Form(FieldNames.PAYEE_ACCOUNT, "[\\d ]{1,15}", "\\d{12,25}", CARD));

    private static final Form NAME = new Form(FieldNames.PAYEE_NAME, "[\\p{IsHan}·]{1,6}", ".{2,20}", NEVER);

    /** A name beside an account that did not go on may be whole as well. */
    private static final Form WHOLE_NAME =
            new Form(FieldNames.PAYEE_NAME, "[\\p{IsHan}·]{1,6}", ".{2,20}", Pattern.compile(".*"));

    private final PageText text;
    private final Labels labels;
    private final Draft draft;

    private CutNumbers(PageText text, Labels labels, Draft draft) {
        this.text = text;
        this.labels = labels;
        this.draft = draft;
    }

    static void joinOfReceipt(PageText text, Labels labels, Draft draft) {
        new CutNumbers(text, labels, draft).join(RECEIPT);
    }

    static void joinOfSlip(PageText text, Labels labels, Draft draft) {
        CutNumbers numbers = new CutNumbers(text, labels, draft);
        String account = numbers.account();
        numbers.join(SLIP);
        Form name = account.equals(numbers.account()) ? WHOLE_NAME : NAME;
        numbers.place(name)
                .filter(LineBelow::goesOnWithNumbers)
                .flatMap(line -> numbers.rest(name, line))
                .ifPresent(rest -> numbers.put(name, rest));
    }

    private String account() {
        return draft.get(FieldNames.PAYEE_ACCOUNT).map(Candidate::value).orElse("");
    }

    private void join(List<Form> forms) {
        forms.forEach(form -> place(form).flatMap(line -> rest(form, line)).ifPresent(rest -> put(form, rest)));
    }

    private Optional<LineBelow> place(Form form) {
        return draft.get(form.field())
                .filter(number -> number.box() != null)
                .flatMap(number -> LineBelow.of(text, labels, number));
    }

    private Optional<Span> rest(Form form, LineBelow line) {
        String number = draft.get(form.field()).orElseThrow().value();
        return line.goesOn(plain -> form.isRest(plain, number));
    }

    private void put(Form form, Span rest) {
        Candidate number = draft.get(form.field()).orElseThrow();
        String whole = number.value() + rest.plain().replaceAll("\\s", "");
        if (!form.whole().matcher(whole).matches()) {
            return;
        }
        if (!form.complete().matcher(number.value()).matches()) {
            draft.replace(number.withValue(whole, Math.min(number.reliability(), rest.confidence()))
                    .placed(number.box().union(rest.box())));
        }
        draft.doubt(
                Warning.Code.VALUE_IMPLAUSIBLE,
                form.field(),
                "What stands right below this has no label of its own; look whether it is the end of it.");
    }
}
