package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.internal.template.WrittenPapers.Written;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The marks of written papers hold what is read to the doubts and to the certainty that they ask for. */
class WrittenMarksTest {

    /** Who is paid stands behind a label; the number of the task is known by its form alone. */
    private static final String SLIP = """
            == PAYMENT_SLIP of one task
            # 付款结算单
            收款人：{payeeName%1$s}
            本单结清{taskNumber%2$s}的报酬
            税前金额：{grossAmount}
            代扣税额：{taxAmount}
            实付金额：{netAmount}
            付款时间：{paidAt}
            """;

    @Test
    void whatIsMarkedAsItIsReadDiffersInNothing() {
        assertThat(differences("!", "?")).isEmpty();
        assertThat(differences("", "")).isEmpty();
    }

    @Test
    void whatIsCertainAndMarkedAsDoubtedDiffers() {
        assertThat(differences("?", "")).isEqualTo("payeeName is certain; ");
    }

    @Test
    void whatIsDoubtedAndMarkedAsCertainDiffers() {
        assertThat(differences("", "!")).isEqualTo("taskNumber is doubted; ");
    }

    @Test
    void whatIsNotReadIsNeverAsItIsMarked() {
        String paper = "== PAYMENT_SLIP nobody\n# 付款结算单\n实付金额：{netAmount}\n付款时间：{paidAt}\n谢谢{payeeName?}";
        Written written = WrittenPapers.of(paper).toList().get(0);
        assertThat(written.differences(written.printed().readAs(written.kind())))
                .contains("payeeName: nothing");
    }

    private static String differences(String payee, String task) {
        List<Written> papers = WrittenPapers.of(SLIP.formatted(payee, task)).toList();
        assertThat(papers).hasSize(1);
        return papers.get(0).differences(papers.get(0).printed().read());
    }
}
