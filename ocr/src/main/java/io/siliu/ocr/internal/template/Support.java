package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One thing that speaks for a paper being of a kind, or against it.
 *
 * @param weight in points; what speaks against the kind has less than none
 * @param holds whether the paper shows it
 */
record Support(int weight, Predicate<Evidence> holds) {

    /** Outweighs whatever speaks for the kind. */
    private static final int NEVER = -100;

    /** A value of the kind's own is found. */
    static Support reads(int weight, String field) {
        return new Support(weight, evidence -> evidence.reads(field));
    }

    /** A value of the kind's own is found, and a label says that it is that. */
    static Support readsSurely(int weight, String field) {
        return new Support(weight, evidence -> evidence.readsSurely(field));
    }

    /** That a value of the kind's own is found, a label says that it is that, and nothing speaks against it. */
    static Predicate<Evidence> surely(String field) {
        return evidence ->
                evidence.readsSurely(field) && !evidence.draft().doubted().contains(field);
    }

    /** The paper has these words somewhere. */
    static Support says(int weight, String words) {
        Pattern pattern = Pattern.compile(words);
        return new Support(weight, evidence -> evidence.says(pattern));
    }

    /** The paper has these words somewhere, as this kind never has. */
    static Support neverSays(String words) {
        return says(NEVER, words);
    }

    /** The paper has these words in a title, a label or a value, as this kind never has; in a sentence they say nothing of it. */
    static Support neverInCells(String words) {
        Pattern pattern = Pattern.compile(words);
        return never(evidence -> evidence.saysInCells(pattern));
    }

    /** One of these words begins a label or the head of a column, as in no paper of this kind; in a sentence it says nothing. */
    static Support neverLabelled(String words) {
        Pattern pattern = Pattern.compile(".{0,4}(?:" + words + ")\\p{IsHan}{0,4}(?:\\([^)]{0,8}\\))?(?::.*)?");
        return never(evidence -> evidence.labels(pattern));
    }

    /** The paper begins with these words, as this kind never does. */
    static Support neverHeaded(String words) {
        Pattern pattern = Pattern.compile(words);
        return never(evidence -> evidence.isHeaded(pattern));
    }

    static Support never(Predicate<Evidence> holds) {
        return new Support(NEVER, holds);
    }

    /** Nothing of the kind is worth considering without this. */
    static Support needs(Predicate<Evidence> holds) {
        return never(holds.negate());
    }

    /** A paper of this kind names the task. */
    static Support needsTask() {
        return needs(evidence -> evidence.reads(FieldNames.TASK_NUMBER));
    }

    int of(Evidence evidence) {
        return holds.test(evidence) ? weight : 0;
    }
}
