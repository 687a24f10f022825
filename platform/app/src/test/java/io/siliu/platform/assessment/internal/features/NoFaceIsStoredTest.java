package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.rules.fact.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** The platform keeps no face for recognition, which its schema shows and L10 asks for. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoFaceIsStoredTest extends FeatureTest {

    private static final int FIRM = 8_521;
    private static final int WORKER = 264;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    /** Words with which the name of a table or a column would begin or go on that keeps a face or the like. */
    private static final String BIOMETRIC = "(^|_)(face|portrait|biometric|embedding|liveness|voice|finger|iris)";

    NoFaceIsStoredTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void aLineIsBooked() {
        town.worker(WORKER);
        book(town.enterprise(FIRM, EngagementModel.AGENCY), DAY, Town.line("FACE", "", WORKER, "600.00"));
    }

    @Test
    void noColumnHoldsAFace() {
        List<String> columns =
                database.sql("""
                        SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND CONCAT(table_name, '_', column_name) REGEXP ?
                        """).param(BIOMETRIC).query(String.class).list();
        assertThat(columns).isEmpty();
    }

    @Test
    void ofAFaceNothingIsKeptButTheKeyedCodeOfItsCode() {
        say("""
                {"kind":"IDENTITY","worker":"%s","on":"2026-09-02","similarity":"0.98","face":"template-of-264"}""".formatted(Invented.idNumber(WORKER)));
        assertThat(database.sql("SELECT CONCAT(LENGTH(thing), ' ', more) FROM outside_statement"
                                + " WHERE kind = 'IDENTITY' AND worker_id = ?")
                        .param(worker(WORKER))
                        .query(String.class)
                        .list())
                .containsExactly("32 {\"similarity\":\"0.98\"}");
    }

    @Test
    void soItsCountIsNothingAndTheLimitIsNotReached() {
        long line = database.sql("SELECT id FROM settlement_line WHERE worker_id = ?")
                .param(worker(WORKER))
                .query(Long.class)
                .single();
        assertThat(signals(line, DAY).dataUse().storedFaces().value()).isEqualTo(Quantity.of(0));
        assertThat(Asked.about("L10", signals(line, DAY)).isAnswered()).isTrue();
        assertThat(Asked.about("L10", signals(line, DAY)).circumstances()).isEmpty();
        assertThat(Asked.about("L11", signals(line, DAY)).isAnswered())
                .as("who will look at the record nobody knows yet")
                .isFalse();
    }
}
