package io.siliu.ocr.internal.template;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the payslip of an employee, who is none of those whose slips are read here. */
final class Employment {

    /** What an employer pays wages by: insurances, funds, attendance. */
    private static final List<Pattern> WORDS = Stream.of(
                    "社保|养老保险|医疗保险|五险",
                    "公积金",
                    "基本工资|岗位工资|底薪|绩效",
                    "工号|员工编号",
                    "出勤|考勤|加班",
                    "工资条|工资月份|工资单|薪[资酬水][单条]",
                    "部门|岗位|职级|职务")
            .map(Pattern::compile)
            .toList();

    private static final int ENOUGH = 3;

    /** A payslip says little; a contract says more. */
    private static final int LONGEST = 2500;

    private Employment() {}

    /** Whether a paper that looks like a slip is an employee's, by all its words without blanks. */
    static boolean paysIn(String all) {
        return all.length() <= LONGEST
                && !all.contains("RW")
                && WORDS.stream().filter(word -> word.matcher(all).find()).count() >= ENOUGH;
    }
}
