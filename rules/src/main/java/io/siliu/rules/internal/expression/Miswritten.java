package io.siliu.rules.internal.expression;

import io.siliu.rules.Text;
import tools.jackson.core.JacksonException;

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

    /** What any other exception of a reader says: of text that is no JSON, or of a rule that Drools refuses. */
    public static Text of(Throwable wrong) {
        if (wrong instanceof Miswritten own) {
            return own.said;
        }
        String detail = wrong instanceof JacksonException json ? json.getOriginalMessage() : wrong.getMessage();
        return wrong instanceof JacksonException
                ? new Text(
                        "不是正确的 JSON，请检查括号、逗号和引号：" + detail,
                        "This is not JSON, see to brackets, commas and quotes: " + detail)
                : new Text("写法读不懂：" + detail, String.valueOf(detail));
    }
}
