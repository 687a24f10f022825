package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Myriads;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import io.siliu.ocr.internal.layout.Untranslated;
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
    private static final String WHOLE_PRICE = "(?:合同总?金额|总金额|合同总?价|总价款?)";
    private static final String PRICE = "(?<!平台|管理|手续|违约|税)(?:报酬|酬金|价款|服务费|承揽费|费用)";
    /** The whole of a fee, whatever it is paid for. */
    private static final String WHOLE_FEE = "(?<!平台|管理|手续|违约|税|保险|押)费用?(?:总额|总计|合计|总价)";

    private static final String SUM = "[^。;；\\d¥]{0,60}?[(]?" + B + "[^\\d。]{0,2}?(" + Myriads.SUM
            + "|-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2})(?![\\d%]|[ ]?万)";
    private static final String SUM_IN_YUAN =
            "[^。;；\\d¥]{0,60}?[(]?" + B + "¥?((?:\\d{1,3}(?:,\\d{3})+|\\d{2,}))" + B + "元";
    private static final List<Pattern> AMOUNTS = Stream.of(
                    WHOLE_PRICE + SUM,
                    PRICE + SUM,
                    WHOLE_FEE + SUM,
                    WHOLE_PRICE + SUM_IN_YUAN,
                    PRICE + SUM_IN_YUAN,
                    WHOLE_FEE + SUM_IN_YUAN)
            .map(Pattern::compile)
            .toList();

    private final PageText text;
    private final TextRun flow;
    private final Draft draft;

    ContractTemplate(PageText text, Draft draft) {
        this.text = Untranslated.of(text);
        this.flow = this.text.flow();
        this.draft = draft;
    }

    void read() {
        ContractParties parties = new ContractParties(text, flow, draft);
        new ContractNumber(flow, draft).read(parties.begin());
        parties.read();
        new ContractDates(text, flow, draft).read();
        onlyOne(FieldNames.AMOUNT, AMOUNTS, span -> Values.money(span.raw()));
        if (draft.get(FieldNames.AMOUNT).isEmpty()) {
            new ContractPrices(text).read(draft);
        }
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
}
