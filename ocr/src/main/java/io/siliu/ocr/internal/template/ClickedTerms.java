package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import io.siliu.ocr.internal.template.PartyHead.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Terms that a platform prints for everybody, and one person accepts by a tap: a sentence names the platform and says what it is
 * called below, the record of the signature names the person. A person has to look.
 */
final class ClickedTerms {

    /** The firm that a sentence names (1) and what it is called (2): 由您与平台的经营者某某有限公司(…, 以下简称“平台”或“甲方”). */
    private static final Pattern IN_A_SENTENCE = Pattern.compile(
            "(\\p{IsHan}[\\p{IsHan}A-Za-z0-9]{2,40}(?:\\(\\p{IsHan}{2,8}\\))?"
                    + "\\p{IsHan}{0,12}(?:公司|集团|中心|企业|[部店厂行社院所坊]))\\([^()]{0,80}?(?:以?下)?[统简合并]?称[^()]{0,12}?([甲乙]方)[^\\p{IsHan}()]{0,3}\\)");

    /** What stands before a name in a sentence without being part of it. */
    private static final Pattern BEFORE_A_NAME =
            Pattern.compile(".*(?:经营者|运营者|运营方|运营商|所有者|开发者|提供者|主体|简称|由您与|[您你]与)(?=\\p{IsHan}{4})");

    /** The one who signs, in the record of the signature. */
    private static final Pattern SIGNER = Pattern.compile(
            "(?<=[\\n\\t]|^)[ ]*(?:签[署约]人|签[署约]方|签[署约]用户|签[署约]者|用户姓名|实名姓名|认证姓名|真实姓名)(?:姓名|名称)?[ ]*[:\\t][ ]*(\\p{IsHan}[^\\n\\t:]{1,30})(?=[\\n\\t]|$)");

    private final PageText text;
    private final TextRun flow;
    private final Draft draft;
    private final List<PartyHead> heads = new ArrayList<>();

    ClickedTerms(PageText text, TextRun flow, Draft draft) {
        this.text = text;
        this.flow = flow;
        this.draft = draft;
    }

    /**
     * Fills in the names that no head of a party tells.
     *
     * @return where they stand: what is said behind them is said of them
     */
    List<PartyHead> read() {
        Prose.of(text)
                .findAll(IN_A_SENTENCE)
                .filter(place -> draft.get(field(place.group(2))).isEmpty())
                .forEach(place -> put(field(place.group(2)), firm(place.span(1))));
        signer().ifPresent(this::put);
        return heads;
    }

    private static String field(String letter) {
        return PartyHead.sideOf(letter).orElseThrow() == Side.FIRST ? FieldNames.PARTY_A : FieldNames.PARTY_B;
    }

    private static Span firm(Span sentence) {
        return Optional.of(BEFORE_A_NAME.matcher(sentence.plain()))
                .filter(before -> before.lookingAt())
                .map(before -> sentence.sub(before.end(), sentence.plain().length()))
                .orElse(sentence);
    }

    /** The only one who signs, where one side alone is named. */
    private Optional<Span> signer() {
        List<Span> signers = flow.findAll(SIGNER).stream()
                .filter(name -> NameShape.isOne(name.plain()))
                .toList();
        return signers.stream().map(Span::plain).distinct().count() == 1
                ? Optional.of(signers.get(0))
                : Optional.empty();
    }

    private void put(Span signer) {
        boolean first = draft.get(FieldNames.PARTY_A).isPresent();
        boolean second = draft.get(FieldNames.PARTY_B).isPresent();
        boolean isOther = List.of(FieldNames.PARTY_A, FieldNames.PARTY_B).stream()
                .flatMap(field -> draft.get(field).stream())
                .noneMatch(party -> Values.same(party.value(), signer.plain()));
        if (first != second && isOther) {
            put(first ? FieldNames.PARTY_B : FieldNames.PARTY_A, signer);
        }
    }

    private void put(String field, Span name) {
        draft.put(Candidate.at(name, field, Values.name(name.raw())).on(Ground.ORDER));
        heads.add(new PartyHead(field.equals(FieldNames.PARTY_A) ? Side.FIRST : Side.SECOND, 0, name));
    }
}
