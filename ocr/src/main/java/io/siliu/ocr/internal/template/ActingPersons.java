package io.siliu.ocr.internal.template;

import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who signs for a party, speaks for it, vouches for it or does its work has a number too, which is not the party's. */
final class ActingPersons {

    private static final String B = "[ \\t]*";

    private static final String PEOPLE =
            "法定代表人|法人(?:代表)?|代表人?|负责人|经办人|项目经理|联系人|代理人|监护人|担保人|见证人|推荐人|保证人|教师|讲师|助教|设计人|配偶";

    private static final Pattern ACTS_FOR_IT =
            Pattern.compile("(?:" + PEOPLE + ")(?:\\([^)\\n]{1,8}\\))?" + B + "[:\\t(]?[^\\n]{0,30}$");

    private static final Pattern NAMED_IN_CELL = Pattern.compile("(?:" + PEOPLE + ")[^\\n]{0,40}$");

    /** The cell before that of a number, where it is the label of one and nothing else. */
    private static final Pattern LABEL_BESIDE =
            Pattern.compile("\\t[ ]*((?:" + ContractWords.any(ContractWords.IDENTIFIERS) + ")[ ]*:?[ ]*\\t)$");

    static final Pattern OF_A_PERSON = Pattern.compile("[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx]");

    /** So many letters before a number, in its line, may say whose it is. */
    private static final int NEAR = 120;

    private final TextRun flow;
    private final List<PartyHead> heads;
    private final SideBySide beside;

    ActingPersons(TextRun flow, List<PartyHead> heads) {
        this.flow = flow;
        this.heads = heads;
        this.beside = new SideBySide(flow, heads);
    }

    /** Whether a number is that of such a person; a code that checks is a business's own. */
    boolean has(Span number) {
        int line = Math.max(flow.plain().lastIndexOf('\n', number.from()) + 1, number.from() - NEAR);
        return OF_A_PERSON.matcher(number.plain()).matches()
                && !UnifiedSocialCreditCode.check(Values.identifier(number.raw()), InventedNumbers.ACCEPTED)
                        .isValid()
                && isNamedBefore(line, number)
                && (isNamedIn(cell(line, number)) || !beside.isApart(cell(line, number)));
    }

    /** Whether the words before a number name such a person, and no party's head stands between. */
    private boolean isNamedBefore(int line, Span number) {
        Matcher acts = ACTS_FOR_IT.matcher(flow.plain().substring(line, number.from()));
        return acts.find()
                && heads.stream()
                        .map(PartyHead::place)
                        .noneMatch(head -> head.from() >= line + acts.start() && head.to() <= number.from());
    }

    /** Who is named in the cell of the number itself has it, whoever's column that is. */
    private static boolean isNamedIn(Span cell) {
        return NAMED_IN_CELL.matcher(cell.plain()).find();
    }

    /** The number with its label, whose cell may stand before its own. */
    private Span cell(int line, Span number) {
        int tab = flow.plain().lastIndexOf('\t', number.from()) + 1;
        Matcher label = LABEL_BESIDE.matcher(flow.plain()).region(line, Math.max(tab, line));
        int from = label.find() ? label.start(1) : Math.max(tab, line);
        return flow.span(from, number.to());
    }
}
