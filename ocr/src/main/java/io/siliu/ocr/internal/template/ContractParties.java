package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import io.siliu.ocr.internal.template.PartyHead.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parties of a contract. Each name and identifier is the party's whose head stands nearest before it, in its column;
 * never the first one's because it is the first.
 */
final class ContractParties {

    /** A name with what it is called below: 示例某某有限公司（以下简称“甲方”）. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?<=[\\n\\t]|^)[ \\t]*(?:[(]?[1-9一二][).、][ ]?)?(?:[由与和及]|本协议由|[我本]方[ ]?)?(?:\\p{IsHan}{2,5}[人方者]?[ ]?:[ ]?)?([^\\n\\t,，。;；:()]{2,60}(?:\\([^()\\n]{1,12}\\))?)"
                    + "(?:,(?:" + ContractWords.any(ContractWords.IDENTIFIERS)
                    + ")[^\\p{IsHan}\\n()]{1,4}?[0-9A-Za-z]{15,18}[^\\n()]{0,40}?)?"
                    + "[ ]?(?:\\((?!个体工商户\\))(?:以?[ \\n]*下)?[ \\n]*(?:统|简|合|并)?称?|\\((?:"
                    + ContractWords.any(ContractWords.IDENTIFIERS)
                    + ")[^()]{0,40}?[,;][ \\n]*(?:以?[ \\n]*下)?[ \\n]*(?:统|简|合|并)?[ \\n]*称)[^\\p{IsHan}()]{0,3}("
                    + ContractWords.role().replace("[ \\t]*", "[ \\t\\n]*")
                    + ")[^\\p{IsHan}\\n()]{0,2}\\n?[^\\p{IsHan}\\n()]{0,2}\\)");

    /** An item of a preamble: （1）示例某某有限公司，一家依照中国法律设立的公司，…（以下简称“甲方”）. What is said of the one named stands between. */
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?<=\\n|^)[ ]*(?:[(]?[1-9一二三ivIV]{1,3}[).、.][ ]?)?(?:[由与和及])?(?:\\p{IsHan}{2,5}[人方者]?[ ]?:[ ]?)?(\\p{IsHan}[^\\n\\t,。;:()]{1,40}(?:\\((?!以?下|简?称)[^()\\n]{1,12}\\)[^\\n\\t,。;:()]{0,16})?),[^。;称]{4,200}?\\((?:以?[ \\n]*下)?[ \\n]*(?:统|简|合|并)?[ \\n]*称[^\\p{IsHan}()]{0,3}("
                    + ContractWords.role() + ")[^\\p{IsHan}()]{0,3}\\)");

    private static final Pattern ROLE = Pattern.compile(ContractWords.role());

    private final PageText text;
    private final TextRun flow;
    private final Draft draft;
    private final List<PartyHead> heads;

    ContractParties(PageText text, TextRun flow, Draft draft) {
        this.text = text;
        this.flow = flow;
        this.draft = draft;
        this.heads = PartyHead.in(flow);
    }

    /** Where the first of the parties is named; the end of the text where none is. */
    int begin() {
        return heads.stream()
                .mapToInt(head -> head.place().from())
                .min()
                .orElse(flow.plain().length());
    }

    void read() {
        PartyNames names = new PartyNames(text, flow, heads);
        name(FieldNames.PARTY_A, Side.FIRST, names);
        name(FieldNames.PARTY_B, Side.SECOND, names);
        List<PartyHead> clicked = new ClickedTerms(text, flow, draft).read();
        new PartyIdentifiers(
                        flow,
                        Stream.of(
                                        heads.stream().map(head -> settled(head, names)),
                                        introduced(),
                                        clicked.stream(),
                                        NamedAgain.in(flow, heads, draft).stream())
                                .flatMap(all -> all)
                                .toList())
                .read(draft);
        doubtPaired();
        doubtOpposite();
    }

    /** Which of two words is for the one who has the work done, only their order tells: so it is of their numbers. */
    private void doubtPaired() {
        if (heads.stream().anyMatch(head -> head.rank() == PartyHead.PAIRED)) {
            draft.ground(
                    List.of(FieldNames.PARTY_A, FieldNames.PARTY_B, FieldNames.PARTY_A_ID, FieldNames.PARTY_B_ID),
                    Ground.ORDER);
        }
    }

    /** Whoever is named opposite may be no party at all: then the number there is another's too. */
    private void doubtOpposite() {
        heads.stream()
                .filter(head -> head.rank() == PartyHead.OPPOSITE)
                .map(head -> head.side() == Side.FIRST ? FieldNames.PARTY_A_ID : FieldNames.PARTY_B_ID)
                .distinct()
                .forEach(field -> draft.ground(List.of(field), Ground.ORDER));
    }

    /** The names that are called by a word behind them: what follows such a name in its line is said of it. */
    private Stream<PartyHead> introduced() {
        return introductions()
                .flatMap(match -> PartyHead.sideOf(match.group(2).replaceAll("\\s", ""))
                        .map(side -> new PartyHead(side, 0, flow.span(match.start(1), match.end(1))))
                        .stream());
    }

    /** Where a side is named by a sure word, who is called by a loose one is a third party: a platform beside both. */
    private PartyHead settled(PartyHead head, PartyNames names) {
        boolean third = head.rank() == PartyHead.LOOSE
                && heads.stream()
                        .filter(other -> other.side() == head.side() && other.rank() < PartyHead.LOOSE)
                        .flatMap(other -> names.of(other).stream())
                        .anyMatch(sure -> names.of(head)
                                .filter(own -> Values.same(own.value(), sure.value()))
                                .isEmpty());
        return third ? new PartyHead(Side.THIRD, head.rank(), head.place()) : head;
    }

    /** The surest head that has a name tells it; where only loose words do and they name several, a person has to tell. */
    private void name(String field, Side side, PartyNames names) {
        List<PartyHead> own = heads.stream()
                .filter(head -> head.side() == side)
                .sorted(Comparator.comparingInt(PartyHead::rank))
                .toList();
        List<PartyNames.Named> found =
                own.stream().flatMap(head -> names.of(head).stream()).toList();
        Optional<PartyNames.Named> first = found.stream().findFirst();
        first.ifPresentOrElse(
                named -> {
                    draft.put(Candidate.at(named.first(), field, named.value())
                            .withValue(named.value(), named.confidence())
                            .placed(named.box()));
                    doubt(field, named, found);
                },
                () -> introduced(side)
                        .ifPresent(span ->
                                draft.put(field, Optional.of(span), place -> Optional.of(Values.name(place.raw())))));
    }

    private void doubt(String field, PartyNames.Named named, List<PartyNames.Named> found) {
        boolean others = found.stream()
                .filter(other -> other.head().rank() == named.head().rank()
                        && named.head().rank() == PartyHead.LOOSE)
                .anyMatch(other -> !Values.same(other.value(), named.value()));
        if (others) {
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES, field, "Several parties are called by such words; tell which it is.");
        } else if (named.head().rank() == PartyHead.OPPOSITE) {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    field,
                    "No contract is known that calls a party so; only the party opposite is named by a known word.");
        } else if (!named.isPlausible()) {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    field,
                    "\"" + named.value() + "\" does not read like the name of a firm or a person.");
        }
    }

    /** A description goes before what stands right before the word: that may be where the one named lives. */
    private Stream<MatchResult> introductions() {
        return Stream.of(DESCRIBED, INTRODUCED)
                .flatMap(pattern -> pattern.matcher(flow.plain()).results())
                .filter(match -> NameShape.isOne(match.group(1))
                        && !PartyNameShape.isSentence(match.group(1))
                        && !isLabel(match));
    }

    /** Client（甲方）: is a label in two languages, and no name that is called by a letter. */
    private boolean isLabel(MatchResult match) {
        String behind = flow.plain().substring(match.end()).stripLeading();
        return behind.startsWith(":") && match.group(1).codePoints().noneMatch(Character::isIdeographic);
    }

    private Optional<Span> introduced(Side side) {
        return introductions()
                .filter(match -> PartyHead.sideOf(match.group(2).replaceAll("\\s", ""))
                        .filter(side::equals)
                        .isPresent())
                .map(match -> flow.span(match.start(1), match.end(1)))
                .filter(span -> !ROLE.matcher(span.plain()).lookingAt())
                .findFirst();
    }
}
