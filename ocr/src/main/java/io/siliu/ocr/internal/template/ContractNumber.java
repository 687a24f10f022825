package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The number of a contract: behind a word that says so, or bare in the head, above the parties. */
final class ContractNumber {

    private static final String B = "[ \\t]*";

    /** Recognition takes the last letter of a label for another, and leaves it to stand before the number. */
    private static final String IS = B + "(?:为|是|系|[号码])?" + B + "(?:\\([^()\\n]{1,10}\\))?[)）]?" + B + ":?" + B;

    /** Letters in a row are matched in a loop; an alternative for each would go deeper with every letter of a hostile paper. */
    private static final String BEGINS = "[0-9A-Za-z\\u4E00-\\u9FFF\\[\\]()/_-]*";

    private static final String GOES_ON = "[0-9A-Za-z号/_-]*";
    private static final String NUMBER = "((?:" + BEGINS + "[.#](?=[0-9A-Za-z])){0,8}" + BEGINS + "[0-9]{2,}(?:"
            + GOES_ON + "[.#](?=[0-9A-Za-z])){0,8}" + GOES_ON + ")";

    private static final String WORD = "(?:编" + B + "号|编" + B + "码|号" + B + "码|流水号|序列?号|文号|号|代码|I[Dd]|N[Oo][.:]?)";
    private static final Pattern LABELLED =
            Pattern.compile("(?<!原|主|该|上述|关联|对应|所属|被补充|被变更|基础)(?:合" + B + "同|协" + B + "议|合" + B + "约|契" + B + "约|文" + B
                    + "书|签" + B + "约|约定|聘任|委托书|承揽书)" + B + "(?:书|文本|文件)?" + B + WORD + IS + NUMBER);

    /** A line or a cell of a label and nothing else, up to its number. */
    private static final Pattern OF_A_LABEL = Pattern.compile("[ (\\[【]*[\\p{IsHan} ]{2,14}[^\\p{IsHan}]{0,24}");

    /** Orders, files and archives have numbers of their own; in the head alone it may be the contract that is meant. */
    private static final Pattern OTHERS =
            Pattern.compile("(?:订" + B + "单|文" + B + "件|档案|任务书|确认书|承诺书|工单|任务单)" + B + WORD + IS + NUMBER);

    /** What has the number (1), and the number (2). */
    private static final Pattern CALLED =
            Pattern.compile("(?<![\\p{IsHan}])(\\p{IsHan}{2,6}?)(?:编号|编码|号码|号)" + IS + NUMBER);

    /** What a paper that is a contract is called; works, projects and customers that its head names have numbers of their own. */
    private static final Pattern OF_A_PAPER = Pattern.compile(".*(?:单|书|函|表|约|条款)");

    /** So many lines of the head may be a title. */
    private static final int TITLES = 6;

    /** The last line may be nothing but a number. */
    private static final Pattern AT_THE_FOOT =
            Pattern.compile("\\n[ ]*(?:N[Oo][.:]|№)[ ]*:?[ ]*([0-9A-Za-z][0-9A-Za-z/_-]{4,28})[ ]*\\n?$");

    /** Where a signed text is kept, it has a number that may be the contract's. */
    private static final Pattern STORED = Pattern.compile("存证" + B + WORD + IS + NUMBER);

    /** In the head of a contract a bare number is the contract's; further down it may be anything's. */
    private static final Pattern BARE = Pattern.compile("(?<![\\p{IsHan}A-Za-z0-9_/-])(?:编" + B + "号|编" + B
            + "码|文号|流水号|N[Oo][.:]|№|(?:Contract|Agreement)[ ]?N(?:o|umber)[.]?[ ]?:)" + IS + NUMBER);

    /** Between 第 and 号, in the head. */
    private static final Pattern ORDINAL = Pattern.compile("第" + B + "([A-Z0-9][0-9A-Za-z-]{5,})" + B + "号");

    private static final String OPENED = "(?<=\\n)[ ]*\\([ ]*";

    /** The state's model form, a version and a day stand in brackets below a title as well. */
    private static final String CLOSED = "(?:编号|合同号|协议号)?[ ]*:?[ ]*"
            + "(?!GF|V[0-9]|20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}(?![0-9A-Za-z-]))"
            + "([A-Z0-9][0-9A-Za-z-]{5,28})[ ]*号?[ ]*\\)[ ]*(?=\\n)";

    /** Alone below the title, in brackets that say it is a number: （FWXY-2026-00012号）. */
    private static final Pattern BELOW_THE_TITLE = Pattern.compile(OPENED + "(?=[^()\\n]{0,40}号)" + CLOSED);

    /** The same, where nothing in the brackets says so. */
    private static final Pattern IN_BRACKETS = Pattern.compile(OPENED + CLOSED);

    /** Alone in a line, without a word. */
    private static final Pattern ALONE = Pattern.compile(
            "(?<=\\n|^)[ ]*((?!GF-?[0-9]{4})(?=[0-9A-Z-]*[0-9]{4})[A-Z]{1,8}[0-9A-Z-]{5,28}|(?=[0-9-]*-)20[0-9]{2}-[0-9-]{5,20}"
                    + "|[(\\[]20[0-9]{2}[)\\]]\\p{IsHan}{1,8}第?[0-9]{1,6}号|\\p{IsHan}{1,8}[(\\[]20[0-9]{2}[)\\]]第?[0-9]{1,6}号)[ ]*(?=\\n)");

    /** Chinese letters that are part of a number: （2026）示承揽字第12号. */
    private static final Pattern PARTS = Pattern.compile("[字第号年补\\[(]");

