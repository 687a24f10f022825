package io.siliu.platform.fourflow.internal.solving;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper as the solver sees it. What was not read with certainty is null.
 *
 * @param id told back in the edges; never decides anything
 * @param digest digest of what was read; decides the order
 * @param rank source of the paper, 0 best; decides which form of one paper speaks
 * @param taskNumbers task numbers on it whose check digits hold, in their order; where they are more than
 *     {@link #MOST_TASKS}, some of them
 * @param number keyed digest of its own number, of an invoice, a receipt or a contract
 * @param from seller, payer or first party
 * @param to buyer, payee or second party
 * @param cents its amount; null for a contract or where it is not certain
 * @param day issue, transaction or acceptance; first day of validity of a contract
 * @param dayTo last day of validity of a contract, null when open
 * @param reverses keyed digest of the number of the invoice that a red letter says it takes back, as {@code number}
 * @param particulars what else tells it from another paper of its day and amount
 * @param isVoid whether the tax bureau calls it void: it is shown where it would belong and fills nothing
 */
public record Paper(
        long id,
        String digest,
        PaperKind kind,
        int rank,
        List<String> taskNumbers,
        String batchNumber,
        String number,
        PartyRead from,
        PartyRead to,
        Long cents,
        LocalDate day,
        LocalDate dayTo,
        String reverses,
        Particulars particulars,
        boolean isVoid) {

    /** As many as an invoice has lines at most. */
    public static final int MOST_TASKS = 10_000;

    /** Up to this rank its letters were there to be read; beyond it they were recognised in a picture, and may be mistaken. */
    static final int LAST_OF_LETTERS = 2;

    public Paper {
        requireNonNull(digest, "digest is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
        requireNonNull(particulars, "particulars is null");
        taskNumbers = List.copyOf(taskNumbers);
    }

    /** A paper that names no other one, of which nothing else is known. */
    public Paper(
            long id,
            String digest,
            PaperKind kind,
            int rank,
            List<String> taskNumbers,
            String batchNumber,
            String number,
            PartyRead from,
            PartyRead to,
            Long cents,
            LocalDate day,
            LocalDate dayTo) {
        this(
                id,
                digest,
                kind,
                rank,
                taskNumbers,
                batchNumber,
                number,
                from,
                to,
                cents,
                day,
                dayTo,
                null,
                Particulars.NONE,
                false);
    }

    /** Whether both were read letter by letter from files of one kind and do not say the same: no reading made them differ. */
    boolean isAnotherFileThan(Paper other) {
        return rank == other.rank && rank <= LAST_OF_LETTERS && !digest.equals(other.digest);
    }

    /** Whether it names more than can be kept: what is known of them is a part, and names other lines than the paper does. */
    boolean namesTooMany() {
        return taskNumbers.size() > MOST_TASKS;
    }
}
