package io.siliu.platform.assessment.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.DraftTrials;
import io.siliu.platform.fourflow.FourFlowRecords;
import io.siliu.platform.fourflow.RecordSheet;
import io.siliu.rules.Hit;
import io.siliu.rules.IndicatorExamples;
import io.siliu.rules.PlainEvaluator;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.TriedExample;
import io.siliu.rules.Unanswered;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Asks a draft about the facts that a record was screened on. */
@Service
class StoredDraftTrials implements DraftTrials {

    private final FourFlowRecords records;
    private final AssessmentMapper assessments;
    private final RuleSetMapper ruleSets;
    private final PublishedRuleSet published;
    private final ReadRuleSets read;
    private final KeptFacts kept;
    private final Access access;

    StoredDraftTrials(
            FourFlowRecords records,
            AssessmentMapper assessments,
            RuleSetMapper ruleSets,
            PublishedRuleSet published,
            ReadRuleSets read,
            KeptFacts kept,
            Access access) {
        this.records = records;
        this.assessments = assessments;
        this.ruleSets = ruleSets;
        this.published = published;
        this.read = read;
        this.kept = kept;
        this.access = access;
    }

    @Override
    @Transactional
    public Trial tryOn(long draftId, String indicator, String record, Locale locale) {
        access.require(Permission.WRITE_RULE_SETS);
        RuleSet draft =
                ruleSets.draft(draftId).map(row -> read.of(row.files())).orElseThrow(() -> Access.notFound("draft"));
        RecordSheet sheet = records.open(record, locale);
        String text = assessments
                .latest(sheet.enterpriseId(), sheet.id(), sheet.revision())
                .map(kept::text)
                .orElseThrow(() -> new PlatformException(
                        AssessmentError.RECORD_NOT_SCREENED,
                        "record",
                        "The present revision of the record is not screened yet. Ask again in a moment."));
        FourFlowFacts facts = FactsText.read(text);
        Screening now = PlainEvaluator.of(draft).screen(facts);
        RuleSet inForce = published.engine().ruleSet();
        Screening before = PlainEvaluator.of(inForce).screen(facts);
        return new Trial(
                record,
                facts.revision(),
                facts.asOf(),
                answer(now, draft, indicator, locale),
                answer(before, inForce, indicator, locale),
                values(draft, indicator, Json.MAPPER.readTree(text)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<TriedExample> examples(long draftId, String indicator) {
        access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = ruleSets.draft(draftId).orElseThrow(() -> Access.notFound("draft"));
        try {
            return IndicatorExamples.tried(read.of(draft.files()), indicator);
        } catch (PlatformException broken) {
            return List.of();
        }
    }

    private static Answer answer(Screening screening, RuleSet ruleSet, String indicator, Locale locale) {
        for (Hit hit : screening.hits()) {
            if (hit.indicator().equals(indicator)) {
                return new Answer("HIT", hit.severity().name(), ruleSet.explain(hit, locale));
            }
        }
        for (Unanswered open : screening.unanswered()) {
            if (open.indicator().equals(indicator)) {
                return new Answer(open.outcome().name(), null, ruleSet.explain(open, locale));
            }
        }
        return new Answer(screening.indicators().contains(indicator) ? "NO_HIT" : "NONE", null, null);
    }

    private static List<Value> values(RuleSet draft, String indicator, JsonNode facts) {
        return draft.indicator(indicator)
                .map(one -> one.facts().stream()
                        .map(path -> new Value(path, plain(facts.at("/" + path.replace('.', '/')))))
                        .toList())
                .orElse(List.of());
    }

    private static String plain(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return node.isString() ? node.stringValue() : node.toString();
    }
}
