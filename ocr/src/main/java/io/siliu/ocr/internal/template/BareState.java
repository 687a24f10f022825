package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a payment stands, printed without a label: in large type below the sum, or as a stamp. No word says that it is that. */
final class BareState {

    private static final String DONE =
            "(?:提现|支付|付款|打款|转账|代付|代发|发放|到账|入账|交易|出款|放款|下发|结算|汇款|划款)(?:已?成功|已?完成|失败|中|已受理|已退回)";

    private static final String STATE = "(?:" + DONE
            + "|已(?:到账|入账|支付|付款|打款|发放|提现|转账|完成|结清|代付|代发|付|付讫|付清|汇出|出款|出账|放款|下发|划款|退回|撤销|关闭|受理|提交)(?:成功)?"
            + "|待(?:支付|付款|打款|发放|处理|到账|审核)|(?:银行)?处理中|受理中|审核中|付讫|成功到账|成功|失败)";

    /** Alone in its cell, in brackets or behind a mark perhaps, or behind the sum. */
    private static final Pattern ALONE = Pattern.compile(
            "(?:^|\\t|(?<=[\\d元])[,;]|(?<=\\d日? ?)(?=\\([^()]{1,8}\\)))[^\\p{L}\\d\\t]{0,8}+(?:[¥]?[ ]?[\\d,]{1,20}+\\.\\d{2}[ ]?元?[ ]?)?[^\\p{L}\\d\\t]{0,8}+("
                    + STATE + ")[^\\p{L}\\d\\t:]*(?=\\t|$)");

    private BareState() {}

    static void read(PageText text, Draft draft) {
        if (draft.get(FieldNames.STATUS).isPresent()) {
            return;
        }
        List<Span> states =
                text.findAll(ALONE).stream().map(PageText.Found::span).toList();
        Optional<Span> first = states.stream().findFirst();
        draft.put(FieldNames.STATUS, first, LabelledValues::state, Ground.FORM);
        if (states.stream().map(Span::plain).distinct().count() > 1) {
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES,
                    FieldNames.STATUS,
                    "The slip says in several ways how it stands; tell.");
        }
    }
}
