package io.siliu.platform.assessment.internal.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A word on a licence is the register's own by its account and its name together. */
class LicenceRegistersTest {

    private static final LicenceRegisters REGISTERS = new LicenceRegisters(List.of(7L), List.of("示例登记机关"));

    @Test
    void theRegistersProgramSpeaksForIt() {
        assertThat(REGISTERS.speak(actor(7, Role.CONNECTOR), "示例登记机关")).isTrue();
    }

    @Test
    void nobodyElseDoesInItsName() {
        assertThat(REGISTERS.speak(actor(8, Role.CONNECTOR), "示例登记机关")).isFalse();
        assertThat(REGISTERS.speak(actor(7, Role.RISK_DESK), "示例登记机关")).isFalse();
    }

    @Test
    void itsProgramHandsInWhatOthersSayAsTheirs() {
        assertThat(REGISTERS.speak(actor(7, Role.CONNECTOR), "示例税务局")).isFalse();
    }

    @Test
    void withoutASettingNoProgramDoes() {
        assertThat(new LicenceRegisters(List.of(), List.of()).speak(actor(7, Role.CONNECTOR), "示例登记机关"))
                .isFalse();
    }

    /** It would speak and not be heard, without a word about it. */
    @Test
    void halfASettingIsRefused() {
        List<Long> accounts = List.of(7L);
        List<String> sources = List.of("示例登记机关");
        assertThatThrownBy(() -> new LicenceRegisters(accounts, List.of())).hasMessageContaining("together");
        assertThatThrownBy(() -> new LicenceRegisters(List.of(), sources)).hasMessageContaining("together");
    }

    private static Actor actor(long account, Role role) {
        return new Actor(account, "示例", role, null, null, role.permissions());
    }
}
