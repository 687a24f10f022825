package io.siliu.rules.internal.drools;

import io.siliu.rules.CombinationRule;
import io.siliu.rules.CombinationRule.Comparison;
import io.siliu.rules.CombinationRule.Consequence;
import io.siliu.rules.CombinationRule.Operator;
import io.siliu.rules.CombinationRule.Quantifier;
import io.siliu.rules.CombinationRule.Requirement;
import io.siliu.rules.CombinationRule.Subject;
import io.siliu.rules.internal.expression.Miswritten;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The part of DRL in which combination rules may be written: patterns over {@code Found} and {@code Concluded} that compare fields
 * with texts, joined by lines, {@code not} and {@code exists}, and {@code conclude} or {@code decide} as their consequence. What is
 * read by this grammar names no class, no method, no file and no network.
 */
public final class RuleText {

    private static final int LONGEST = 100_000;
    private static final Pattern RULE = Pattern.compile(
            "\\s*rule\\s+\"([^\"\\\\\\n]{1,80})\"\\s+when\\b(.*?)\\bthen\\b(.*?)\\bend(?=\\s|$)", Pattern.DOTALL);
    private static final Pattern PATTERN =
            Pattern.compile("\\s*(?:(not|exists)\\s+)?(Found|Concluded)\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern CONSTRAINT = Pattern.compile(
            "\\s*([a-zA-Z]+)\\s*(?:(==|!=)\\s*\"([A-Z0-9_]{1,40})\"|in\\s*\\(((?:\\s*\"[A-Z0-9_]{1,40}\"\\s*,?)+)\\))\\s*");
    private static final Pattern ACTION =
            Pattern.compile("\\s*(conclude|decide)\\s*\\(\\s*\"([A-Z0-9_]{1,40})\"\\s*\\)\\s*;");
    private static final Map<Subject, Set<String>> FIELDS = Map.of(
            Subject.HIT, Set.of("indicator", "circumstance", "severity", "sixTrue"),
            Subject.CONCLUSION, Set.of("conclusion", "severity"));

    private RuleText() {}

    /** @throws Miswritten naming the rule and what is not allowed in it */
    public static List<CombinationRule> read(String text) {
        require(
                text.length() <= LONGEST,
                "规则长过 " + LONGEST + " 个字符",
                "the rules are longer than " + LONGEST + " characters");
        String plain = withoutRemarks(text);
        Map<String, CombinationRule> rules = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(plain);
        int end = 0;
        while (rule.find(end)) {
            requireNothing(plain.substring(end, rule.start()));
            String name = rule.group(1);
            require(
                    rules.put(name, rule(name, rule.group(2), rule.group(3))) == null,
                    "两条规则同名：" + name,
                    "two rules are named \"" + name + "\"");
            end = rule.end();
        }
        requireNothing(plain.substring(end));
        return List.copyOf(rules.values());
    }

    private static CombinationRule rule(String name, String when, String then) {
        try {
            return new CombinationRule(name, requirements(when), consequences(then));
        } catch (Miswritten wrong) {
            throw in(name, wrong);
        }
    }

    /** The same, with the rule in which it stands. */
    static Miswritten in(String rule, Miswritten wrong) {
        return wrong.in("规则 " + rule, "rule \"" + rule + "\"");
    }

    private static String withoutRemarks(String text) {
        return text.lines().map(line -> line.replaceFirst("^\\s*//.*$", "")).collect(Collectors.joining("\n"));
    }

    private static void requireNothing(String text) {
        String shown = text.strip();
        String start = shown.substring(0, Math.min(60, shown.length()));
        require(
                shown.isEmpty(),
                "只能写关于 Found 与 Concluded 的规则，不能写：" + start,
                "only rules over Found and Concluded are allowed, not: " + start);
    }

    private static List<Requirement> requirements(String text) {
        List<Requirement> requirements = new ArrayList<>();
        Matcher pattern = PATTERN.matcher(text);
        int end = 0;
        while (pattern.find(end) && pattern.start() == end) {
            Subject subject = pattern.group(2).equals("Found") ? Subject.HIT : Subject.CONCLUSION;
            requirements.add(
                    new Requirement(quantifier(pattern.group(1)), subject, comparisons(subject, pattern.group(3))));
            end = pattern.end();
        }
        requireNothing(text.substring(end));
        require(!requirements.isEmpty(), "没有条件，会对每条记录成立", "it has no condition and would hold for every record");
        return requirements;
    }

    private static Quantifier quantifier(String word) {
        if (word == null) {
            return Quantifier.FOUND;
        }
        return word.equals("not") ? Quantifier.NOT : Quantifier.EXISTS;
    }

    private static List<Comparison> comparisons(Subject subject, String text) {
        // A comma inside of in (…) stands between quotes' ends, one between constraints before a field.
        return Arrays.stream(text.split(",(?=\\s*[a-zA-Z])"))
                .map(part -> comparison(subject, part))
                .toList();
    }

    private static Comparison comparison(Subject subject, String text) {
        Matcher constraint = CONSTRAINT.matcher(text);
        require(
                constraint.matches(),
                "条件是拿字段与文字比较，不能写：" + text.strip(),
                "a condition compares a field with texts, not: " + text.strip());
        String field = constraint.group(1);
        require(
                FIELDS.get(subject).contains(field),
                WrittenRules.word(subject) + " 没有字段 " + field,
                WrittenRules.word(subject) + " has no field " + field);
        if (constraint.group(2) != null) {
            Operator operator = constraint.group(2).equals("==") ? Operator.IS : Operator.IS_NOT;
            return new Comparison(field, operator, List.of(constraint.group(3)));
        }
        return new Comparison(
                field,
                Operator.ONE_OF,
                Arrays.stream(constraint.group(4).split(","))
                        .map(one -> one.replace("\"", "").strip())
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    private static List<Consequence> consequences(String text) {
        List<Consequence> consequences = new ArrayList<>();
        Matcher action = ACTION.matcher(text);
        int end = 0;
        while (action.find(end) && action.start() == end) {
            consequences.add(new Consequence(action.group(1).equals("conclude"), action.group(2)));
            end = action.end();
        }
        String rest = text.substring(end).strip();
        require(rest.isEmpty(), "规则只能下结论或作决定，不能写：" + rest, "a rule may only conclude or decide, not: " + rest);
        require(!consequences.isEmpty(), "它不下任何结论", "it concludes nothing");
        return consequences;
    }

    private static void require(boolean holds, String zh, String en) {
        if (!holds) {
            throw new Miswritten(zh, en);
        }
    }
}
