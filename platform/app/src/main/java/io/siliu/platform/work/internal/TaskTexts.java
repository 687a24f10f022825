package io.siliu.platform.work.internal;

import static java.util.stream.Collectors.groupingBy;

import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.work.TextUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Counts the texts in which an enterprise gives its tasks. Only letters are compared, in small ones: what differs in figures,
 * dates, marks and spaces alone is one text.
 */
@Component
class TaskTexts {

    /** A title of few letters, such as 即时配送, names a trade and describes no task. */
    private static final int FEWEST_LETTERS = 10;

    private static final String KIND = "TASK_TEXT";

    private final TaskTextMapper texts;
    private final LookupKeys keys;

    TaskTexts(TaskTextMapper texts, LookupKeys keys) {
        this.texts = texts;
        this.keys = keys;
    }

    /** In one order of rows for all, so that two who count the same texts never wait in a circle. */
    void count(Collection<TaskOrderRow> orders) {
        Map<String, TaskTextMapper.Use> uses = new TreeMap<>();
        for (TaskOrderRow order : orders) {
            String letters = letters(order.description());
            if (letters.length() >= FEWEST_LETTERS) {
                byte[] key = keys.of(KIND, letters);
                uses.merge(
                        HexFormat.of().formatHex(key) + "/" + order.occupation() + "/" + order.startsOn(),
                        new TaskTextMapper.Use(
                                order.enterpriseId(), key, order.occupation(), order.startsOn(), 1, order.id()),
                        TaskTextMapper.Use::and);
            }
        }
        if (!uses.isEmpty()) {
            texts.add(new ArrayList<>(uses.values()));
        }
    }

    /** By order: in how many others the same text asks for other work; orders of a short text are left out. */
    Map<Long, TextUse> elsewhere(long enterpriseId, List<TaskTextMapper.Described> orders) {
        Map<String, byte[]> codes = new HashMap<>();
        orders.forEach(order -> {
            String letters = letters(order.description());
            if (letters.length() >= FEWEST_LETTERS) {
                codes.computeIfAbsent(letters, text -> keys.of(KIND, text));
            }
        });
        if (codes.isEmpty()) {
            return Map.of();
        }
        Map<String, List<TaskTextMapper.Use>> known = texts.of(enterpriseId, codes.values()).stream()
                .collect(groupingBy(use -> HexFormat.of().formatHex(use.textKey())));
        Map<Long, TextUse> elsewhere = new HashMap<>();
        orders.forEach(order -> {
            byte[] code = codes.get(letters(order.description()));
            if (code != null) {
                List<TextUse.OfDay> others = known.getOrDefault(HexFormat.of().formatHex(code), List.of()).stream()
                        .filter(use -> !use.occupation().equals(order.occupation()))
                        .map(use -> new TextUse.OfDay(use.occupation(), use.startsOn(), use.tasks(), use.lastOrderId()))
                        .toList();
                elsewhere.put(order.id(), new TextUse(others));
            }
        });
        return elsewhere;
    }

    static String letters(String text) {
        int[] letters = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .toArray();
        return new String(letters, 0, letters.length);
    }
}
