package io.siliu.platform.assessment.internal.outside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which rows say anything new. What was said in the same words is not kept twice, unless something else was said on the
 * same meanwhile: whoever takes a correction back says the first words again, and the last word counts.
 */
final class NewWords {

    private final List<OutsideMapper.NewRow> rows = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> overtaken = new HashSet<>();
    private final Map<List<Object>, String> last = new HashMap<>();

    NewWords(List<OutsideMapper.SaidBefore> before) {
        before.forEach(said -> {
            times.put(said.code(), said.times());
            if (said.overtaken()) {
                overtaken.add(said.code());
            }
        });
    }

    /** @return whether any of them says something new, after those that were taken before */
    boolean take(List<OutsideMapper.NewRow> some) {
        return some.stream().filter(this::take).count() > 0;
    }

    private boolean take(OutsideMapper.NewRow row) {
        String code = code(row);
        List<Object> subject = subject(row);
        if (stands(code, subject)) {
            return false;
        }
        rows.add(row.again(times.merge(code, 1, Integer::sum) - 1));
        if (subject != null) {
            last.put(subject, code);
        }
        return true;
    }

    private boolean stands(String code, List<Object> subject) {
        if (!times.containsKey(code)) {
            return false;
        }
        String lastWord = subject == null ? null : last.get(subject);
        return lastWord == null ? !overtaken.contains(code) : lastWord.equals(code);
    }

    /** On what the last word counts; null where every word counts. */
    private static List<Object> subject(OutsideMapper.NewRow row) {
        return switch (row.kind()) {
            case DELIVERY -> row.taskOrderId() == null ? null : List.of(row.kind(), row.taskOrderId());
            case EMPLOYMENT, OFFICE ->
                List.of(row.kind(), row.enterpriseId(), HexFormat.of().formatHex(row.thing()), row.on());
            case INVOICE_CHECK ->
                List.of(row.kind(), row.businessId(), HexFormat.of().formatHex(row.other()), row.on());
            default -> null;
        };
    }

    /** By what rows in the same words are found, in hex. */
    static String code(OutsideMapper.NewRow row) {
        return HexFormat.of().formatHex(row.same());
    }

    /** In the order in which they were said. */
    List<OutsideMapper.NewRow> rows() {
        return List.copyOf(rows);
    }
}
