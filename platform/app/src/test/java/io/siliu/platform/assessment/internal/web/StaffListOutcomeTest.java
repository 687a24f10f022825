package io.siliu.platform.assessment.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.assessment.StaffLists.Fault;
import io.siliu.platform.assessment.StaffLists.Kind;
import io.siliu.platform.assessment.StaffLists.Problem;
import io.siliu.platform.assessment.StaffLists.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What waits in the session for the next page is short, and a session that is moved to another machine takes it along. */
class StaffListOutcomeTest {

    @Test
    void theFirstFaultsAndTheirNumberOutliveTheSessionsMove() throws IOException, ClassNotFoundException {
        List<Fault> faults = IntStream.range(2, 152)
                .mapToObj(row -> new Fault(row, "证件号码", Problem.NOT_AN_ID_NUMBER))
                .toList();
        StaffListOutcome outcome = StaffListOutcome.of(new Report(Kind.EMPLOYMENT, 3, 1, faults), 100);
        assertThat(outcome.wrong()).isEqualTo(150);
        assertThat(outcome.faults()).isEqualTo(faults.subList(0, 100));

        ByteArrayOutputStream moved = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(moved)) {
            out.writeObject(outcome);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(moved.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(outcome);
        }
    }
}
