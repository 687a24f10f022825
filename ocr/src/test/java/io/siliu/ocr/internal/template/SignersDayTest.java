package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of the days on which several sign, that of the one who accepts is read. */
class SignersDayTest {

    private static final String TASK = "# 验收单\n任务编号：RW2609002026000194\n数量：126单        金额：1,300.32元\n";

    private static Draft read(String signatures) {
        return PrintedPages.typed(TASK + signatures).readAs(DocumentKind.ACCEPTANCE_RECEIPT);
    }

    @Test
    void theDayBehindTheOneWhoAcceptsCounts() {
        Draft draft = read("服务商签字：示例罗东升        日期：2026.3.4\n验收人：示例王明        日期：2026.3.5");
        assertThat(draft.get(FieldNames.ACCEPTED_ON).orElseThrow().value()).isEqualTo("2026-03-05");
        assertThat(draft.doubted()).contains(FieldNames.ACCEPTED_ON);
    }

    @Test
    void aLabelThatSaysWhoseDayItIsGoesFirst() {
        Draft draft = read("服务商签字：示例罗东升        日期：2026.3.4\n验收人：示例王明        日期：2026.3.6\n验收日期：2026.3.5");
        assertThat(draft.get(FieldNames.ACCEPTED_ON).orElseThrow().value()).isEqualTo("2026-03-05");
    }

    @Test
    void whoDidTheWorkSaysNothingByTheirDay() {
        Draft draft = read("日期：2026.3.3\n骑手签认：示例罗东升        日期：2026.3.4");
        assertThat(draft.get(FieldNames.ACCEPTED_BY)).isEmpty();
        assertThat(draft.get(FieldNames.ACCEPTED_ON).map(day -> day.value())).isNotEqualTo(Optional.of("2026-03-04"));
    }
}
