package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place of a contract that says which party follows: 甲方, 发包方（甲方）, 承揽人名称.
 *
 * @param rank how sure the words are, less is surer: a letter, a role, a role that may also be a third party's
 * @param place the word with its brackets and colon
 */
record PartyHead(Side side, int rank, Span place) {

    /** Which party of a contract. */
    enum Side {
        FIRST,
        SECOND,
        THIRD
    }

    /** The rank of words that may also be a third party's. */
    static final int LOOSE = 2;

    /** The rank of a word that is known for neither side, opposite one that is. */
    static final int OPPOSITE = 3;

    /** The rank of two words that are known for neither side, and do for both what such words do. */
    static final int PAIRED = 4;

    /** No contract calls its parties at more places before names; a hostile paper does. */
    private static final int MOST = 300;

    private static final String B = "[ \\t]*";
    private static final String BRACKET = "(?:" + B + "\\([^)\\n]{0,20}\\))?";

    /** Where the name before it fills its cell, the head of the next one follows without a gap: its seal and its colon show it. */
    private static final String SEALED = ContractWords.role() + B + "\\([^)\\n]{0,8}[章字名][^)\\n]{0,4}\\)" + B + ":";

    /** The word for a number of a party, which a full line may break. */
    private static final String OVER_LINES =
            ContractWords.any(ContractWords.IDENTIFIERS).replace(B, "[ \\t\\n]*");

    /** A name and nothing else in the rest of the cell, or before the number of the one named. */
    private static final String FOLLOWED =
            "(?=[ ]?(?:[^\\t\\n,。;:]{2,40}(?:公司|中心|[部店厂行社户室馆院所坊园站])(?:\\([^()\\n]{2,12}\\))?|[\\p{IsHan}·]{2,6})[ ]?(?:[\\t\\n]|$|,(?:"
                    + OVER_LINES + ")[^\\p{IsHan}]{0,5}[0-9A-Z]{4}))";

    /** Whatever a trade calls a party, the letter in brackets behind tells which it is: 发起人（甲方）. */
    private static final String LETTERED =
            "(?!\\p{IsHan}{0,7}(?:联系|经办|代表|负责|开户|账|帐|地址|住[所址]|电话|手机|邮|签|盖|章|日期|时间|授权|代理|收件|对接|财务|紧急|担保|见证|银行|姓名|名称|身份|证件|代码|税|指定|项目|现场))"
                    + "(?!\\p{IsHan}{0,7}(?:公司|集团|中心|[部店厂行社户室馆院])[ ]?\\()\\p{IsHan}{2,8}(?=" + B + "\\((?:[ ]?[甲乙丙丁]"
                    + B
                    + "方[ ]?\\)|(?:以?下)?[统简合并]?称[^\\p{IsHan}()]{0,2}[甲乙丙丁]方[^\\p{IsHan}()]{0,2}\\)[ ]?:))"
                    + "|[A-Za-z][A-Za-z ]{2,20}(?=[ ]?\\([甲乙丙丁]方\\))";

    private static final Pattern HEAD = Pattern.compile("(?:(?<![\\p{IsHan}A-Za-z\"“”‘’「『(])|(?<=[\\p{IsHan})])(?="
            + SEALED + "))((?:" + ContractWords.role() + "|" + LETTERED + ")" + BRACKET + B + ContractWords.suffix()
            + "?" + BRACKET
            + "(?:" + B + ":|(?= ?[\\t\\n]|$)|(?<=[甲乙]方\\))" + FOLLOWED + "))");
    private static final Pattern BEGINS =
            Pattern.compile(B + ContractWords.role() + B + ContractWords.suffix() + "?" + B + "(?:[:(]|$)");
    private static final Pattern LETTER = Pattern.compile("([甲乙丙丁])" + B + "方|P(?:arty|ARTY)([ABCD])");

    /** Every head, in reading order. */
    static List<PartyHead> in(TextRun flow) {
        List<PartyHead> known = LesserHeads.leftOut(
                flow.findAll(HEAD).stream().limit(MOST).map(PartyHead::of).toList());
        List<PartyHead> sure = Stream.concat(known.stream(), OppositeHead.of(flow, known).stream())
                .toList();
        List<PartyHead> paired = areBoth(sure) ? List.of() : PairedRoles.of(flow);
        boolean lettered = paired.stream().anyMatch(head -> sure.stream().anyMatch(head::isLetteredIn));
        return lettered ? sure : withPaired(sure, paired);
    }

