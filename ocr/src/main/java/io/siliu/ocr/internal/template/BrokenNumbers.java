package io.siliu.ocr.internal.template;

import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of parties whose two parts make one of the length that such numbers have. */
final class BrokenNumbers {

    private static final String B = "[ \\t]*";

    /** One that is broken where its line was full, or set in groups: the first part (1) and the rest (2). */
    private static final Pattern BROKEN = Pattern.compile(
            "(?:" + ContractWords.any(ContractWords.IDENTIFIERS) + ")(?:\\([^)]{0,16}\\))?" + B + ":?" + B
                    + "([0-9A-Za-z]{4,17})(?:[ ]*\\n[ ]*|[ ]+(?=[0-9A-Z ]{7,16}(?![0-9A-Za-z-])))([0-9A-Za-z]{1,14}(?:[ ][0-9A-Z]{2,8}){0,4})(?![0-9A-Za-z-])");

    private static final Pattern REST = Pattern.compile("[ ]*\\n[ ]*([0-9A-Za-z]{1,14})(?![0-9A-Za-z-])");

    private static final int WHOLE = 18;

    private final TextRun flow;

    BrokenNumbers(TextRun flow) {
        this.flow = flow;
    }

    /**
     * A number in two parts.
     *
     * @param first where its first part stands
     */
    record Number(Span first, String whole) {}

    List<Number> all() {
        List<Number> numbers = new ArrayList<>();
        Matcher matcher = BROKEN.matcher(flow.plain());
        while (matcher.find()) {
            Span first = flow.span(matcher.start(1), matcher.end(1));
            String whole = Values.identifier(matcher.group(1) + matcher.group(2));
            boolean is = whole.length() == WHOLE
                    && (whole.matches("\\d{17}[\\dX]")
                            || UnifiedSocialCreditCode.check(whole, InventedNumbers.ACCEPTED)
                                    .isValid());
            if (is) {
                numbers.add(new Number(first, whole));
            }
        }
        return numbers;
    }

    /** Whether a code is only the first part of one that the next line ends. */
    boolean goesOn(Span token) {
        Matcher rest =
                REST.matcher(flow.plain()).region(token.to(), flow.plain().length());
        return rest.lookingAt()
                && UnifiedSocialCreditCode.check(
                                Values.identifier(token.raw() + rest.group(1)), InventedNumbers.ACCEPTED)
                        .isValid();
    }
}
