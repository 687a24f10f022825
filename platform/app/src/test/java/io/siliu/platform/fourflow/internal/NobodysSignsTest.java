package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.EnterpriseNames;
import io.siliu.platform.party.Region;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of the papers of nobody those are asked about again that bear something of what came, and no others. */
@SiliuTest
class NobodysSignsTest {

    private static final long FIRST = 7_626_000;
    private static final long BY_TASK = FIRST + 1;
    private static final long BY_NAME = FIRST + 2;
    private static final String TASK = "RW7626000000000000";
    private static final String NAME = "示例七六二六有限公司";

    private final NobodysSigns signs;
    private final PaperMapper papers;
    private final AllocationWriter allocations;
    private final JdbcClient database;
    private final Clock clock;

    NobodysSignsTest(
            NobodysSigns signs, PaperMapper papers, AllocationWriter allocations, JdbcClient database, Clock clock) {
        this.signs = signs;
        this.papers = papers;
        this.allocations = allocations;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void twoOfNobodyWereAskedAbout() {
        StoredPaper byTask = paper(BY_TASK).naming(TASK).stored();
        StoredPaper byName = paper(BY_NAME).stored();
        List.of(byTask, byName).forEach(papers::insert);
        signs.keep(
                List.of(byTask, byName), Map.of(BY_TASK, List.of(naming("示例别的有限公司")), BY_NAME, List.of(naming(NAME))));
        told(BY_TASK);
        told(BY_NAME);
    }

    @AfterEach
    void forget() {
        database.sql("DELETE FROM paper WHERE id IN (?, ?)")
                .params(BY_TASK, BY_NAME)
                .update();
        for (String table : List.of("nobody_sign", "open_paper")) {
            database.sql("DELETE FROM " + table + " WHERE paper_id IN (?, ?)")
                    .params(BY_TASK, BY_NAME)
                    .update();
        }
        database.sql("DELETE FROM nobody_question").update();
    }

    @Test
    void aRecordAsksForThoseThatNameItsTaskOrItsBatch() {
        signs.came(() -> Set.of(NobodysSigns.task(TASK), NobodysSigns.batch("PC-7626")));

        assertThat(asked(now())).containsExactly(BY_TASK);
    }

    @Test
    void anEnterpriseAsksForThoseThatNameIt() {
        Enterprise enterprise = new Enterprise(
                FIRST, new UnifiedSocialCreditCode(Invented.enterpriseCode(7_626)), NAME, new Region("990100"));

        signs.came(() -> signs.of(new EnterpriseNames(enterprise, List.of())));

        assertThat(asked(now())).containsExactly(BY_NAME);
    }

    @Test
    void whatNoneOfThemBearsAsksForNone() {
        long waiting = announced();

        signs.came(() -> Set.of(NobodysSigns.task("RW7626000000000001"), NobodysSigns.batch("PC-7626")));

        assertThat(asked(now())).isEmpty();
        assertThat(announced()).isEqualTo(waiting);
    }

    @Test
    void whereNamesChangedAllAreAsked() {
        signs.namesChanged();

        assertThat(asked(now())).containsExactly(BY_TASK, BY_NAME);
    }

    @Test
    void aPaperThatWasReadAnewIsAsked() {
        signs.readAnew(List.of(BY_NAME));

        assertThat(asked(now())).containsExactly(BY_NAME);
    }

    /** A record that was being written while they were asked about was there for nobody to see. */
    @Test
    void allAreAskedOnceMoreAfterAWhileAndThenNotAgain() {
        assertThat(asked(now())).isEmpty();
        Instant later = now().plus(Duration.ofMinutes(31));

        assertThat(asked(later)).containsExactly(BY_TASK, BY_NAME);
        signs.answered(signs.asked(later));
        signs.keep(List.of(paper(BY_TASK).naming(TASK).stored()), Map.of());

        assertThat(asked(later.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void whatIsSomebodysByNowBearsNothing() {
        papers.resolve(BY_TASK, FIRST);

        assertThat(signs.forgetOthers()).contains(BY_TASK).doesNotContain(BY_NAME);
        assertThat(database.sql("SELECT COUNT(*) FROM nobody_sign WHERE paper_id = ?")
                        .param(BY_TASK)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyWhatWasAskedAboutIsToldAnew() {
        allocations.writeOpenOf(Arrivals.UNRESOLVED, List.of(BY_TASK), List.of());

        assertThat(asked(now())).as("nothing is told of it").containsExactly(BY_TASK);
    }

    private List<Long> asked(Instant at) {
        return signs.asked(at).ids().stream()
                .filter(id -> id > FIRST && id < FIRST + 10)
                .toList();
    }

    private Instant now() {
        return clock.instant();
    }

    private void told(long paper) {
        database.sql("""
                INSERT INTO open_paper (enterprise_id, paper_id, reason_code, reason_values, line_ids)
                VALUES (0, ?, 'NO_ENTERPRISE', '', '')
                """).param(paper).update();
    }

    private long announced() {
        return database.sql("SELECT COUNT(*) FROM block_arrival WHERE enterprise_id = 0")
                .query(Long.class)
                .single();
    }

    private static StoredPaperBuilder paper(long id) {
        return StoredPaperBuilder.paper(id, io.siliu.platform.fourflow.internal.solving.PaperKind.BANK_RECEIPT);
    }

    private static PaperReading naming(String payer) {
        PaperForm form = PaperForm.of(io.siliu.platform.fourflow.internal.solving.PaperKind.BANK_RECEIPT);
        PaperField name = PaperField.read(
                form.fromName(), payer, 0.3, false, FieldSource.OCR, 1, new FieldBox(0, 0, 1, 1), null, null);
        return new PaperReading(0, PaperKind.BANK_RECEIPT, List.of(name), List.of(), List.of());
    }
}