    /** Of a number that is printed with one letter of Chinese before it, the letter may be what is left of the label. */
    private static final Pattern FOREIGN_LETTERS = Pattern.compile("\\p{IsHan}{2}|^\\p{IsHan}");

    private static final Pattern PREFIXED = Pattern.compile("\\p{IsHan}{1,4}[0-9A-Z(\\[-][0-9A-Za-z/_-]+");

    private static final Pattern OWN = Pattern.compile("([0-9A-Za-z][0-9A-Za-z/_-]{4,})$");

    private final TextRun flow;
    private final Draft draft;

    ContractNumber(TextRun flow, Draft draft) {
        this.flow = flow;
        this.draft = draft;
    }

    /** @param head where the parties begin */
    void read(int head) {
        List<Span> labelled = flow.findAll(LABELLED).stream()
                .filter(place -> !Recited.isInBrackets(flow.plain(), place.from()))
                .toList();
        List<Span> own = labelled.stream()
                .filter(place -> place.to() <= head || isLabelled(place))
                .toList();
        Optional<Span> number = Stream.of(own, labelled)
                .flatMap(List::stream)
                .findFirst()
                .or(() -> titled(head).filter(this::isOfAPaper).map(this::numberOf))
                .or(() -> first(BARE, head))
                .or(() -> first(ORDINAL, head))
                .or(() -> first(BELOW_THE_TITLE, head));
        number.ifPresent(this::put);
        doubt(own, labelled);
        if (number.isEmpty()) {
            titled(head).map(this::numberOf).ifPresent(called -> guess(called, Ground.LOOSE_LABEL));
            first(ALONE, head).ifPresent(token -> guess(token, Ground.ALONE));
            first(IN_BRACKETS, head).ifPresent(token -> guess(token, Ground.ALONE));
            flow.find(AT_THE_FOOT).ifPresent(foot -> guess(foot, Ground.LOOSE_LABEL));
            flow.find(STORED).ifPresent(stored -> guess(stored, Ground.LOOSE_LABEL));
            first(OTHERS, head).ifPresent(other -> guess(other, Ground.LOOSE_LABEL));
        }
    }

    /** A number of what the title calls this paper: 执行单编号 below 达人推广合作执行单. */
    private Optional<MatchResult> titled(int head) {
        List<String> titles = flow.plain()
                .lines()
                .limit(TITLES)
                .map(String::strip)
                .filter(line -> line.indexOf(':') < 0 && line.indexOf('\t') < 0)
                .toList();
        return CALLED.matcher(flow.plain())
                .results()
                .filter(called -> called.end() <= head)
                .filter(called -> titles.stream().anyMatch(title -> title.endsWith(called.group(1))))
                .findFirst();
    }

    private boolean isOfAPaper(MatchResult called) {
        return OF_A_PAPER.matcher(called.group(1)).matches();
    }

    private Span numberOf(MatchResult called) {
        return flow.span(called.start(2), called.end(2));
    }

    /** The first such place above the parties that is not the number of another paper in brackets behind its title. */
    private Optional<Span> first(Pattern pattern, int head) {
        return flow.findAll(pattern).stream()
                .filter(place -> place.to() <= head && !Recited.isInBrackets(flow.plain(), place.from()))
                .findFirst();
    }

    private boolean isLabelled(Span number) {
        String plain = flow.plain();
        int line = Math.max(plain.lastIndexOf('\n', number.from()), plain.lastIndexOf('\t', number.from()));
        return OF_A_LABEL.matcher(plain.substring(line + 1, number.from())).matches();
    }

    /** A number that only a sentence names may be another contract's that this one rests on; so may one of several. */
    private void doubt(List<Span> own, List<Span> labelled) {
        long values = own.stream()
                .map(place -> Values.identifier(place.raw()))
                .distinct()
                .count();
        if (values > 1) {
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES,
                    FieldNames.CONTRACT_NUMBER,
                    "The paper names the numbers of " + values + " contracts; tell which is its own.");
        } else if (own.isEmpty() && !labelled.isEmpty() && !standsAlone(labelled.get(0))) {
            draft.ground(List.of(FieldNames.CONTRACT_NUMBER), Ground.LOOSE_LABEL);
        }
    }

    /** Whether a line prints the number and nothing else, as the head of each page may. */
    private boolean standsAlone(Span number) {
        return flow.plain().lines().anyMatch(line -> line.strip().equals(number.plain()));
    }

    private void guess(Span number, Ground ground) {
        if (draft.get(FieldNames.CONTRACT_NUMBER).isEmpty()) {
            put(number);
            draft.ground(List.of(FieldNames.CONTRACT_NUMBER), ground);
        }
    }

    /** Behind a colon all of it is the number, though it begins with a few letters of Chinese: 编号:示财代2026-0118. */
    private boolean isWhole(Span number) {
        return PREFIXED.matcher(number.plain()).matches()
                && flow.plain().substring(0, number.from()).stripTrailing().endsWith(":");
    }

    /** Words that stand before a number without being part of one are another thing's. */
    private void put(Span number) {
        String plain = number.plain();
        Matcher own = OWN.matcher(plain);
        boolean foreign =
                FOREIGN_LETTERS.matcher(plain).find() && !PARTS.matcher(plain).find();
        Span kept = foreign && !isWhole(number) && own.find() ? number.sub(own.start(1), own.end(1)) : number;
        draft.put(Candidate.at(kept, FieldNames.CONTRACT_NUMBER, Values.identifier(kept.raw())));
        if (foreign) {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    FieldNames.CONTRACT_NUMBER,
                    "\"" + plain + "\" stands where the number is expected; look which part is the number.");
        }
    }
}
