package io.siliu.platform.fourflow;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Why a paper was allocated, or left open, as a code and its values; a page renders it to one sentence from the message
 * bundle under {@code fourflow.reason.}code. The values hold numbers and dates, never personal data.
 */
public record Reason(Code code, List<String> values) {

    /** The sentences there are. */
    public enum Code {
        /** Task number on the paper; amount and party agree. */
        TASK_NUMBER_AMOUNT_PARTY,
        /** Task number on the paper; the amount agrees, the party does not. */
        TASK_NUMBER_AMOUNT,
        /** Task number on the paper; the party agrees, the amount does not. */
        TASK_NUMBER_PARTY,
        /** Task number on the paper; no party was read, and the amount differs in one digit. */
        TASK_NUMBER_DIGIT,
        /** Task number on the paper; no party was read, and the amount is what the line still lacks. */
        TASK_NUMBER_REST,
        /** Task number on an acceptance receipt, which names nobody; the day is of the work, the amount is another one. */
        TASK_NUMBER_DAY,
        /** Several task numbers on the paper; each line gets its own amount. */
        TASK_NUMBERS_SUM,
        /** Batch number on the paper; the total is the sum of the batch. */
        BATCH_SUM,
        /** Batch number on the paper; the total is the sum of the batch with the platform's fee. */
        BATCH_SUM_AND_FEE,
        /** Batch number on the paper; the total is the platform's fee of the batch. */
        BATCH_FEE,
        /** Parties, amount and date fit this line alone. */
        ONLY_FIT,
        /** Parties, amount and date fit; of several lines this one fits clearly best. */
        BEST_FIT,
        /** Amount, date and account or code fit; the name was read otherwise, or is masked. */
        PARTY_IN_PART,
        /** The receipt comes to the lines of a batch that had no receipt. */
        BATCH_SUM_ALONE,
        /** The invoice comes to lines of the worker that follow one another. */
        RUN_OF_LINES,
        /** The invoice comes to lines of the worker, in one way only. */
        SUM_OF_LINES,
        /** Several transfers together come to the line. */
        PARTS_OF_LINE,
        /** Several invoices together come to the line. */
        INVOICED_IN_PARTS,
        /** The bank returned what was paid for this line. */
        RETURNED,
        /** A red letter takes the invoice of this line back. */
        RED_LETTER,
        /** The contract's parties are right and its validity covers the work. */
        CONTRACT_COVERS,
        /** The contract is the enterprise's master agreement by its number. */
        MASTER_AGREEMENT_NUMBER,
        /** A person placed it here. */
        DECIDED,
        /** A person said that it belongs to no line. */
        TAKEN_AWAY,
        /** A person placed it on a line that is no longer there. */
        LINE_IS_GONE,
        /** A person called it a form of a paper that is no longer here. */
        SAME_IS_GONE,
        /** A person said that it belongs to no line; by what came since it would go to one. */
        DECISION_QUESTIONED,
        /** The same paper as another one. */
        SAME_PAPER,
        /** The same paper as another one, which people placed on the same lines with other shares; those count. */
        SHARES_DIFFER,
        /** The tax bureau calls the invoice void; it is shown where it belonged and fills nothing. */
        VOIDED,
        /** Kept from the sealed revision. */
        SEALED_EARLIER,
        /** Nothing was read with certainty that could place it. */
        NOTHING_CERTAIN,
        /** The amount was read with low confidence; a person has to look. */
        AMOUNT_NOT_CERTAIN,
        /** Several lines or papers fit equally well; a person has to choose. */
        SEVERAL_FIT,
        /** One line fits best, but not clearly enough; a person has to choose. */
        NOT_CLEAR,
        /** Too many combinations fit to search them all; a person has to choose. */
        SEARCH_BOUND,
        /** It takes back what no paper here has given. */
        NOTHING_TO_TAKE_BACK,
        /** Its amount is zero, which proves nothing. */
        AMOUNT_IS_ZERO,
        /** It names more tasks than can be kept, so a part of them would have to speak for all. */
        NAMES_TOO_MANY,
        /** It may be another form of one of several papers over the same task, amount and day; a person has to say. */
        MAY_BE_SAME_PAPER,
        /** Two papers claim the same step of the same line. */
        CLAIMED_TWICE,
        /** The task number names a line, but the amount is another one, and party, day or size speak for other work. */
        REFERENCE_CONTRADICTED,
        /** The task number names a line, and neither the amount nor a party on the paper speaks for it. */
        REFERENCE_ALONE,
        /** The batch number is known, but the total is not that of the batch: both totals, and the difference. */
        BATCH_TOTAL_DIFFERS,
        /** Nothing in this enterprise's settlements fits. */
        NOTHING_FITS,
        /** Neither a number nor a name on it is that of an enterprise here. */
        NO_ENTERPRISE,
        /** What stands on it points at more than one enterprise. */
        SEVERAL_ENTERPRISES
    }

    public Reason {
        requireNonNull(code, "code is null");
        values = List.copyOf(values);
    }

    public static Reason of(Code code, String... values) {
        return new Reason(code, List.of(values));
    }
}
