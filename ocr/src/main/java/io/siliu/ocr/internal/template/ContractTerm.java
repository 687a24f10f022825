package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** From when and until when a contract holds. */
final class ContractTerm {

    private static final List<String> ENDS = List.of(FieldNames.VALID_FROM, FieldNames.VALID_TO);

    private final TextRun flow;
    private final Draft draft;

    /** Whether days were left out because their sentence speaks of a contract that was concluded before. */
    private boolean concluded;

    ContractTerm(TextRun flow, Draft draft) {
        this.flow = flow;
        this.draft = draft;
    }

    void read() {
        find();
        event();
        if (concluded) {
            ENDS.stream()
                    .filter(field -> draft.get(field).isPresent())
                    .forEach(
                            field -> draft.doubt(
                                    Warning.Code.SEVERAL_VALUES,
                                    field,
                                    "The term behind the title of a contract that was concluded is left out; look whose it is."));
        }
    }

    private void find() {
        if (term(TermWords.TERM)) {
            return;
        }
        List<Span> from = ends(TermWords.FROM);
        List<Span> to = ends(TermWords.TO);
        if (!from.isEmpty() && !to.isEmpty()) {
            put(from, to);
            return;
        }
        if (term(TermWords.FROM_ON)) {
            return;
        }
        if (term(TermWords.FROM_UNTIL) || term(TermWords.BEGUN_AND_ENDED)) {
            draft.ground(ENDS, Ground.SENTENCE);
        } else if (!ends(TermWords.EFFECTIVE).isEmpty()
                && !ends(TermWords.EXPIRY).isEmpty()) {
            put(ends(TermWords.EFFECTIVE), ends(TermWords.EXPIRY));
            draft.ground(ENDS, Ground.LOOSE_LABEL);
        } else if (term(TermWords.TERM_OF_A_PART)) {
            draft.ground(ENDS, Ground.LOOSE_LABEL);
        } else if (term(TermWords.ANY_TERM)) {
            draft.ground(ENDS, Ground.ALONE);
        } else {
            put(from.isEmpty() ? ends(TermWords.EFFECTIVE) : from, to.isEmpty() ? ends(TermWords.EXPIRY) : to);
            draft.ground(ENDS, Ground.LOOSE_LABEL);
        }
        one(FieldNames.VALID_FROM, TermWords.COUNTED);
        one(FieldNames.VALID_FROM, TermWords.FROM_ITS_DAY);
        one(FieldNames.VALID_TO, TermWords.EXTENDED);
        one(FieldNames.VALID_TO, TermWords.FROM_SIGNING);
    }

    /** One of the two days, where nothing says the other. */
    private void one(String field, Pattern pattern) {
        if (draft.get(field).isEmpty()) {
            ContractDates.put(draft, field, ends(pattern).stream());
            draft.ground(List.of(field), Ground.SENTENCE);
        }
    }

    /** What begins and ends on one day is an event, and may not be all that a contract is for. */
    private void event() {
        boolean oneDay = draft.get(FieldNames.VALID_FROM)
                .flatMap(from ->
                        draft.get(FieldNames.VALID_TO).filter(to -> to.value().equals(from.value())))
                .isPresent();
        if (oneDay) {
            draft.ground(ENDS, Ground.LOOSE_LABEL);
        }
    }

    private List<Span> ends(Pattern pattern) {
        return flow.findAll(pattern).stream()
                .filter(day -> !isOfAnother(day.from()))
                .toList();
    }

    /** Whether a day is that of a recited contract, or of a permit, an insurance or a version that its clause speaks of. */
    private boolean isOfAnother(int at) {
        concluded |= Recited.isOfConcluded(flow.plain(), at);
        return Recited.isOfAnother(flow.plain(), at)
                || TermWords.OTHER.matcher(Recited.clause(flow.plain(), at)).find();
    }

    private void put(List<Span> from, List<Span> to) {
        ContractDates.put(draft, FieldNames.VALID_FROM, from.stream());
        ContractDates.put(draft, FieldNames.VALID_TO, to.stream());
        ContractDates.severalValues(draft, FieldNames.VALID_FROM, from.stream());
        ContractDates.severalValues(draft, FieldNames.VALID_TO, to.stream());
    }

    private boolean term(Pattern pattern) {
        List<MatchResult> terms = pattern.matcher(flow.plain())
                .results()
                .filter(term -> !isOfAnother(term.start()))
                .toList();
        days(FieldNames.VALID_FROM, terms, 1);
        days(FieldNames.VALID_TO, terms, 2);
        return !terms.isEmpty();
    }

    private void days(String field, List<MatchResult> terms, int group) {
        List<Span> places = terms.stream()
                .map(term -> flow.span(term.start(group), term.end(group)))
                .toList();
        ContractDates.put(draft, field, places.stream());
        ContractDates.severalValues(draft, field, places.stream());
    }
}
