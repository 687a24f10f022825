package io.siliu.platform.fourflow.internal.solving;

/**
 * What is left of a masked account.
 *
 * @param head the first digits, up to six; may be empty
 * @param tail the last digits, up to four
 */
public record AccountMask(String head, String tail) {

    /** Whether both can be masks of one account: the shorter head and tail stand in the longer ones. */
    public boolean fits(AccountMask other) {
        boolean heads = head.startsWith(other.head) || other.head.startsWith(head);
        boolean tails = tail.endsWith(other.tail) || other.tail.endsWith(tail);
        return heads && tails && Math.min(tail.length(), other.tail.length()) >= 3;
    }
}
