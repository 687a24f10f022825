package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 承揽合同, 合作协议, 服务协议: read in the running text, because clauses break over lines. */
final class ContractTemplate {

    private static final String B = "[ \\t]*";
    private static final String DATE =
            "(?:19|20)\\d{2}" + B + "[-年./]" + B + "\\d{1,2}" + B + "[-月./]" + B + "\\d{1,2}" + B + "日?";
    private static final String NUMBER_TEXT =
            B + ":?" + B + "([0-9A-Za-z\\u4E00-\\u9FFF\\[\\]()-]*[0-9]{2,}[0-9A-Za-z号-]*)";
    private static final Pattern NUMBER = Pattern.compile("(?:合" + B + "同|协" + B + "议)" + B + "(?:书)?" + B + "(?:编" + B
            + "号|编" + B + "码|号" + B + "码|号)" + NUMBER_TEXT);
    /** In the head of a contract a bare number is the contract's; further down it may be anything's. */
    private static final Pattern BARE_NUMBER =
            Pattern.compile("(?<![\\p{IsHan}A-Za-z])(?:编" + B + "号|N[Oo][.:])" + NUMBER_TEXT);
    /** What follows a name in its own line: what the party is called below, or the next thing said of it. */
    private static final Pattern NO_NAME = Pattern.compile(
            "[,，;；]|[ \\t]*[(]?[ \\t]*(?:以下(?:统|简|合)?称|下称|简称|盖章|签章|签字|公章)|[ \\t,，;；(]+(?:统一社会信用代码|纳税人识别号|身份证|公民身份|证件号|"
                    + "法定代表人|地址|住所|住址|联系)"
                    + "|(?:统一社会)?信用代码$|纳税人识别号$|身份证号码?$|证件号码$");

    private static final Pattern PARTY_A = party("甲");
    private static final Pattern PARTY_B = party("乙");
    private static final Pattern PARTY_C = party("丙");
    private static final Pattern ID =
            Pattern.compile("(?:统一社会信用代码|身份证号码?|公民身份号码|证件号码|纳税人识别号|信用代码)(?:[/或]\\p{IsHan}{2,12})?(?:\\([^)]{0,16}\\))?"
                    + B + ":?" + B + "((?=[0-9A-Za-z]*\\d{6})[0-9A-Za-z]{15,20})(?![0-9A-Za-z])");
    private static final Pattern TERM = Pattern.compile("(?:期限|有效期|合作期|服务期)[^0-9]{0,24}(" + DATE
            + ")[^0-9]{0,10}?(?:起)?[^0-9]{0,4}?(?:至|到|-|~)[^0-9]{0,6}(" + DATE + ")");
    private static final Pattern SIGNED =
            Pattern.compile("签" + B + "[订署约]" + B + "(?:日" + B + "期|时" + B + "间|于)?" + B + ":?" + B + "(" + DATE + ")");
    /** Beside the seals a bare date is that of signing; a date of delivery or of a beginning is another. */
    private static final Pattern BARE_DATE =
            Pattern.compile("(?<![\\p{IsHan}])日" + B + "期" + B + ":?" + B + "(" + DATE + ")");

    private static final String WHOLE_PRICE = "(?:合同总?金额|总金额|合同总?价|总价款?)";
    private static final String PRICE = "(?<!平台|管理|手续|违约|税)(?:报酬|酬金|价款|服务费|承揽费|费用)";
    private static final String SUM =
            "[^。;；\\d¥]{0,60}?[(]?" + B + "[^\\d。]{0,2}?(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2})(?![\\d%])";
    private static final String SUM_IN_YUAN =
            "[^。;；\\d¥]{0,60}?[(]?" + B + "¥?((?:\\d{1,3}(?:,\\d{3})+|\\d{2,}))" + B + "元";
    private static final List<Pattern> AMOUNTS = Stream.of(
                    WHOLE_PRICE + SUM, PRICE + SUM, WHOLE_PRICE + SUM_IN_YUAN, PRICE + SUM_IN_YUAN)
            .map(Pattern::compile)
            .toList();

    private final TextRun flow;
    private final Draft draft;

    ContractTemplate(PageText text, Draft draft) {
        this.flow = text.flow();
        this.draft = draft;
    }

