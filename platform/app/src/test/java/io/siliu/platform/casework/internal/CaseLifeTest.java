package io.siliu.platform.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.AlertCases;
import io.siliu.platform.casework.CaseError;
import io.siliu.platform.casework.CaseOutcome;
import io.siliu.platform.casework.CaseState;
import io.siliu.platform.casework.DueCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the first question to the review: who may do what, and what it does to the alerts. */
@SiliuTest
class CaseLifeTest {

    private static final long FIRST = 9_001;
    private static final long SECOND = 9_002;

    private final ApplicationContext context;
    private final OpeningStage opening;
    private final CaseOpening byHand;
    private final WorkOnCase work;
    private final CloseCase closing;
    private final AnswerNotices answers;
    private final CaseDesk desk;
    private final NoticeDesk notices;
    private final DueCases due;
    private final CaseHolding holding;
    private final NoticesWaiting waiting;
    private final PersonalData keys;
    private final Access access;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final IdGenerator ids;
    private final AlertCases alertCases;
    private Grave grave;
    private long alert;
    private String number;

    CaseLifeTest(
            ApplicationContext context,
            OpeningStage opening,
            CaseOpening byHand,
            WorkOnCase work,
            CloseCase closing,
            AnswerNotices answers,
            CaseDesk desk,
            NoticeDesk notices,
            DueCases due,
            CaseHolding holding,
            NoticesWaiting waiting,
            PersonalData keys,
            Access access,
            TransactionTemplate transaction,
            JdbcClient database,
            IdGenerator ids,
            AlertCases alertCases) {
        this.context = context;
        this.opening = opening;
        this.byHand = byHand;
        this.work = work;
        this.closing = closing;
        this.answers = answers;
        this.desk = desk;
        this.notices = notices;
        this.due = due;
        this.holding = holding;
        this.waiting = waiting;
        this.keys = keys;
        this.access = access;
        this.transaction = transaction;
        this.database = database;
        this.ids = ids;
        this.alertCases = alertCases;
    }

    @BeforeEach
    void aCase() {
        grave = Grave.of(context);
        alert = grave.ofRecord();
        drain();
        number = grave.cases().get(0);
    }

    private void drain() {
        while (opening.pass() > 0) {}
    }

    private static Actor officer(long account, String region) {
        return new Actor(account, "示例官员", Role.TAX_OFFICER, null, region, Role.TAX_OFFICER.permissions());
    }

    private static Actor enterprise(long id) {
        return new Actor(9_100, "示例企业", Role.ENTERPRISE, id, null, Role.ENTERPRISE.permissions());
    }

    private void as(long account, Runnable act) {
        access.actingAs(officer(account, null), act);
    }

    private CasePage page() {
        return page(officer(FIRST, null));
    }

    private CasePage page(Actor actor) {
        return access.actingAs(actor, () -> desk.open(number, Locale.SIMPLIFIED_CHINESE));
    }

    private NoticeDesk.NoticePage told() {
        return own(() -> notices.open(number, Locale.SIMPLIFIED_CHINESE));
    }

    private <T> T own(Supplier<T> work) {
        return access.actingAs(enterprise(grave.enterprise()), work);
    }

    private int seen() {
        return page().file().steps();
    }

    private void ask() {
        ask(ChinaTime.today(Clock.systemUTC()).plusDays(5));
    }

    private void ask(LocalDate day) {
        int seen = seen();
        as(FIRST, () -> work.ask(number, seen, new WorkOnCase.Notice(false, "为什么由另一家公司付款？", day)));
    }

    private void answer(int notice) {
        own(() -> {
            answers.answer(number, notice, "主账户升级，临时代付。", List.of());
            return null;
        });
    }

    private void propose(CaseOutcome outcome) {
        propose(outcome, page().openings());
    }

    private void propose(CaseOutcome outcome, long openings) {
        int seen = seen();
        as(FIRST, () -> closing.propose(number, seen, openings, outcome, "看过协议和回单"));
    }

    private CloseCase.Decided agree(long account) {
        int seen = seen();
        return access.actingAs(officer(account, null), () -> closing.agree(number, seen));
    }

