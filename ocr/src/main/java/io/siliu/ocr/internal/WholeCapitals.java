package io.siliu.ocr.internal;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum in capitals of which no letter is missing: it begins with a figure, ends as the rules of writing ask (圆整, 角, 分), and
 * nothing stands around it but the one mark that keeps others from writing before it. What was recognised with a letter taken
 * for another is none.
 */
public final class WholeCapitals {

    private static final String FIGURES = "零〇壹贰叁肆伍陆柒捌玖";
    private static final String ALL = "负" + FIGURES + "拾佰仟万亿圆元角分整正";

    /** Neither a letter nor a figure, nor what stands for a letter that the networks do not know. */
    private static final String SIGNS = "[^\\p{L}\\p{N}〓]*";

    private static final Pattern WHOLE = Pattern.compile(SIGNS + "[^〓" + ALL + "]?" + SIGNS + "(负?[" + FIGURES + "拾]["
            + FIGURES + "拾佰仟万亿圆元角分]*(?:[圆元角分][整正]|[角分]))" + SIGNS);

    private WholeCapitals() {}

    /** The sum, or empty where a letter may be missing or the letters make none. */
    public static Optional<Money> of(String letters) {
        Matcher whole = WHOLE.matcher(letters.replaceAll("\\s", ""));
        return whole.matches() ? ChineseCapitals.parse(whole.group(1)) : Optional.empty();
    }
}
