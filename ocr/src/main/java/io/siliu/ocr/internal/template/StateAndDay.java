package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a payment stands and since when, in one place: 支付情况：已转账，2026-04-10. A bare 日期 beside it is that of writing the slip. */
final class StateAndDay {

    private static final Pattern BOTH = Pattern.compile(
            "^[ ]*(?:已(?:付|支付|付款|转账|打款|到账|发放|汇出|入账|完成|结清|划转|划出)\\p{IsHan}{0,2}|(?:支付|付款|打款|转账|发放|到账|交易|代付|代发|出款|提现)?成功|付讫)[ ]*[,，、(（][ ]*(20\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2}日?(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?)[)）]?$");

    private StateAndDay() {}

    static void read(Labels labels, Draft draft) {
        Optional<Span> both = labels.value(
                SlipWords.STATES, span -> BOTH.matcher(span.plain()).matches());
        boolean open = draft.get(FieldNames.PAID_AT)
                .filter(read -> read.ground() != Ground.LOOSE_LABEL)
                .isEmpty();
        if (both.isPresent() && open) {
            Matcher place = BOTH.matcher(both.get().plain());
            place.matches();
            draft.remove(FieldNames.PAID_AT);
            draft.put(
                    FieldNames.PAID_AT,
                    Optional.of(both.get().sub(place.start(1), place.end(1))),
                    LabelledValues::dateTime,
                    Ground.MARK);
        }
    }
}
