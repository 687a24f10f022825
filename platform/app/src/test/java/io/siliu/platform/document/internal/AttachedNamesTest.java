package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An attached paper is named after its parent and itself; however long both are, its ending is kept. */
class AttachedNamesTest {

    @Test
    void bothNamesAreShown() {
        assertThat(AttachedIntake.named("合同.pdf", "回单.pdf")).isEqualTo("合同.pdf › 回单.pdf");
        assertThat(AttachedIntake.named("", "回单.pdf")).isEqualTo("回单.pdf");
    }

    @Test
    void longNamesAreCutAndTheEndingStays() {
        String name = AttachedIntake.named("长".repeat(255) + ".pdf", "名".repeat(255) + ".ofd");
        assertThat(name).hasSizeLessThanOrEqualTo(255).endsWith("名.ofd").startsWith("长长");
    }
}
