package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.layout.HalfGaps;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The list of what everybody did with the work and when, as platforms print it: who handed it in, who looked at it first, who accepted it.
 * The row of accepting tells who accepted, and when.
 */
final class AcceptedStep {

    private static final Pattern ACCEPTS = Pattern.compile(
            "终验|(?:最终|终|复)?(?:验收|核验|检收|终审)(?:审核|确认)?(?:通过|合格|完成|无误|同意)?|已?(?:同意|确认|完成|通过)(?:并(?:同意|确认))?验收|已验收|验收[(](?:通过|合格|同意)[)]");

    private static final Pattern DAY =
            Pattern.compile("20\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2}日?(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?");

    /** Words for a step, some of which begin as names do. */
    private static final Pattern STEP = Pattern.compile(".*[验审核批].*|.*(?:提交|完成|上传|通过|退回|同意).*");

    /** Who, what and when. */
    private static final int FEWEST_CELLS = 3;

    /** A step of the same list is no further away, in rows. */
    private static final int NEAR = 3;

    /** What takes the acceptance back in a later row. */
    private static final Pattern TAKES_BACK = Pattern.compile(".*(?:撤[销回]|退回|退改|驳回|返工|返修|重新|作废).*");

    private record Step(int at, Span who, Span day) {}

    private AcceptedStep() {}

    static void read(PageText text, Draft draft) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < text.rows().size(); at++) {
            if (isInList(text.rows(), at)) {
                step(at, text.rows().get(at)).ifPresent(steps::add);
            }
        }
        if (steps.isEmpty()) {
            return;
        }
        Step last = steps.get(steps.size() - 1);
        boolean takenBack = isTakenBack(text.rows(), last.at());
        Ground ground = takenBack ? Ground.LOOSE_LABEL : Ground.MARK;
        boolean named = draft.get(FieldNames.ACCEPTED_BY)
                .filter(read -> !read.value().equals(last.who().plain().strip()))
                .isPresent();
        if (!named) {
            put(last, ground, draft);
        }
        if (steps.size() > 1) {
            doubt(draft, "Several accepted, one after the other; look who counts.");
        }
        if (takenBack) {
            doubt(draft, "A later step takes the acceptance back; look whether it still holds.");
        }
    }

    /** The same of the only such row, where it stands in no list: asked for what nothing else told. */
    static void readAlone(PageText text, Draft draft) {
        List<Step> steps = IntStream.range(0, text.rows().size())
                .boxed()
                .flatMap(at -> step(at, text.rows().get(at)).stream())
                .toList();
        if (steps.size() == 1) {
            put(steps.get(0), Ground.LOOSE_LABEL, draft);
        }
    }

    private static void put(Step step, Ground ground, Draft draft) {
        draft.put(FieldNames.ACCEPTED_BY, Optional.of(step.who()), LabelledValues::text, ground);
        draft.put(FieldNames.ACCEPTED_ON, Optional.of(step.day()), LabelledValues::date, ground);
    }

    private static void doubt(Draft draft, String why) {
        List.of(FieldNames.ACCEPTED_BY, FieldNames.ACCEPTED_ON)
                .forEach(field -> draft.doubt(Warning.Code.SEVERAL_VALUES, field, why));
    }

    private static boolean isTakenBack(List<Row> rows, int accepted) {
        return IntStream.range(accepted + 1, rows.size())
                .filter(at -> isInList(rows, at) && days(rows.get(at)).size() == 1)
                .mapToObj(rows::get)
                .flatMap(row -> row.chunks().stream())
                .anyMatch(cell ->
                        TAKES_BACK.matcher(cell.plain().replaceAll("\\s", "")).matches());
    }

    /** Whether rows of as many cells with a day stand near: what one row alone says is said in passing. */
    private static boolean isInList(List<Row> rows, int at) {
        int from = Math.max(0, at - NEAR);
        int to = Math.min(rows.size(), at + NEAR + 1);
        return rows.subList(from, to).stream()
                        .filter(row ->
                                row.chunks().size() == rows.get(at).chunks().size()
                                        && days(row).size() == 1)
                        .count()
                > 1;
    }

    private static Optional<Step> step(int at, Row row) {
        List<Span> names = row.chunks().stream()
                .filter(cell -> !accepts(cell) && !days(row).contains(cell))
                .map(AcceptedStep::behindOffice)
                .map(NamedRoles::bare)
                .filter(cell -> !STEP.matcher(cell.plain()).matches()
                        && isPerson(cell.plain().strip()))
                .toList();
        boolean is = row.chunks().size() >= FEWEST_CELLS
                && row.chunks().stream().anyMatch(AcceptedStep::accepts)
                && days(row).size() == 1
                && names.size() == 1;
        return is ? Optional.of(new Step(at, names.get(0), days(row).get(0))) : Optional.empty();
    }

    /** The name alone, where what that one is in the house stands before it with a blank. */
    private static Span behindOffice(Span cell) {
        return HalfGaps.before(cell)
                .map(office -> cell.sub(office.plain().length(), cell.plain().length()))
                .filter(name -> isPerson(name.plain().strip()))
                .orElse(cell);
    }

    private static boolean accepts(Span cell) {
        return ACCEPTS.matcher(cell.plain().replaceAll("\\s", "")).matches();
    }

    private static boolean isPerson(String name) {
        return NameShape.isOne(name) && !NameShape.isFirm(name) && ValueForms.canBe(FieldNames.ACCEPTED_BY, name);
    }

    private static List<Span> days(Row row) {
        return row.chunks().stream()
                .filter(cell -> DAY.matcher(cell.plain().strip()).matches())
                .toList();
    }
}
