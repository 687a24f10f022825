package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.FilledIn;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.TextRun;
import io.siliu.ocr.internal.layout.Untranslated;

/** 承揽合同, 合作协议, 服务协议: read in the running text, because clauses break over lines. */
final class ContractTemplate {

    private final PageText text;
    private final TextRun flow;
    private final Draft draft;

    ContractTemplate(PageText text, Draft draft) {
        this.text = Untranslated.of(FilledIn.of(text));
        this.flow = this.text.flow();
        this.draft = draft;
    }

    void read() {
        ContractParties parties = new ContractParties(text, flow, draft);
        new ContractNumber(flow, draft).read(parties.begin());
        parties.read();
        ContractLetter.read(text, draft);
        new ContractDates(text, flow, draft).read();
        StatedSums.read(text, draft);
        ContractSums.read(flow, draft);
        if (draft.get(FieldNames.AMOUNT).isEmpty()) {
            new ContractPrices(text).read(draft);
        }
    }
}
