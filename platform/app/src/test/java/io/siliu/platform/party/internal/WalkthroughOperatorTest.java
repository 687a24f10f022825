package io.siliu.platform.party.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.database.Mode;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The walkthrough names its invented operator by itself, and no other installation does. */
@SiliuTest
class WalkthroughOperatorTest {

    private final OperatorMapper mapper;
    private final IdGenerator ids;
    private final Clock clock;
    private final JdbcClient database;

    WalkthroughOperatorTest(OperatorMapper mapper, IdGenerator ids, Clock clock, JdbcClient database) {
        this.mapper = mapper;
        this.ids = ids;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void theWalkthroughRecordsItOnceAndARealInstallationNever() {
        database.sql("DELETE FROM operator_of_platform").update();
        start(new Mode(false, false, true));
        assertThat(mapper.all()).isEmpty();

        RecordedOperators walkthrough = start(new Mode(true, true, true));
        start(new Mode(true, true, true));
        assertThat(mapper.all()).hasSize(1);
        assertThat(walkthrough.on(LocalDate.of(2026, 6, 1)).name()).isEqualTo("示例四流平台服务有限公司");

        assertThat(start(new Mode(false, false, true)).timeline().isEmpty())
                .as("the same database without the walkthrough")
                .isTrue();
    }

    private RecordedOperators start(Mode mode) {
        RecordedOperators operators = new RecordedOperators(mapper, new PartyProperties("", ""), mode);
        new WalkthroughOperator(mode, operators, mapper, ids, clock).record();
        return operators;
    }
}