    void read() {
        put(FieldNames.CONTRACT_NUMBER, NUMBER, Values::identifier);
        Optional<Span> partyA = flow.find(PARTY_A).map(ContractTemplate::named);
        Optional<Span> partyB = flow.find(PARTY_B).map(ContractTemplate::named);
        flow.find(BARE_NUMBER)
                .filter(bare -> partyA.isPresent() && bare.to() <= partyA.get().from())
                .ifPresent(bare ->
                        draft.put(Candidate.at(bare, FieldNames.CONTRACT_NUMBER, Values.identifier(bare.raw()))));
        partyA.ifPresent(span -> draft.put(Candidate.at(span, FieldNames.PARTY_A, Values.name(span.raw()))));
        partyB.ifPresent(span -> draft.put(Candidate.at(span, FieldNames.PARTY_B, Values.name(span.raw()))));
        partyIds(partyA, partyB);
        onlyOne(FieldNames.SIGNED_ON, List.of(SIGNED, BARE_DATE), ContractTemplate::date);
        term();
        onlyOne(FieldNames.AMOUNT, AMOUNTS, span -> Values.money(span.raw()));
    }

    /** The value at the first place that the first pattern finds; where it finds others too, a person has to tell. */
    private void onlyOne(String field, List<Pattern> patterns, Draft.Reading reading) {
        for (Pattern pattern : patterns) {
            List<Span> places = flow.findAll(pattern);
            places.forEach(place -> draft.put(field, Optional.of(place), reading));
            Set<String> values = places.stream()
                    .flatMap(place -> reading.of(place).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (values.size() > 1) {
                draft.doubt(Warning.Code.SEVERAL_VALUES, field, "The contract names " + values + "; tell which.");
            }
            if (!values.isEmpty()) {
                return;
            }
        }
    }

    private static Optional<String> date(Span place) {
        return Values.date(place.raw().replaceAll("\\s", ""));
    }

    private interface Maker {
        String of(String printed);
    }

    private void put(String field, Pattern pattern, Maker maker) {
        flow.find(pattern).ifPresent(span -> draft.put(Candidate.at(span, field, maker.of(span.raw()))));
    }

    private static Pattern party(String letter) {
        return Pattern.compile("(?<![\\p{IsHan}])" + letter + B + "方" + B + "(?:\\([^)\\n]{0,20}\\))?(?:" + B + ":" + B
                + "| ?\\t" + B + ")"
                + "([^\\n\\t:]{2,60})(?=[\\n\\t,;]|$)");
    }

    /** The name alone, without what is said behind it. */
    private static Span named(Span party) {
        var end = NO_NAME.matcher(party.plain());
        return end.find() && end.start() > 1 ? party.sub(0, end.start()) : party;
    }

    /** An identifier belongs to the party named last before it; side by side, to the party of its column. */
    private void partyIds(Optional<Span> partyA, Optional<Span> partyB) {
        for (Span id : flow.findAll(ID)) {
            Optional<Span> owner = List.of(partyA, partyB, flow.find(PARTY_C)).stream()
                    .flatMap(Optional::stream)
                    .filter(party -> party.page() == id.page() && party.from() < id.from())
                    .min(Comparator.comparingDouble(party -> distance(party, id)));
            owner.flatMap(party -> idField(party, partyA, partyB))
                    .ifPresent(field -> draft.put(Candidate.at(id, field, Values.identifier(id.raw()))));
        }
    }

    private static Optional<String> idField(Span owner, Optional<Span> partyA, Optional<Span> partyB) {
        if (partyB.filter(owner::equals).isPresent()) {
            return Optional.of(FieldNames.PARTY_B_ID);
        }
        return partyA.filter(owner::equals).map(party -> FieldNames.PARTY_A_ID);
    }

    private static double distance(Span party, Span id) {
        double down = Math.max(0, id.box().y() - party.box().y());
        double aside = Math.abs(id.box().x() - party.box().x());
        return down + aside / 4;
    }

    private void term() {
        var matcher = TERM.matcher(flow.plain());
        if (matcher.find()) {
            date(FieldNames.VALID_FROM, flow.span(matcher.start(1), matcher.end(1)));
            date(FieldNames.VALID_TO, flow.span(matcher.start(2), matcher.end(2)));
        }
    }

    private void date(String field, Span span) {
        draft.put(field, Optional.of(span), ContractTemplate::date);
    }
}