    private static List<PartyHead> withPaired(List<PartyHead> known, List<PartyHead> paired) {
        return Stream.concat(
                        known.stream().filter(head -> paired.stream().noneMatch(head::isCalledAs)), paired.stream())
                .sorted(Comparator.comparingInt(head -> head.place().from()))
                .toList();
    }

    /** Whether a letter stands in brackets behind the word: it says which side that is. */
    private boolean isLetteredIn(PartyHead other) {
        return other.place.from() == place.from()
                && LETTER.matcher(other.place.plain()).find();
    }

    /** Whether a word that stands before a name tells the side by itself. */
    static boolean isSure(String word) {
        return named(word).filter(role -> role.rank() < LOOSE).isPresent();
    }

    /** The word without what makes a label of it. */
    private String word() {
        return place.plain().replaceFirst("(?:名称|全称|姓名)?(?:\\(.*)?[: \\t]*$", "");
    }

    private boolean isCalledAs(PartyHead other) {
        return rank == LOOSE && place.plain().startsWith(other.word());
    }

    private static boolean areBoth(List<PartyHead> heads) {
        List<Side> sides = heads.stream()
                .filter(head -> head.rank() != LOOSE)
                .map(PartyHead::side)
                .toList();
        return sides.containsAll(List.of(Side.FIRST, Side.SECOND));
    }

    /** Whether both sides of a contract are named by words that no third party is called by, or the one opposite the other. */
    static boolean areBothIn(PageText text) {
        return areBoth(in(text.flow()));
    }

    private static PartyHead of(Span place) {
        String words = place.plain().replaceAll("\\s", "");
        Matcher letter = LETTER.matcher(words);
        if (letter.find()) {
            boolean known = letter.start() == 0 || named(words).isPresent();
            return new PartyHead(lettered(letter), known ? 0 : 1, place);
        }
        return named(words)
                .orElseThrow(() -> new IllegalStateException("No party's word: " + words))
                .at(place);
    }

    private static Side lettered(Matcher found) {
        return switch (found.group(1) == null ? found.group(2) : found.group(1)) {
            case "甲", "A" -> Side.FIRST;
            case "乙", "B" -> Side.SECOND;
            default -> Side.THIRD;
        };
    }

    private record Role(Side side, int rank) {
        PartyHead at(Span place) {
            return new PartyHead(side, rank, place);
        }
    }

    /** The longest word that the text begins with tells the side: 服务提供方 is not 服务方. */
    private static Optional<Role> named(String words) {
        return List.of(
                        new Named(ContractWords.GIVERS, new Role(Side.FIRST, 1)),
                        new Named(ContractWords.TAKERS, new Role(Side.SECOND, 1)),
                        new Named(ContractWords.LOOSE_GIVERS, new Role(Side.FIRST, LOOSE)),
                        new Named(ContractWords.LOOSE_TAKERS, new Role(Side.SECOND, LOOSE)),
                        new Named(ContractWords.SENDERS, new Role(Side.FIRST, PAIRED)),
                        new Named(ContractWords.SIGNERS, new Role(Side.SECOND, PAIRED)))
                .stream()
                .filter(named -> named.length(words) > 0)
                .max((left, right) -> left.length(words) - right.length(words))
                .map(Named::role);
    }

    private record Named(List<String> words, Role role) {
        int length(String text) {
            return words.stream()
                    .filter(text::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    /** Whether a text begins with the word for a party and a colon, a bracket or nothing behind it. */
    static boolean begins(String plain) {
        return BEGINS.matcher(plain).lookingAt();
    }

    /** The side that a word in brackets behind a name stands for: （以下简称“甲方”）. */
    static Optional<Side> sideOf(String word) {
        Matcher letter = LETTER.matcher(word);
        return letter.find() ? Optional.of(lettered(letter)) : named(word).map(Role::side);
    }
}
