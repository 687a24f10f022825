package io.siliu.ocr.internal;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.layout.Plain;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that tie papers together, found in remarks, purposes and annexes. A task number counts only with its check
 * digits; a paper that names several of them gives them all under another name, because none is the paper's own.
 */
public final class References {

    private static final Pattern TASK = Pattern.compile("(?<![A-Z0-9])(RW(?:[ \\t-]?\\d){16})(?!\\d)");
    private static final Pattern BATCH = Pattern.compile(
            "(?<!(?:原|退回|上期|上次|上一|上一期|前期|前次|往期|历史)(?:付款|支付|打款|结算|代发|发放)?[ ]?)批[ \\t]*次[ \\t]*(?:单|编)?[ \\t]*号?[ \\t]*:?[ \\t]*([A-Z]{0,6}-?\\d[0-9A-Z-]{4,60}+)");
    /** Recognition sees gaps where there are none: what follows one may be the rest of the number. */
    private static final Pattern WHOLE_BATCH = Pattern.compile(BATCH.pattern() + "(?! ?[0-9A-Z])");

    private References() {}

    /** The references a text names once. */
    public static Map<String, String> in(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        Set<String> tasks = new LinkedHashSet<>();
        Matcher task = TASK.matcher(Plain.of(text));
        while (task.find()) {
            TaskNumber.parse(task.group(1)).ifPresent(number -> tasks.add(number.value()));
        }
        if (tasks.size() == 1) {
            found.put(FieldNames.TASK_NUMBER, tasks.iterator().next());
        } else if (tasks.size() > 1) {
            found.put(FieldNames.TASK_NUMBERS, String.join(" ", tasks));
        }
        Matcher batch = BATCH.matcher(Plain.of(text));
        if (batch.find()) {
            found.put(FieldNames.BATCH_NUMBER, batch.group(1));
        }
        return found;
    }

    /** The same in a text with positions. */
    public static void in(TextRun flow, Draft draft) {
        List<Span> tasks = flow.findAll(TASK).stream()
                .filter(span -> TaskNumber.parse(span.plain()).isPresent())
                .toList();
        Set<String> distinct = new LinkedHashSet<>();
        tasks.forEach(span -> distinct.add(number(span)));
        if (distinct.size() == 1) {
            draft.put(Candidate.at(tasks.get(0), FieldNames.TASK_NUMBER, number(tasks.get(0))));
        } else if (distinct.size() > 1) {
            draft.put(Candidate.at(tasks.get(0), FieldNames.TASK_NUMBERS, String.join(" ", distinct)));
        }
        batch(flow, draft);
    }

    /** The merchant, the platform and the bank may each number a batch of their own. */
    private static void batch(TextRun flow, Draft draft) {
        List<Span> batches = flow.findAll(draft.source() == Source.OCR ? WHOLE_BATCH : BATCH);
        batches.stream()
                .findFirst()
                .ifPresent(span -> draft.put(Candidate.at(span, FieldNames.BATCH_NUMBER, span.plain())));
        if (batches.stream().map(Span::plain).distinct().count() > 1) {
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES,
                    FieldNames.BATCH_NUMBER,
                    "The paper names several batches; tell which it is of.");
        }
    }

    private static String number(Span span) {
        return TaskNumber.parse(span.plain()).orElseThrow().value();
    }
}
