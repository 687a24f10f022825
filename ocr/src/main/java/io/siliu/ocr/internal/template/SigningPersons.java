package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.layout.Span;
import java.util.regex.Pattern;

/** Who signs a contract for a party: named between the place of its seal and the day. */
final class SigningPersons {

    private static final String SIGNERS = "(?:法定代表人?|授权代表人?|委托代理人|代理人|代表人?|负责人|经办人|经营者|签约代表|签字代表)";

    /** Who signs for a party, with the name behind. */
    private static final Pattern SIGNER =
            Pattern.compile(SIGNERS + "(?:[/或(]" + SIGNERS + "\\)?)?(?:\\([^()]{1,8}\\))?:?.{0,14}");

    /** The same, where it is the place of the signature. */
    private static final Pattern SIGNS = Pattern.compile(
            SIGNERS + "(?:[/或(]" + SIGNERS + "\\)?)?(?:\\([^()]{0,4}[签盖][^()]{0,4}\\)|签[字名章]):?.{0,14}");

    private SigningPersons() {}

    /** Whether a cell names such a person, with or without the word for it. */
    static boolean isOne(Span cell) {
        return SIGNER.matcher(compact(cell)).matches() || NameShape.isOne(cell.plain());
    }

    /** Whether a cell is where such a person signs. */
    static boolean sign(Span cell) {
        return SIGNS.matcher(compact(cell)).matches();
    }

    private static String compact(Span cell) {
        return cell.plain().replaceAll("\\s", "");
    }
}
