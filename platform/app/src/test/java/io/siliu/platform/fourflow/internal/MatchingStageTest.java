package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.database.WorkClaims;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

class MatchingStageTest {

    private static final long BLOCK = 7;

    private final List<String> told = new ArrayList<>();

    @Test
    void aDeadlockIsNotHeldAgainstTheBlock() {
        int done = stage(new SQLTransactionRollbackException("Deadlock found", "40001", 1213))
                .pass();

        assertThat(done).isEqualTo(1);
        assertThat(told).isEmpty();
    }

    @Test
    void aLockThatNobodyGivesUpPutsTheBlockOff() {
        int done = stage(new SQLException("Lock wait timeout exceeded", "HY000", 1205))
                .pass();

        assertThat(done).isZero();
        assertThat(told).contains("failed");
    }

    /** Solving begins by asking how much there is, and fails there. */
    private MatchingStage stage(SQLException cause) {
        PaperMapper papers = answering(PaperMapper.class, cause);
        BlockMatching matching = new BlockMatching(null, papers, null, null, null, null, null, null, null, null);
        WorkClaims claims = (queue, limit, work) -> {
            work.accept(List.of(BLOCK));
            return 1;
        };
        return new MatchingStage(claims, matching, answering(BlockMapper.class, null), null, Clock.systemUTC());
    }

    private <T> T answering(Class<T> mapper, SQLException failure) {
        return mapper.cast(Proxy.newProxyInstance(
                mapper.getClassLoader(), new Class<?>[] {mapper}, (proxy, method, arguments) -> {
                    if (failure != null) {
                        throw new CannotAcquireLockException("in each other's way", failure);
                    }
                    told.add(method.getName());
                    return method.getReturnType() == int.class ? 0 : null;
                }));
    }
}
