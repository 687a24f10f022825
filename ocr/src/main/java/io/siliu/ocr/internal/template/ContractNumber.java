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

    /** A line or a cell of a label and nothing else, up to its number. */
    private static final Pattern OF_A_LABEL = Pattern.compile("[ (\\[【]*[\\p{IsHan} ]{2,14}[^\\p{IsHan}]{0,24}");

    /** What a paper that is a contract is called; works, projects and customers that its head names have numbers of their own. */
    private static final Pattern OF_A_PAPER = Pattern.compile(".*(?:单|书|函|表|约|条款|合同|协议)");

    private static final String FRAME = "框架";

    /** So many lines of the head may be a title. */
    private static final int TITLES = 6;

    /** Chinese letters that are part of a number: （2026）示承揽字第12号. */
    private static final Pattern PARTS = Pattern.compile("[字第号年补\\[(]");

    /** Of a number that is printed with one letter of Chinese before it, the letter may be what is left of the label. */
    private static final Pattern FOREIGN_LETTERS = Pattern.compile("\\p{IsHan}{2}|^\\p{IsHan}");

    private static final Pattern PREFIXED =
            Pattern.compile("(?:\\p{IsHan}{1,4}|(?!\\p{IsHan}*[签订立编号])\\p{IsHan}{5,8})[0-9A-Z(\\[-][0-9A-Za-z/_-]+");

    private static final Pattern BROKEN_OFF = Pattern.compile("[-/_]$");

    private static final Pattern OWN = Pattern.compile("([0-9A-Za-z][0-9A-Za-z/_-]{4,})$");

    private final TextRun flow;
    private final Draft draft;

    ContractNumber(TextRun flow, Draft draft) {
        this.flow = flow;
        this.draft = draft;
    }

    /** @param head where the parties begin */
    void read(int head) {
        List<Span> labelled = flow.findAll(NumberWords.LABELLED).stream()
                .filter(place -> !Recited.isInBrackets(flow.plain(), place.from()))
                .filter(place -> !isOfAFrame(place) || isFrame())
                .toList();
        List<Span> own = labelled.stream()
                .filter(place -> place.to() <= head || isLabelled(place))
                .toList();
        Optional<Span> number = Stream.of(own, labelled)
                .flatMap(List::stream)
                .findFirst()
                .or(() -> titled(head).filter(this::isOfAPaper).map(this::numberOf))
                .or(() -> first(NumberWords.BARE, head))
                .or(() -> first(NumberWords.ORDINAL, head))
                .or(() -> first(NumberWords.BELOW_THE_TITLE, head));
        number.ifPresent(this::put);
        doubt(own, labelled);
        if (number.isEmpty()) {
            titled(head).map(this::numberOf).ifPresent(called -> guess(called, Ground.LOOSE_LABEL));
            first(NumberWords.ALONE, head).ifPresent(token -> guess(token, Ground.ALONE));
            first(NumberWords.IN_BRACKETS, head).ifPresent(token -> guess(token, Ground.ALONE));
            flow.find(NumberWords.AT_THE_FOOT).ifPresent(foot -> guess(foot, Ground.LOOSE_LABEL));
            flow.find(NumberWords.STORED).ifPresent(stored -> guess(stored, Ground.LOOSE_LABEL));
            first(NumberWords.OTHERS, head).ifPresent(other -> guess(other, Ground.LOOSE_LABEL));
        }
    }

    /** Whether it is the number of a framework, on which this contract rests unless it is one itself. */
    private boolean isOfAFrame(Span number) {
        int line = flow.plain().lastIndexOf('\n', number.from()) + 1;
        return flow.plain().substring(line, number.from()).contains(FRAME);
    }

    private boolean isFrame() {
        return flow.plain().lines().limit(TITLES).anyMatch(line -> line.contains(FRAME) && line.indexOf(':') < 0);
    }

    /** A number of what a title calls this paper: 执行单编号 below 达人推广合作执行单. */
    private Optional<MatchResult> titled(int head) {
        List<String> titles = titles();
        return NumberWords.CALLED
                .matcher(flow.plain())
                .results()
                .filter(called -> called.end() <= head)
                .filter(called -> titles.stream().anyMatch(title -> title.endsWith(called.group(1))))
                .findFirst();
    }

    /** Whether what has the number is the paper itself: the first line that is called as a paper is its title. */
    private boolean isOfAPaper(MatchResult called) {
        return OF_A_PAPER.matcher(called.group(1)).matches()
                && titles().stream()
                        .filter(title -> OF_A_PAPER.matcher(title).matches())
                        .findFirst()
                        .filter(title -> title.endsWith(called.group(1)))
                        .isPresent();
    }

    private List<String> titles() {
        return flow.plain()
                .lines()
                .limit(TITLES)
                .map(String::strip)
                .filter(line -> line.indexOf(':') < 0 && line.indexOf('\t') < 0)
                .toList();
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
    private void put(Span printed) {
        Span number = NumberEnd.whole(flow, printed);
        String plain = number.plain();
        if (BROKEN_OFF.matcher(plain).find()) {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    FieldNames.CONTRACT_NUMBER,
                    "The number ends with a dash; look whether more of it follows.");
        }
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
