package io.siliu.platform.document;

import java.util.Set;

/**
 * What a paper shows of itself besides its fields. A mark that is not there says nothing: only the one against it does.
 *
 * @param part which paper of the file, from 0
 * @param totalInCapitals the total of an invoice as it surely prints it in capitals (大写); null for any other paper, and where nobody
 *     can tell
 */
public record PaperMarks(long document, int part, Set<Mark> marks, String totalInCapitals) {

    public PaperMarks {
        marks = Set.copyOf(marks);
    }

    /** One of them. */
    public enum Mark {
        /** All that the file holds was signed and is unchanged. */
        SIGNED_WHOLE,
        /** What was signed was changed afterwards, or the signature is not of its certificate. */
        SIGNATURE_BROKEN,
        /** Something in the file is not what any of its signatures covers. */
        SIGNED_IN_PART,
        /** The paper's QR code was read, and no field says otherwise. */
        CODE_AGREES,
        /** The paper's QR code says something else than is printed. */
        CODE_DIFFERS,
        /** The paper is an invoice in XML that carries a signature, whether or not it can be checked. */
        XML_SIGNED,
        /** The paper is an invoice in XML that carries no signature at all. */
        XML_UNSIGNED,
        /** The file ends before its end. */
        CUT_OFF,
        /** Something is printed or painted over a value that counts, or beside it. */
        PRINTED_OVER,
        /** The file is in doubt itself, and two people took it all the same. */
        TAKEN_DESPITE
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
