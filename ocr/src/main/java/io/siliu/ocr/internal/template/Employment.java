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

    /** Who works by the hour or the day signs in and belongs to a desk as well. */
    private static final List<Pattern> OF_ANYBODY = WORDS.subList(4, WORDS.size());

    private static final Pattern BY_THE_HOUR = Pattern.compile("临时(?:用)?工|小时工|钟点工|时薪|日薪|日结|散工|零工|短工|帮工|兼职|劳务报酬");

    private static final int ENOUGH = 3;

    /** Labels of somebody employed; who is paid without being employed is told from them by what was done. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:员工|职工|职员|雇员)(?:姓名|名称|编号|代码|:)|(?i:(?<!non)(?<!non-)employee(?:'s)?(?:name|id|no|number|code|:)|basicsalary|basicpay)");

    private static final Pattern OF_WORK_DONE = Pattern.compile(
            "劳务|报酬|佣金|稿酬|酬金|咨询费|评审费|讲课费|任务|批次|零工|兼职|(?i:contractor|freelanc|consultan|commission|royalt)");

    /** A payslip says little; a contract says more. */
    private static final int LONGEST = 2500;

    private Employment() {}

    /** Whether a paper that looks like a slip is an employee's, by all its words without blanks. */
    static boolean paysIn(String all) {
        return all.length() <= LONGEST
                && !all.contains("RW")
                && said(WORDS, all) - (BY_THE_HOUR.matcher(all).find() ? said(OF_ANYBODY, all) : 0) >= ENOUGH;
    }

    private static long said(List<Pattern> words, String all) {
        return words.stream().filter(word -> word.matcher(all).find()).count();
    }

    /** Whether a paper names whom it pays an employee and no work done otherwise, by all its words without blanks. */
    static boolean names(String all) {
        return all.length() <= LONGEST
                && NAMED.matcher(all).find()
                && !OF_WORK_DONE.matcher(all).find();
    }
}
