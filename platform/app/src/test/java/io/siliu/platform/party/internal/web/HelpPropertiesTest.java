package io.siliu.platform.party.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Whom a worker can turn to is either reachable or not told at all. */
class HelpPropertiesTest {

    @Test
    void hoursAloneReachNobody() {
        assertThat(new HelpProperties("", "", "9:00–17:00").any()).isFalse();
        assertThat(new HelpProperties("100-0000-0001", "", "").any()).isTrue();
        assertThat(new HelpProperties("", "示例路 1 号", "").any()).isTrue();
    }

    @Test
    void aNumberThatNoTelephoneDialsStopsTheStart() {
        assertThatThrownBy(() -> new HelpProperties("转 2 号窗口", "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("siliu.help.phone");
    }
}
