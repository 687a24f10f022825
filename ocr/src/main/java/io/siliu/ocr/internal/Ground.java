package io.siliu.ocr.internal;

/**
 * Why a value is believed to be that of its field. A channel says of each value on what ground it took it; what a ground is
 * worth stands here and nowhere else:
 *
 * <pre>
 * ground       says what it is     says whose it is    certain
 * LABEL        its label           its label           yes
 * MARK         its label           a word beside       yes
 * RECKONED     the words of it     a sum that closes   where a check digit or a sum proves it
 * LIKE_LABEL   the words of it     the words of it     where a check digit or a sum proves it
 * CAPTION      a label below       a label below       where a check digit or a sum proves it
 * SENTENCE     a sentence          a sentence          where a check digit or a sum proves it
 * FORM         its form            only one has it     where a check digit or a sum proves it
 * PLACE        its form            the name above it   where a check digit or a sum proves it
 * TITLE        its label           the title           no
 * LOOSE_LABEL  a word of others    its label           no
 * ORDER        its label           the order of print  no
 * CLOSING      the other sums      the other sums      no
 * ALONE        nothing             only one is there   no
 * KIND         the other values    the other values    no
 * CONTESTED    its label           its label           no
 * LEARNED      papers read before  papers read before  no
 * </pre>
 */
public enum Ground {
    LABEL(Worth.ENOUGH, "A label says what this is."),
    MARK(Worth.ENOUGH, "A word beside the label says whose this is."),
    RECKONED(Worth.WITH_PROOF, "What the paper reckons closes on this to the cent."),
    LIKE_LABEL(Worth.WITH_PROOF, "No label like this one is known; only its words say what this is."),
    CAPTION(Worth.WITH_PROOF, "The label stands below this value, where few labels stand."),
    SENTENCE(Worth.WITH_PROOF, "Only a sentence says what this is; no label does."),
    FORM(Worth.WITH_PROOF, "Only its form says what this is."),
    PLACE(Worth.WITH_PROOF, "No label says what this is; it only stands with the name of the party."),
    TITLE(Worth.NOT_ENOUGH, "Only the title of the paper says which side this belongs to."),
    LOOSE_LABEL(Worth.NOT_ENOUGH, "The label of this value may as well mean another."),
    ORDER(Worth.NOT_ENOUGH, "Nothing beside or above this value says whose it is; only the order does."),
    CLOSING(Worth.NOT_ENOUGH, "No label says that this is the sum; it only closes with the others."),
    ALONE(Worth.NOT_ENOUGH, "No label says that this is the one looked for; no other was found."),
    KIND(Worth.NOT_ENOUGH, "Neither title nor words say what paper this is; only what was read of it does."),
    CONTESTED(
            Worth.NOT_ENOUGH,
            "Its label says so; on papers that were read before such a value stood where another one stands here."),
    LEARNED(
            Worth.NOT_ENOUGH,
            "No label like this one is known; on papers that were read before such a value stood like this.");

    private enum Worth {
        ENOUGH,
        WITH_PROOF,
        NOT_ENOUGH
    }

    private final Worth worth;
    private final String words;

    Ground(Worth worth, String words) {
        this.worth = worth;
        this.words = words;
    }

    /** Whether a value is certain on this ground by itself. */
    public boolean isEnough() {
        return worth == Worth.ENOUGH;
    }

    /** The same, where a check inside of the value or with others holds. */
    boolean isEnough(boolean proven) {
        return isEnough() || proven && worth == Worth.WITH_PROOF;
    }

    /** What a person who looks is told. */
    String words() {
        return words;
    }
}
