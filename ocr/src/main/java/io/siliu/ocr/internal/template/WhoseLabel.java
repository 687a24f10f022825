package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import io.siliu.ocr.internal.template.PartyHead.Side;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels of numbers that say themselves whose number it is: 甲方税号, 乙方统一社会信用代码; right before it, or above it in its column. */
final class WhoseLabel {

    private static final String WORDS = "(" + ContractWords.role() + ")(?:的|单位|公司)?(?:"
            + ContractWords.any(ContractWords.IDENTIFIERS) + ")(?:[/或]\\p{IsHan}{2,12})?(?:\\([^)\\n]{0,16}\\))?";

    private static final Pattern BEFORE = Pattern.compile("(?:^|[\\n\\t ])" + WORDS + "[ ]*[:\\t]?[ ]*$");

    private static final Pattern ABOVE = Pattern.compile("(?<=[\\n\\t]|^)[ ]*(" + WORDS + ")[ ]*(?=[\\n\\t]|$)");

    private static final Pattern LETTERED = Pattern.compile("[甲乙丙丁]方|P(?:arty|ARTY)[A-D]");

    private final TextRun flow;

    WhoseLabel(TextRun flow) {
        this.flow = flow;
    }

    /** The side that the label of a number names; empty where it names none. */
    Optional<Side> side(Span number) {
        int line = flow.plain().lastIndexOf('\n', number.from()) + 1;
        Matcher before = BEFORE.matcher(flow.plain()).region(line, number.from());
        Optional<String> word = before.find() ? Optional.of(before.group(1)) : above(number);
        return word.map(role -> role.replaceAll("\\s", ""))
                .filter(role -> LETTERED.matcher(role).find() || PartyHead.isSure(role))
                .flatMap(PartyHead::sideOf);
    }

    private Optional<String> above(Span number) {
        return ABOVE.matcher(flow.plain())
                .results()
                .filter(label -> isRightAbove(flow.span(label.start(1), label.end(1)), number))
                .map(label -> label.group(2))
                .findFirst();
    }

    static boolean isRightAbove(Span label, Span number) {
        return label.page() == number.page()
                && number.box().y() > label.box().centreY()
                && number.box().y() - label.box().bottom() < 2 * label.box().height()
                && Math.min(number.box().right(), label.box().right())
                        > Math.max(number.box().x(), label.box().x());
    }
}
