package io.siliu.ocr.internal.template;

import io.siliu.ocr.Alternative;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.learned.LearnedFields.Guess;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Doubts a value that a label told, where on papers that were read before such a value stood like another one that this paper
 * prints: a label of one form may mean something else on the next. The other value stands beside it for whoever looks.
 */
final class LearnedDoubts {

    /** Whatever is less likely than this is no rival of anything. */
    private static final double POSSIBLE = 0.1;

    /** What is a name is learned less surely than what is a sum: another one must be so likely, and so many times as likely. */
    private static final double LIKELY_NAME = 0.3;

    private static final double TIMES_AS_LIKELY = 3;

    /** A name that is less likely than this has a rival in any other that is possible. */
    private static final double HARDLY = 0.02;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> DAYS = Set.of(
            FieldNames.TRANSACTION_TIME,
            FieldNames.PAID_AT,
            FieldNames.ACCEPTED_ON,
            FieldNames.SIGNED_ON,
            FieldNames.VALID_FROM,
            FieldNames.VALID_TO);

    private static final Set<String> NAMES = Set.of(
            FieldNames.PAYER_NAME,
            FieldNames.PAYEE_NAME,
            FieldNames.PAYER_BANK,
            FieldNames.PAYEE_BANK,
            FieldNames.PURPOSE,
            FieldNames.STATUS,
            FieldNames.ACCEPTED_BY,
            FieldNames.PARTY_A,
            FieldNames.PARTY_B);

    private LearnedDoubts() {}

    /**
     * The draft itself. What a word beside the label says, or a sum on the paper proves, is no matter of likelihood.
     *
     * @param printed the values that may be that of a field of this name, the likeliest first
     */
    static Draft raised(Function<String, List<Guess>> printed, Draft draft) {
        Set<String> proven = ProvenSums.of(draft);
        List<Candidate> told = draft.candidates().values().stream()
                .filter(value -> value.ground() == Ground.LABEL && !proven.contains(value.name()))
                .toList();
        for (Candidate value : told) {
            rival(value, draft, printed.apply(value.name()))
                    .ifPresent(rival -> draft.replace(value.beside(rival).on(Ground.CONTESTED)));
        }
        return draft;
    }

    /**
     * The likeliest other value, where it is likelier than the one told, so that it may be the right one, and is none of another field.
     * A value that is made of several places, or is printed where no place was seen, has no likelihood of its own.
     *
     * @param printed the likeliest first
     */
    private static Optional<Alternative> rival(Candidate told, Draft draft, List<Guess> printed) {
        String letters = letters(told.value());
        Alternative rival = null;
        double likely = 0;
        for (Guess guess : printed) {
            Stopped.check();
            if (rival == null && guess.likely() < POSSIBLE) {
                break;
            }
            if (rival != null && !mayAgree(told.name(), guess, letters)) {
                continue;
            }
            Optional<String> value = LearnedValues.value(guess);
            if (value.filter(one -> agree(told.name(), one, told.value())).isPresent()) {
                return likely >= least(told.name(), guess.likely()) ? Optional.ofNullable(rival) : Optional.empty();
            }
            if (rival == null
                    && value.filter(one -> !isOfAnother(one, told, draft)).isPresent()) {
                likely = guess.likely();
                rival = new Alternative(
                        value.get(), draft.source(), guess.span().confidence());
            }
        }
        return Optional.empty();
    }

    /** How likely a rival is at least of a value that is so likely itself. */
    private static double least(String field, double own) {
        return !NAMES.contains(field) || own < HARDLY ? POSSIBLE : Math.max(LIKELY_NAME, TIMES_AS_LIKELY * own);
    }

    /** Whether it is worth the reading of what is printed: a paper has thousands of places, and the one that was told is soon found. */
    private static boolean mayAgree(String field, Guess guess, String letters) {
        if (DAYS.contains(field)) {
            return true;
        }
        String printed = letters(guess.span().plain());
        return printed.contains(letters) || letters.contains(printed);
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }

    private static boolean isOfAnother(String value, Candidate told, Draft draft) {
        return draft.candidates().values().stream()
                .anyMatch(other -> !other.name().equals(told.name()) && Values.same(other.value(), value));
    }

    /** A day and its time, a name and the same with what the form prints behind it: no two values, as two figures or numbers are. */
    private static boolean agree(String field, String one, String told) {
        return Values.same(one, told)
                || DAYS.contains(field) && (one.startsWith(told) || told.startsWith(one))
                || NAMES.contains(field) && (told.contains(one) || one.contains(told));
    }
}
