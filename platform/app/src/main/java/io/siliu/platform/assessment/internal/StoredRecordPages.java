package io.siliu.platform.assessment.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.GateFinding;
import io.siliu.platform.assessment.RecordPage;
import io.siliu.platform.assessment.RecordPage.Again;
import io.siliu.platform.assessment.RecordPage.Outcome;
import io.siliu.platform.assessment.RecordPage.Screened;
import io.siliu.platform.assessment.RecordPage.Screening;
import io.siliu.platform.assessment.RecordPages;
import io.siliu.platform.fourflow.FourFlowRecords;
import io.siliu.platform.fourflow.RecordSheet;
import io.siliu.platform.fourflow.RecordSheet.Step;
import io.siliu.rules.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the screening of the present revision beside the sheet of its record. */
@Service
class StoredRecordPages implements RecordPages {

    private static final String SCREENED = "SCREENED";
    private static final Comparator<StoredHit> GRAVEST_FIRST = Comparator.comparing(
                    (StoredHit hit) -> Severity.valueOf(hit.severity()), Comparator.reverseOrder())
            .thenComparing(StoredHit::indicator);

    private final FourFlowRecords records;
    private final AssessmentMapper assessments;
    private final AlertStates states;
    private final GoneOfRecord gone;
    private final PublishedRuleSet published;
    private final FactVault vault;
    private final KeptAnswers kept;
    private final KeptFacts keptFacts;
    private final GateFindings gate;
    private final AssessmentWords words;
    private final EvidenceThings evidence;
    private final StaleFeatures stale;
    private final Access access;

    StoredRecordPages(
            FourFlowRecords records,
            AssessmentMapper assessments,
            AlertStates states,
            GoneOfRecord gone,
            PublishedRuleSet published,
            FactVault vault,
            KeptAnswers kept,
            KeptFacts keptFacts,
            GateFindings gate,
            AssessmentWords words,
            EvidenceThings evidence,
            StaleFeatures stale,
            Access access) {
        this.records = records;
        this.assessments = assessments;
        this.states = states;
        this.gone = gone;
        this.published = published;
        this.vault = vault;
        this.kept = kept;
        this.keptFacts = keptFacts;
        this.gate = gate;
        this.words = words;
        this.evidence = evidence;
        this.stale = stale;
        this.access = access;
    }

    @Override
    @Transactional
    public RecordPage open(String number, Locale locale) {
        RecordSheet sheet = records.open(number, locale);
        Optional<AssessmentMapper.AssessmentRow> assessed = sheet.revision() == 0
                ? Optional.empty()
                : assessments.latest(sheet.enterpriseId(), sheet.id(), sheet.revision());
        List<GateFinding> before = gate.of(sheet.enterpriseId(), sheet.lineId(), locale);
        List<Screened> screenings = screenings(sheet);
        if (assessed.isEmpty()) {
            return new RecordPage(sheet, null, before, screenings);
        }
        Screening screening = screening(assessed.get(), locale);
        return new RecordPage(sheet.withSteps(steps(sheet, screening, locale)), screening, before, screenings);
    }

    private List<Screened> screenings(RecordSheet sheet) {
        return assessments.ofRecord(sheet.enterpriseId(), sheet.id()).stream()
                .map(row ->
                        new Screened(row.revision(), row.round(), row.assessedAt(), row.ruleSetVersion(), row.hits()))
                .toList();
    }

    @Override
    @Transactional
    public String facts(String number) {
        access.require(Permission.REPLAY_SCREENINGS);
        RecordSheet sheet = records.open(number, Locale.SIMPLIFIED_CHINESE);
        return assessments
                .latest(sheet.enterpriseId(), sheet.id(), sheet.revision())
                .map(keptFacts::text)
                .orElseThrow(() -> new PlatformException(
                        AssessmentError.RECORD_NOT_SCREENED,
                        "The present revision of the record is not screened yet. Ask again in a moment."));
    }

    private List<Step> steps(RecordSheet sheet, Screening screening, Locale locale) {
        return sheet.steps().stream()
                .map(step -> step.name().equals(SCREENED)
                        ? step.with(
                                step.mark(),
                                step.at(),
                                words.screened(
                                        screening.evaluated(), screening.hits().size(), screening.errors(), locale))
                        : step)
                .toList();
    }

    private Again again(AssessmentMapper.AssessmentRow row, StoredScreening stored, Locale locale) {
        return assessments
                .again(row.enterpriseId(), row.id())
                .map(again -> {
                    AssessmentMapper.AssessmentRow before = assessments
                            .find(row.enterpriseId(), again.beforeId())
                            .orElseThrow();
                    StoredScreening then = kept.whole(vault.openScreening(before.recordId(), before.screening()));
                    return new Again(
                            again.round(),
                            before.assessedAt(),
                            before.ruleSetVersion(),
                            again.source(),
                            words.said(again.kind(), locale),
                            again.takenAt(),
                            again.statements(),
                            new ScreeningChanges(side(then, before), side(stored, row), words, locale).list());
                })
                .orElse(null);
    }

    private ScreeningChanges.Side side(StoredScreening stored, AssessmentMapper.AssessmentRow row) {
        return ScreeningChanges.Side.of(stored, () -> published.ruleSet(row.ruleSetDigest()));
    }

    private Screening screening(AssessmentMapper.AssessmentRow row, Locale locale) {
        StoredScreening stored = kept.whole(vault.openScreening(row.recordId(), row.screening()));
        List<StoredScreening.Answer> answers = stored.answersBy(() -> published.ruleSet(row.ruleSetDigest()));
        int evaluated = answers.size();
        return new Screening(
                row.ruleSetId(),
                row.ruleSetVersion(),
                row.engine(),
                row.assessedAt(),
                evaluated,
                evaluated - row.hits() - row.notApplicable() - row.errors(),
                row.notApplicable(),
                row.errors(),
                stored.hits().stream()
                        .sorted(GRAVEST_FIRST)
                        .map(hit -> hit.view(
                                row.ruleSetVersion(),
                                locale,
                                words,
                                ids -> evidence.of(row.enterpriseId(), ids, locale)))
                        .map(hit -> stale.beside(hit, stored, () -> published.ruleSet(row.ruleSetDigest()), locale))
                        .toList(),
                answers.stream()
                        .map(answer -> new Outcome(
                                answer.indicator(),
                                answer.title().in(locale),
                                answer.outcome().name(),
                                answer.why() == null ? null : answer.why().in(locale)))
                        .toList(),
                again(row, stored, locale),
                states.ofRecord(row.recordId()),
                stale.of(stored, locale),
                gone.of(row.recordId(), locale));
    }
}
