package io.siliu.ocr.internal.template;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An acceptance written as a letter: whole sentences in place of labels and cells. A letter accepts where a sentence says that
 * the work of one task was found good, and for how much; what asks for that, or makes a condition of it, does not.
 */
final class AcceptanceLetter {

    private static final Pattern TASK = Pattern.compile("(?<![A-Z0-9])(RW\\d{16})(?!\\d)");

    private static final Pattern FULL_STOP = Pattern.compile("。");

    private final PageText text;
    private final Prose prose;
    private final List<Prose.Place> accepting;

    private AcceptanceLetter(PageText text) {
        this.text = text;
        this.prose = Prose.of(text);
        this.accepting = prose.sentences()
                .filter(sentence ->
                        LetterWords.ACCEPTING.matcher(sentence.group(0)).find())
                .toList();
    }

    static AcceptanceLetter in(PageText text) {
        return new AcceptanceLetter(text);
    }

    /** Whether a sentence says that work was accepted, as no form does. */
    boolean isWritten() {
        return accepting.stream()
                .anyMatch(sentence -> FULL_STOP.matcher(sentence.group(0)).find()
                        || sentence.group(0).contains(","));
    }

    /** Whether this is an acceptance and not a letter that speaks of one. */
    boolean accepts() {
        return isWritten()
                && !isOfOtherBusiness()
                && task().isPresent()
                && LetterSum.in(prose).isPresent()
                && (LetterCount.in(prose).isPresent()
                        || !new LetterDay(text, prose).said().isEmpty());
    }

    /** Whether it asks for the acceptance, makes a condition of it, or is called what letters of other business are. */
    boolean isOfOtherBusiness() {
        return isNotYet() || isCalledOtherwise();
    }

    /** Whether a sentence asks for the acceptance, makes a condition of it, or says that it failed. */
    boolean isNotYet() {
        return prose.sentences()
                .anyMatch(sentence ->
                        LetterWords.NOT_YET.matcher(sentence.group(0)).find());
    }

    private boolean isCalledOtherwise() {
        return LetterWords.OTHER_BUSINESS.matcher(PaperHead.of(text)).find();
    }

    /** Puts what the sentences say of the fields that no label told. */
    void read(Draft draft) {
        if (!isWritten()) {
            return;
        }
        task().ifPresent(place -> draft.put(FieldNames.TASK_NUMBER, Optional.of(place.span(1)), LabelledValues::task));
        LetterSum.in(prose).ifPresent(sum -> sum.put(draft));
        LetterCount.in(prose).ifPresent(count -> count.put(draft));
        new LetterDay(text, prose).put(draft);
        new LetterSigner(text, prose).put(draft);
    }

    /** The only task that the letter names. */
    private Optional<Prose.Place> task() {
        List<Prose.Place> tasks = prose.findAll(TASK)
                .filter(place -> TaskNumber.parse(place.group(1)).isPresent())
                .toList();
        boolean one = tasks.stream().map(place -> place.group(1)).distinct().count() == 1;
        return one ? Optional.of(tasks.get(0)) : Optional.empty();
    }
}
