package io.siliu.platform.casework.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.casework.CaseError;
import io.siliu.platform.casework.CaseState;
import io.siliu.platform.casework.CaseStepKind;
import io.siliu.platform.document.Documents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the enterprise says in its cases; it is kept word for word and never changes. */
@Service
public class AnswerNotices {

    /** Papers with one answer. */
    public static final int MOST_PAPERS = 10;

    private final VisibleCases visible;
    private final CaseMapper cases;
    private final StepMapper stored;
    private final CaseSteps steps;
    private final RestingState resting;
    private final Documents documents;
    private final CaseProperties times;
    private final Access access;
    private final Clock clock;

    AnswerNotices(
            VisibleCases visible,
            CaseMapper cases,
            StepMapper stored,
            CaseSteps steps,
            RestingState resting,
            Documents documents,
            CaseProperties times,
            Access access,
            Clock clock) {
        this.visible = visible;
        this.cases = cases;
        this.stored = stored;
        this.steps = steps;
        this.resting = resting;
        this.documents = documents;
        this.times = times;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Answers one notice, once. A proposal to close the case falls, because it was made without this answer.
     *
     * @param notice number of the step
     * @param papers documents of the enterprise that were taken in already
     * @throws PlatformException not found; {@link CaseError#NOTICE_ANSWERED}, {@link CaseError#CASE_STATE} where the case is
     *     closed or was since, {@link CaseError#CASE_WORDS} or {@link CaseError#NOTICE_PAPERS}
     */
    @Transactional
    public void answer(String number, int notice, String typed, List<Long> papers) {
        CaseFile file = visible.lockTold(number);
        requireOpenNotice(file, notice);
        if (!file.isOpen()) {
            throw new PlatformException(
                    CaseError.CASE_STATE, "The case is closed. You may ask for it to be looked at again.");
        }
        if (stored.isClosedSince(file.id(), notice)) {
            throw new PlatformException(
                    CaseError.CASE_STATE, "The case was closed since it was asked, and it waits for no answer.");
        }
        StepWords said = new StepWords(CaseWords.of(typed, CaseWords.MOST), named(papers));
        boolean proposed = file.state() == CaseState.PROPOSED;
        CaseFile after = steps.add(
                file, new CaseSteps.Deed(CaseStepKind.ANSWERED, null, notice, null, null, said), access.current());
        cases.stands(resting.of(after));
        if (proposed) {
            cases.gathersAgain(file.id(), CaseOpening.MOST_ALERTS);
        }
    }

    private void requireOpenNotice(CaseFile file, int notice) {
        boolean asked = stored.of(file.id()).stream()
                .anyMatch(step -> step.number() == notice && step.kind().isNotice());
        if (!asked) {
            throw Access.notFound("notice");
        }
        if (stored.isAnswered(file.id(), notice)) {
            throw new PlatformException(
                    CaseError.NOTICE_ANSWERED, "It is answered already, and an answer does not change.");
        }
    }

    private List<StepWords.Paper> named(List<Long> papers) {
        if (papers.size() > MOST_PAPERS) {
            throw new PlatformException(
                    CaseError.NOTICE_PAPERS, "documents", "At most " + MOST_PAPERS + " papers with one answer.");
        }
        return papers.stream()
                .filter(Objects::nonNull)
                .distinct()
                .map(documents::find)
                .map(paper -> new StepWords.Paper(paper.id(), paper.fileName(), paper.sha256()))
                .toList();
    }

    /**
     * Has a closed case looked at again, within the days that the platform gives for it.
     *
     * @throws PlatformException not found; {@link CaseError#CASE_STATE} while it is open; {@link CaseError#CASE_REVIEW_LATE};
     *     {@link CaseError#CASE_WORDS}
     */
    @Transactional
    public void askReview(String number, String typed) {
        CaseFile file = visible.lockTold(number);
        if (file.isOpen()) {
            throw new PlatformException(CaseError.CASE_STATE, "The case is open.");
        }
        LocalDate until = file.reviewUntil(times.reviewDays());
        if (ChinaTime.today(clock).isAfter(until)) {
            throw new PlatformException(CaseError.CASE_REVIEW_LATE, "It could be looked at again until " + until + ".");
        }
        String words = CaseWords.of(typed, CaseWords.MOST);
        cases.gathersAgain(file.id(), CaseOpening.MOST_ALERTS);
        steps.add(
                file.rests(CaseState.REOPENED, null),
                CaseSteps.Deed.of(CaseStepKind.REVIEW_ASKED, null, words),
                access.current());
    }
}
