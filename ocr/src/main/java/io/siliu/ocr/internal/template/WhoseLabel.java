package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import io.siliu.ocr.internal.template.PartyHead.Side;
import java.util.List;
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

    /** So many letters before a number, in its line, may be its label. */
    private static final int NEAR = 60;

    private static final int MOST = 300;

    private final TextRun flow;
    private final List<Heading> headings;

    /** Such a label in a cell of its own. */
    private record Heading(Span place, String role) {}

    WhoseLabel(TextRun flow) {
        this.flow = flow;
        this.headings = ABOVE.matcher(flow.plain())
                .results()
                .limit(MOST)
                .map(label -> new Heading(flow.span(label.start(1), label.end(1)), label.group(2)))
                .toList();
    }

    /** The side that the label of a number names; empty where it names none. */
    Optional<Side> side(Span number) {
        int line = Math.max(flow.plain().lastIndexOf('\n', number.from()) + 1, number.from() - NEAR);
        Matcher before = BEFORE.matcher(flow.plain()).region(line, number.from());
        Optional<String> word = before.find() ? Optional.of(before.group(1)) : above(number);
        return word.map(role -> role.replaceAll("\\s", ""))
                .filter(role -> LETTERED.matcher(role).find() || PartyHead.isSure(role))
                .flatMap(PartyHead::sideOf);
    }

    private Optional<String> above(Span number) {
        return headings.stream()
                .filter(heading -> isRightAbove(heading.place(), number))
                .map(Heading::role)
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