    private static void refused(CaseError error, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(error));
    }

    private static void notThere(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(AccessError.NOT_FOUND));
    }

    @Test
    void theEnterpriseSeesACaseOnceItIsAskedAndItsAnswerStaysAsItIs() {
        notThere(this::told);
        ask();
        assertThat(page().file().state()).isEqualTo(CaseState.WAITING);
        assertThat(page().handler()).isNull();
        assertThat(waiting.count(enterprise(grave.enterprise()), 9)).isOne();
        assertThat(told().exchanges()).singleElement().satisfies(one -> {
            assertThat(one.notice().said().words()).isEqualTo("为什么由另一家公司付款？");
            assertThat(one.notice().by())
                    .as("an officer is no name to an enterprise")
                    .isEmpty();
            assertThat(one.answer()).isNull();
        });

        answer(2);
        assertThat(page().file().state()).isEqualTo(CaseState.ANSWERED);
        assertThat(page().exchanges().get(0).answer().said().words()).isEqualTo("主账户升级，临时代付。");
        assertThat(waiting.count(enterprise(grave.enterprise()), 9)).isZero();
        refused(CaseError.NOTICE_ANSWERED, () -> answer(2));
        notThere(() -> answer(1));
    }

    @Test
    void whatWasSaidIsEncryptedAndEachStepIsCommittedToTheLedger() {
        ask();
        answer(2);
        assertThat(database.sql("SELECT COUNT(*) FROM case_step s JOIN case_file f ON f.id = s.case_id"
                                + " WHERE f.number = ? AND (s.words LIKE '%代付%' OR s.sealed LIKE '%代付%')")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("SELECT COUNT(*) FROM ledger_entry WHERE kind = 'CASE_STEP' AND subject_id = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aPassedLastDayIsOverdueAndAnAnswerAfterItSaysSo() {
        ask();
        LocalDate yesterday = page().today().minusDays(1);
        database.sql("UPDATE case_file SET due_on = ? WHERE number = ?")
                .params(yesterday, number)
                .update();
        database.sql("UPDATE case_step SET due_on = ? WHERE number = 2 AND case_id ="
                        + " (SELECT id FROM case_file WHERE number = ?)")
                .params(yesterday, number)
                .update();
        assertThat(page().file().isOverdue(page().today())).isTrue();
        assertThat(page().file().isOverdue(yesterday)).isFalse();
        access.actingAs(
                officer(FIRST, null),
                () -> assertThat(due.earliest(100, Locale.ENGLISH))
                        .filteredOn(one -> one.number().equals(number))
                        .singleElement()
                        .matches(DueCases.Due::overdue));

        answer(2);
        assertThat(page().exchanges().get(0).answer().late()).isTrue();
        refused(CaseError.CASE_DUE, () -> ask(yesterday));
        refused(CaseError.CASE_DUE, () -> ask(yesterday.plusDays(200)));
    }

    @Test
    void twoPersonsCloseItAndBothHaveSaidItOfEveryAlert() {
        long line = grave.ofLine();
        drain();
        propose(CaseOutcome.RECTIFIED);
        refused(CaseError.CASE_SECOND_PERSON, () -> agree(FIRST));
        assertThat(grave.outcome(alert)).isEqualTo("OPEN");

        agree(SECOND);
        assertThat(page().file().state()).isEqualTo(CaseState.CLOSED);
        assertThat(List.of(grave.outcome(alert), grave.outcome(line))).containsOnly("CONFIRMED");
        assertThat(database.sql("SELECT decided_by FROM alert_disposition WHERE alert_id = ? ORDER BY id")
                        .param(alert)
                        .query(Long.class)
                        .list())
                .containsExactly(FIRST, SECOND);
        assertThat(database.sql("SELECT MAX(stands) FROM alert_disposition WHERE alert_id = ?")
                        .param(alert)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whoeverSaidTheSameBeforeAndOpenedTheFirstAccountHoldsUpNoCase() {
        long manager = account(null);
        long first = account(manager);
        database.sql(
                        "INSERT INTO alert_disposition (id, alert_id, record_id, enterprise_id, indicator, opening, verdict, stands, reason,"
                                + " sealed, decided_by, decided_at, retention_class)"
                                + " SELECT ?, id, record_id, enterprise_id, indicator, opening, 'CONFIRMED', 0, '', '', ?, NOW(6), 'ACCOUNTING'"
                                + " FROM alert WHERE id = ?")
                .params(ids.next(), manager, alert)
                .update();
        int seen = seen();
        as(first, () -> closing.propose(number, seen, 1, CaseOutcome.REFERRED, "看过协议和回单"));
        agree(SECOND);
        assertThat(grave.outcome(alert)).isEqualTo("CONFIRMED");
        assertThat(database.sql("SELECT COUNT(DISTINCT decided_at) FROM alert_disposition WHERE alert_id = ?"
                                + " AND decided_by IN (?, ?)")
                        .params(alert, first, SECOND)
                        .query(Integer.class)
                        .single())
                .as("each at the time of the own word")
                .isEqualTo(2);
    }

    private long account(Long openedBy) {
        long id = ids.next();
        database.sql(
                        "INSERT INTO account (id, sign_in_name, display_name, role, created_at, opened_by, retention_class)"
                                + " VALUES (?, ?, '示例官员', 'TAX_OFFICER', NOW(6), ?, 'ACCOUNTING')")
                .params(id, "case-" + id, openedBy)
                .update();
        return id;
    }

    @Test
    void anAlertWhoseRecordIsErasedHoldsUpNoCase() {
        long erased = grave.ofRecord();
        drain();
        grave.erase(erased);
        propose(CaseOutcome.CLEARED);
        assertThat(agree(SECOND)).isEqualTo(new CloseCase.Decided(1, 1));
        assertThat(grave.outcome(alert)).isEqualTo("CLEARED");
        assertThat(grave.outcome(erased)).as("nobody could read why").isEqualTo("OPEN");
    }

    @Test
    void nobodyProposesForAlertsThatWereAddedOrOpenedAgainUnseen() {
        long seen = page().openings();
        long later = grave.ofRecord();
        drain();
        refused(CaseError.CASE_CHANGED, () -> propose(CaseOutcome.CLEARED, seen));
        long both = page().openings();
        grave.hitAgain(later);
        refused(CaseError.CASE_CHANGED, () -> propose(CaseOutcome.CLEARED, both));
        propose(CaseOutcome.CLEARED);
    }

    @Test
    void whatIsOpenedAgainBelowHighWhileTheEnterpriseAnswersIsDecidedWithItsCase() {
        long lesser = grave.ofRecord("B05", 2, Grave.HERE);
        number = access.actingAs(officer(FIRST, null), () -> byHand.byHand(lesser));
        grave.hitAgain(lesser);
        propose(CaseOutcome.RECTIFIED);
        agree(SECOND);
        assertThat(grave.outcome(lesser)).isEqualTo("CONFIRMED");
    }

    @Test
    void anAlertKnowsWhetherItsCaseIsOpen() {
        assertThat(caseOf(alert)).isEqualTo(new AlertCases.OfAlert(number, true));
        propose(CaseOutcome.CLEARED);
        agree(SECOND);
        assertThat(caseOf(alert)).isEqualTo(new AlertCases.OfAlert(number, false));
    }

    private AlertCases.OfAlert caseOf(long id) {
        return access.actingAs(
                officer(FIRST, null), () -> alertCases.of(List.of(id)).get(id));
    }

    @Test
    void whoeverDoesNotAgreeLetsItGoOn() {
        propose(CaseOutcome.CLEARED);
        int seen = seen();
        refused(CaseError.CASE_STATE, this::ask);
        as(SECOND, () -> closing.refuse(number, seen, "协议是补签的"));
        assertThat(page().file().state()).isEqualTo(CaseState.NEW);
        assertThat(page().file().proposedBy()).isNull();
        assertThat(grave.outcome(alert)).isEqualTo("OPEN");
        long later = grave.ofRecord();
        drain();
        assertThat(grave.in(number)).containsExactly(alert, later);
    }

    @Test
    void alertsThatComeWhileTheSecondPersonLooksAreAnotherCase() {
        propose(CaseOutcome.CLEARED);
        grave.hitAgain(alert);
        long later = grave.ofRecord();
        drain();
        assertThat(grave.cases()).hasSize(2);
        assertThat(agree(SECOND)).isEqualTo(new CloseCase.Decided(0, 1));

        assertThat(grave.outcome(later)).isEqualTo("OPEN");
        assertThat(grave.outcome(alert)).as("nobody looked at what hit since").isEqualTo("OPEN");
        assertThat(grave.in(grave.cases().get(1))).containsExactly(alert, later);
    }

    @Test
    void anAnswerDuringTheProposalMakesItFall() {
        ask();
        propose(CaseOutcome.REFERRED);
        answer(2);
        assertThat(page().file().state()).isEqualTo(CaseState.ANSWERED);
        refused(CaseError.CASE_STATE, () -> agree(SECOND));
    }

    @Test
    void whatIsProposedIsNotToldToTheEnterpriseBeforeItIsAgreedTo() {
        ask();
        propose(CaseOutcome.REFERRED);
        List<CaseFile> listed = own(() -> notices.list(Locale.ENGLISH)).stream()
                .map(CaseRow::file)
                .toList();
        assertThat(List.of(told().file(), listed.get(0))).allSatisfy(file -> {
            assertThat(file.state()).isEqualTo(CaseState.WAITING);
            assertThat(file.outcome()).isNull();
            assertThat(file.dueOn()).isEqualTo(page().file().dueOn());
        });
        assertThat(page().file().state()).isEqualTo(CaseState.PROPOSED);
    }

    @Test
    void whoeverSawFewerStepsIsToldToLookAgain() {
        int seen = seen();
        ask();
        refused(CaseError.CASE_CHANGED, () -> as(SECOND, () -> work.takeOver(number, seen)));
        int now = seen();
        as(SECOND, () -> work.takeOver(number, now));
        assertThat(page().file().handler()).isEqualTo(SECOND);
        refused(CaseError.CASE_HANDLER, () -> as(SECOND, () -> work.handOver(number, now + 1, 4)));
    }

    @Test
    void whatACaseWasHandedOnForIsNotToldToTheEnterprise() {
        ask();
        propose(CaseOutcome.REFERRED);
        agree(SECOND);
        StepView closed = access.actingAs(
                enterprise(grave.enterprise()),
                () -> notices.open(number, Locale.ENGLISH).steps().stream()
                        .filter(step -> step.outcome() == CaseOutcome.REFERRED)
                        .findFirst()
                        .orElseThrow());
        assertThat(closed.said()).isNull();
    }

    @Test
    void theEnterpriseMayHaveItReviewedForFifteenDays() {
        ask();
        answer(2);
        propose(CaseOutcome.REFERRED);
        agree(SECOND);
        LocalDate closed = page().today();
        assertThat(told().reviewUntil()).isEqualTo(closed.plusDays(15));

        closedDaysAgo(15);
        review();
        assertThat(page().file().state()).isEqualTo(CaseState.REOPENED);
        propose(CaseOutcome.CLEARED);
        agree(SECOND);
        assertThat(grave.outcome(alert)).as("the later word counts").isEqualTo("CLEARED");

        closedDaysAgo(16);
        refused(CaseError.CASE_REVIEW_LATE, this::review);
    }

    @Test
    void whatWasAskedBeforeAClosingWaitsNoLonger() {
        ask();
        propose(CaseOutcome.CLEARED);
        agree(SECOND);
        review();
        assertThat(told().exchanges())
                .singleElement()
                .satisfies(one -> assertThat(one.waits()).isFalse());
        refused(CaseError.CASE_STATE, () -> answer(2));
        ask();
        assertThat(told().exchanges().get(1).waits()).isTrue();
    }

    private void closedDaysAgo(int days) {
        database.sql("UPDATE case_file SET closed_at = closed_at - INTERVAL ? DAY WHERE number = ?")
                .params(days, number)
                .update();
    }

    private void review() {
        own(() -> {
            answers.askReview(number, "协议早已备案，请再看一次。");
            return null;
        });
    }

    @Test
    void theCheckSaysHowManyStandAfterLaterScreenings() {
        long other = grave.ofRecord();
        drain();
        assertThat(page().gathered().standing()).isEqualTo(2);
        grave.gone(other);
        assertThat(page().gathered().standing()).isOne();
        assertThat(page().gathered().gone()).isOne();
        assertThat(page().gathered().screenedAt()).isNotNull();
        assertThat(page().gathered().samples()).first().matches(sample -> sample.stands());

        propose(CaseOutcome.CLEARED);
        agree(SECOND);
        assertThat(page().gathered().standing())
                .as("people found that there is nothing in it")
                .isZero();
        assertThat(page().gathered().cleared()).isOne();
        assertThat(page().gathered().gone()).isOne();
        assertThat(page().gathered().alerts()).isEqualTo(2);
    }

    @Test
    void anOfficerSeesTheAlertsOfTheOwnRegionAndClosesOnlyWhatIsSeenWhole() {
        notThere(() -> page(officer(FIRST, "990300")));
        long elsewhere = grave.ofRecord("B03", 3, Grave.ELSEWHERE);
        drain();
        Actor here = officer(FIRST, Grave.HERE);
        CasePage part = page(here);
        assertThat(part.gathered().alerts()).isOne();
        assertThat(part.allSeen()).isFalse();
        assertThat(page(officer(FIRST, "990000")).gathered().alerts()).isEqualTo(2);
        refused(
                CaseError.CASE_NOT_ALL_SEEN,
                () -> access.actingAs(
                        here,
                        () -> closing.propose(
                                number, part.file().steps(), part.openings(), CaseOutcome.CLEARED, "看过了都好")));
        notThere(() -> access.actingAs(here, () -> byHand.byHand(elsewhere)));
        notThere(() -> access.actingAs(enterprise(grave.enterprise() + 1), () -> notices.open(number, Locale.ENGLISH)));
    }

    @Test
    void aLesserAlertComesToACaseByHandAlone() {
        long lesser = grave.ofRecord("B05", 2, Grave.HERE);
        drain();
        assertThat(grave.cases()).hasSize(1);
        String opened = access.actingAs(officer(FIRST, null), () -> byHand.byHand(lesser));
        assertThat(access.actingAs(officer(SECOND, null), () -> byHand.byHand(lesser)))
                .as("the same again")
                .isEqualTo(opened);
        assertThat(grave.in(opened)).containsExactly(lesser);
    }

    @Test
    void anAlertThatWasOpenedAgainIsNotLostWhenACaseIsWantedOnceMore() {
        long lesser = grave.ofRecord("B05", 2, Grave.HERE);
        String opened = access.actingAs(officer(FIRST, null), () -> byHand.byHand(lesser));
        grave.hitAgain(lesser);
        assertThat(access.actingAs(officer(SECOND, null), () -> byHand.byHand(lesser)))
                .isEqualTo(opened);
        assertThat(grave.openingIn(opened, lesser)).isEqualTo(2);

        grave.proposed(opened);
        grave.hitAgain(lesser);
        assertThat(access.actingAs(officer(SECOND, null), () -> byHand.byHand(lesser)))
                .as("while a second person looks it is another case")
                .isNotEqualTo(opened);
    }

    @Test
    void whatWasSaidGoesWhenItsTimeIsOver() {
        ask();
        answer(2);
        propose(CaseOutcome.CLEARED);
        agree(SECOND);
        long id = page().file().id();
        erase(page().today().minusDays(1));
        assertThat(keys.erased(DataSubject.CASE, id)).isFalse();
        erase(page().today());
        assertThat(keys.erased(DataSubject.CASE, id)).isTrue();
        assertThat(page().exchanges().get(0).answer().said()).isNull();
        assertThat(database.sql("SELECT forgotten_at IS NOT NULL FROM case_file WHERE id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .as("it is not looked at again by the next pass")
                .isTrue();
    }

    private void erase(LocalDate upTo) {
        transaction.executeWithoutResult(status -> holding.erase(upTo, 500));
    }
}
