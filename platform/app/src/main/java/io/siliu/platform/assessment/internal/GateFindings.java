package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.GateFinding;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.rules.Decision;
import io.siliu.rules.Outcome;
import io.siliu.rules.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells what was kept of the gate's screenings of a line. */
@Component
final class GateFindings {

    private static final Comparator<StoredHit> GRAVEST_FIRST = Comparator.comparing(
                    (StoredHit hit) -> Severity.valueOf(hit.severity()), Comparator.reverseOrder())
            .thenComparing(StoredHit::indicator);

    private final GateMapper gate;
    private final SettlementLines lines;
    private final GateVault vault;
    private final PublishedRuleSet published;
    private final AssessmentWords words;
    private final EvidenceThings evidence;
    private final StaleFeatures stale;

    GateFindings(
            GateMapper gate,
            SettlementLines lines,
            GateVault vault,
            PublishedRuleSet published,
            AssessmentWords words,
            EvidenceThings evidence,
            StaleFeatures stale) {
        this.gate = gate;
        this.lines = lines;
        this.vault = vault;
        this.published = published;
        this.words = words;
        this.evidence = evidence;
        this.stale = stale;
    }

    /** Latest first. */
    List<GateFinding> of(long enterpriseId, long lineId, Locale locale) {
        List<GateMapper.Found> rows = gate.ofLine(enterpriseId, lineId);
        if (rows.isEmpty()) {
            return List.of();
        }
        SettlementLine line = lines.find(enterpriseId, lineId).orElseThrow();
        return rows.stream().map(row -> finding(row, line, locale)).toList();
    }

    private GateFinding finding(GateMapper.Found row, SettlementLine line, Locale locale) {
        Optional<StoredScreening> opened = vault.screening(line.workerId(), row.screening());
        return new GateFinding(
                line.batchId(),
                line.id(),
                row.round(),
                row.committed(),
                row.assessedAt(),
                row.renewedAt(),
                row.ruleSetId(),
                row.ruleSetVersion(),
                row.engine(),
                row.decision(),
                isToHold(row) && !row.releasedBefore(),
                row.releasedBefore(),
                published.ruleSet(row.ruleSetDigest()).indicators().size()
                        - row.hits()
                        - row.notApplicable()
                        - row.errors(),
                row.notApplicable(),
                opened.isPresent(),
                opened.map(StoredScreening::hits).orElse(List.of()).stream()
                        .sorted(GRAVEST_FIRST)
                        .map(hit -> hit.view(
                                row.ruleSetVersion(),
                                locale,
                                words,
                                ids -> evidence.of(line.enterpriseId(), ids, locale)))
                        .map(hit ->
                                stale.beside(hit, opened.get(), () -> published.ruleSet(row.ruleSetDigest()), locale))
                        .toList(),
                opened.map(StoredScreening::conclusions).orElse(List.of()).stream()
                        .map(each -> each.explanation().in(locale))
                        .toList(),
                opened.map(screening -> broken(screening, row, locale)).orElse(List.of()),
                opened.map(screening -> CriticalNotAsked.of(screening, published.ruleSet(row.ruleSetDigest()), locale))
                        .orElse(List.of()));
    }

    private static boolean isToHold(GateMapper.Found row) {
        return Decision.HOLD.name().equals(row.decision()) || row.errors() > 0;
    }

    private List<String> broken(StoredScreening screening, GateMapper.Found row, Locale locale) {
        return screening.answersBy(() -> published.ruleSet(row.ruleSetDigest())).stream()
                .filter(answer -> answer.outcome() == Outcome.ERROR)
                .map(answer -> answer.indicator() + " " + answer.why().in(locale))
                .toList();
    }
}
