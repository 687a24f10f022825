package io.siliu.rules.internal.expression;

import io.siliu.rules.Text;

/** What somebody wrote into a rule set that it cannot mean, said in both languages to whoever wrote it. */
public final class Miswritten extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Text said;

    public Miswritten(String zh, String en) {
        this(new Text(zh, en), null);
    }

    private Miswritten(Text said, Throwable cause) {
        super(said.en(), cause);
        this.said = said;
    }

    /** The same, with the place in which it stands before it. */
    public Miswritten in(String zh, String en) {
        return new Miswritten(new Text(zh + "：" + said.zh(), en + ": " + said.en()), this);
    }

    public Text said() {
        return said;
    }

    /** What any other exception of a reader says; only its first words are Chinese. */
    public static Text of(Throwable wrong) {
        return wrong instanceof Miswritten own
                ? own.said
                : new Text("写法读不懂：" + wrong.getMessage(), String.valueOf(wrong.getMessage()));
    }
}
