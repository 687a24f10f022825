package io.siliu.platform.document;

/** What is wrong with a file itself: looking at the same bytes once more cures none of it. */
public enum FileDoubt {
    /** It ends before its end. */
    CUT_OFF,
    /** What was signed was changed afterwards, or the signature is not of its certificate. */
    SIGNATURE_BROKEN,
    /** Something in it is not what any of its signatures covers. */
    SIGNATURE_COVERS_PART,
    /** Something is printed or painted over a value that counts, or beside it; what else it says is not touched by that. */
    PRINTED_OVER;

    /** Whether all that the file says is in doubt, and not single values. */
    public boolean isOfAll() {
        return this != PRINTED_OVER;
    }
}
