package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;

/** A contract that its head lays open for discussion is none yet; what a clause says of drafts says nothing of the paper. */
class DraftsOfContractsTest {

    private static final String CONTRACT = """
        %s
        合同编号：FW-2026-0305001
        甲方：示例云骑即时配送有限公司
        乙方：示例罗东升
        一、合同期限：自2026年3月1日起至2027年2月28日止。
        二、报酬合计人民币12,000.00元。
        三、%s
        四、本合同一式两份，双方各执一份，签字盖章后生效，争议由甲方所在地人民法院管辖。
        签订日期：2026年2月26日
        """;

    @Test
    void whatIsLaidOpenForDiscussionIsNoContract() {
        assertThat(kind("配送服务合同（征求意见稿）", "乙方自备车辆。")).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void whatIsNotYetSignedByItsHeadIsNone() {
        assertThat(kind("配送服务合同\n草稿，未经双方签署不具有法律效力", "乙方自备车辆。")).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void aClauseOnDraftsOfTheWorkIsOne() {
        assertThat(kind("设计服务合同", "乙方先交草稿，征求意见后定稿。")).isEqualTo(DocumentKind.CONTRACT);
    }

    private static DocumentKind kind(String title, String clause) {
        Draft draft = PrintedPages.typed(CONTRACT.formatted(title, clause)).read();
        return draft.kind();
    }
}
