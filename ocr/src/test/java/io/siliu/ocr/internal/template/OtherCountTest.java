package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;

/** Where the price makes the sum of another count than was read, what was handed in gives way and what was found good is doubted. */
class OtherCountTest {

    @Test
    void whatWasHandedInGivesWay() {
        Draft draft = accepted("提交数量：8,000条\n验收合格：7,920条（合格率99%）");
        assertThat(draft.get(FieldNames.QUANTITY).map(Candidate::value)).contains("7920");
    }

    @Test
    void whatWasFoundGoodStandsAndIsDoubted() {
        Draft draft = accepted("验收数量：7,900条\n共7,920条");
        assertThat(draft.get(FieldNames.QUANTITY).map(Candidate::value)).contains("7900");
        assertThat(draft.doubted()).contains(FieldNames.QUANTITY);
    }

    private static Draft accepted(String counts) {
        return PrintedPages.typed("""
            标注任务验收单
            %s
            单价：0.25元/条
            验收金额：1,980.00元
            验收人：示例倪珊
            验收日期：2026-03-30
            """.formatted(counts)).read();
    }
}
