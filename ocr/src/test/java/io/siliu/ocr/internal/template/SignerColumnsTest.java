package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of several who sign beside each other, the one who accepts has the name and the day of its column. */
class SignerColumnsTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static Draft accepted(String signatures) {
        return PrintedPages.typed("""
                            任务交付验收单
                任务单号：RW2609002026000194
                交付数量：30件            结算金额：600.00元
                %s
                """.formatted(signatures)).read();
    }

    private static void assertAccepted(Draft draft) {
        assertThat(value(draft, FieldNames.ACCEPTED_BY)).contains("示例韩梅");
        assertThat(value(draft, FieldNames.ACCEPTED_ON)).contains("2026-09-08");
        assertThat(draft.doubted()).doesNotContain(FieldNames.ACCEPTED_BY, FieldNames.ACCEPTED_ON);
    }

    @Test
    void namesAndDaysBelowTheWords() {
        assertAccepted(accepted("""
                交付人签字：              验收人签字：              审批人签字：
                示例罗东升                示例韩梅                  示例郑思敏
                日期：2026-09-06          日期：2026-09-08          日期：2026-09-10"""));
    }

    @Test
    void namesBesideAndDaysBelow() {
        assertAccepted(accepted("""
                服务方：示例罗东升            验收人：示例韩梅
                2026年9月6日                  2026年9月8日"""));
    }

    @Test
    void acceptingPartyFirst() {
        assertAccepted(accepted("""
                验收方（签字）：示例韩梅            承揽方（签字）：示例罗东升
                时间：2026.09.08                    时间：2026.09.06"""));
    }

    @Test
    void daysThatNoColumnTellsApartAreDoubted() {
        Draft draft = accepted("""
                日期：2026-09-06
                日期：2026-09-08
                验收人：示例韩梅""");
        assertThat(draft.doubted()).contains(FieldNames.ACCEPTED_ON);
    }

    @Test
    void moreTellingWordOfARowIsTakenAndDoubted() {
        Draft below = accepted("""
                经办人              验收人              负责人
                示例罗东升          示例韩梅            示例郑思敏
                2026-09-06          2026-09-08          2026-09-10""");
        Draft beside = accepted("""
                交付人：示例罗东升        经办人：示例郑思敏        验收人：示例韩梅
                2026-09-05                2026-09-06                2026-09-08""");
        for (Draft draft : List.of(below, beside)) {
            assertThat(value(draft, FieldNames.ACCEPTED_BY)).contains("示例韩梅");
            assertThat(value(draft, FieldNames.ACCEPTED_ON)).contains("2026-09-08");
            assertThat(draft.doubted()).contains(FieldNames.ACCEPTED_BY, FieldNames.ACCEPTED_ON);
        }
    }
}
