package io.siliu.ocr.internal.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The offices that register businesses: the name of a place, and what such offices are called everywhere. One misread letter in that part
 * is told, for no other office is called nearly so.
 */
public final class RegistrationOffices {

    /**
     * Since 2018 the offices for market regulation (国务院机构改革方案, 2018), before that those for industry and commerce; in many places
     * the offices for permits (相对集中行政许可权改革试点, 2016).
     */
    private static final List<String> CALLED = List.of(
            "市场监督管理局",
            "市场监督管理委员会",
            "市场和质量监督管理局",
            "市场质量监督管理局",
            "工商行政管理局",
            "行政审批局",
            "行政审批服务局",
            "行政服务管理局",
            "政务服务管理局",
            "政务服务数据管理局");

    /** A shorter one differs from other offices in a letter or two itself. */
    private static final int TELLING = 7;

    private static final Pattern OFFICE = Pattern.compile("(\\p{IsHan}{2,40}(?:局|委员会|管委会|厅|中心))");

    /** One that stands alone in its cell. */
    static final Pattern ALONE = Pattern.compile(
            "(?:^|\\t)[ ]*(\\p{IsHan}{2,30}(?:" + String.join("|", CALLED) + ")(?:\\p{IsHan}{2,8}分局)?)[ ]*(?=\\t|$)");

    private RegistrationOffices() {}

    /** The office that words name, as it stands there. */
    static Optional<String> in(String words) {
        Matcher office = OFFICE.matcher(words);
        return office.find() ? Optional.of(office.group(1)) : Optional.empty();
    }

    /** An office's name; where it ends in what such offices are called but for one letter, with that letter. */
    public static String mended(String name) {
        List<String> near = CALLED.stream()
                .filter(called -> called.length() >= TELLING && isNearlyEnd(name, called))
                .map(called -> name.substring(0, name.length() - called.length()) + called)
                .distinct()
                .toList();
        boolean called = CALLED.stream().anyMatch(name::endsWith);
        return !called && near.size() == 1 ? near.get(0) : name;
    }

    private static boolean isNearlyEnd(String name, String called) {
        int from = name.length() - called.length();
        return from > 0
                && name.charAt(name.length() - 1) == called.charAt(called.length() - 1)
                && IntStream.range(0, called.length())
                                .filter(at -> name.charAt(from + at) != called.charAt(at))
                                .count()
                        == 1;
    }
}
