package io.siliu.rules.internal.drools;

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
 * The part of DRL in which combination rules may be written: patterns over {@code Found} and {@code Concluded} that
 * compare fields with texts, joined by lines, {@code not} and {@code exists}, and {@code conclude} or {@code decide} as
 * their consequence. The text is read by this grammar and written anew, so that nothing it does not know ever reaches
 * the compiler: no class, no method, no file, no network.
 */
final class AllowedRules {

    private static final int LONGEST = 100_000;
    private static final Pattern RULE = Pattern.compile(
            "\\s*rule\\s+\"([^\"\\\\\\n]{1,80})\"\\s+when\\b(.*?)\\bthen\\b(.*?)\\bend(?=\\s|$)", Pattern.DOTALL);
    private static final Pattern PATTERN =
            Pattern.compile("\\s*(?:(not|exists)\\s+)?(Found|Concluded)\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern CONSTRAINT = Pattern.compile(
            "\\s*([a-zA-Z]+)\\s*(?:(==|!=)\\s*\"([A-Z0-9_]{1,40})\"|in\\s*\\(((?:\\s*\"[A-Z0-9_]{1,40}\"\\s*,?)+)\\))\\s*");
    private static final Pattern ACTION =
            Pattern.compile("\\s*(conclude|decide)\\s*\\(\\s*\"([A-Z0-9_]{1,40})\"\\s*\\)\\s*;");
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "Found", Set.of("indicator", "circumstance", "severity", "sixTrue"),
            "Concluded", Set.of("conclusion", "severity"));

    private final Set<String> conclusions;
    private final Set<String> decisions;
    private final Map<String, String> rules = new LinkedHashMap<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    /**
     * A condition that compares a field with texts.
     *
     * @param rule name of the rule
     * @param fact Found or Concluded
     * @param texts what the field is compared with
     */
    record Comparison(String rule, String fact, String field, List<String> texts) {}

    private AllowedRules(Set<String> conclusions, Set<String> decisions) {
        this.conclusions = conclusions;
        this.decisions = decisions;
    }

    /**
     * The rules in full DRL.
     *
     * @throws IllegalArgumentException naming the rule and what is not allowed in it
     */
    static String rewritten(String text, Set<String> conclusions, Set<String> decisions) {
        AllowedRules allowed = new AllowedRules(conclusions, decisions);
        allowed.read(text);
        return "package io.siliu.rules.conclusion;\n"
                + "import io.siliu.rules.internal.drools.Found;\n"
                + "import io.siliu.rules.internal.drools.Concluded;\n"
                + "global io.siliu.rules.internal.drools.Conclusions conclusions;\n"
                + String.join("\n", allowed.rules.values());
    }

    /**
     * All comparisons of the rules, in their order.
     *
     * @throws IllegalArgumentException naming the rule and what is not allowed in it
     */
    static List<Comparison> comparisons(String text, Set<String> conclusions, Set<String> decisions) {
        AllowedRules allowed = new AllowedRules(conclusions, decisions);
        allowed.read(text);
        return List.copyOf(allowed.comparisons);
    }

    private void read(String text) {
        require(
                text.length() <= LONGEST,
                "规则长过 " + LONGEST + " 个字符",
                "the rules are longer than " + LONGEST + " characters");
        String plain = withoutComments(text);
        Matcher rule = RULE.matcher(plain);
        int end = 0;
        while (rule.find(end)) {
            requireNothing(plain.substring(end, rule.start()));
            String name = rule.group(1);
            require(
                    rules.put(name, written(name, rule.group(2), rule.group(3))) == null,
                    "两条规则同名：" + name,
                    "two rules are named \"" + name + "\"");
            end = rule.end();
        }
        requireNothing(plain.substring(end));
    }

    private String written(String name, String when, String then) {
        try {
            return "rule \"" + name + "\"\nwhen\n" + conditions(name, when) + "then\n" + actions(then) + "end\n";
        } catch (Miswritten wrong) {
            throw wrong.in("规则 " + name, "rule \"" + name + "\"");
        }
    }

    private static String withoutComments(String text) {
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

    private String conditions(String rule, String text) {
        StringBuilder written = new StringBuilder();
        Matcher pattern = PATTERN.matcher(text);
        int end = 0;
        while (pattern.find(end) && pattern.start() == end) {
            String fact = pattern.group(2);
            written.append("    ")
                    .append(pattern.group(1) == null ? "" : pattern.group(1) + " ")
                    .append(fact)
                    .append("( ")
                    .append(constraints(rule, fact, pattern.group(3)))
                    .append(" )\n");
            end = pattern.end();
        }
        requireNothing(text.substring(end));
        require(!written.isEmpty(), "没有条件，会对每条记录成立", "it has no condition and would hold for every record");
        return written.toString();
    }

    private String constraints(String rule, String fact, String text) {
        // A comma inside of in (…) stands between quotes' ends, one between constraints before a field.
        return Arrays.stream(text.split(",(?=\\s*[a-zA-Z])"))
                .map(part -> constraint(rule, fact, part))
                .collect(Collectors.joining(", "));
    }

    private String constraint(String rule, String fact, String text) {
        Matcher constraint = CONSTRAINT.matcher(text);
        require(
                constraint.matches(),
                "条件是拿字段与文字比较，不能写：" + text.strip(),
                "a condition compares a field with texts, not: " + text.strip());
        String field = constraint.group(1);
        require(FIELDS.get(fact).contains(field), fact + " 没有字段 " + field, fact + " has no field " + field);
        comparisons.add(new Comparison(rule, fact, field, texts(constraint)));
        return constraint.group(2) == null
                ? field + " in (" + constraint.group(4).strip() + ")"
                : field + " " + constraint.group(2) + " \"" + constraint.group(3) + "\"";
    }

    private static List<String> texts(Matcher constraint) {
        return constraint.group(2) == null
                ? Arrays.stream(constraint.group(4).split(","))
                        .map(text -> text.replace("\"", "").strip())
                        .filter(text -> !text.isEmpty())
                        .toList()
                : List.of(constraint.group(3));
    }

    private String actions(String text) {
        StringBuilder written = new StringBuilder();
        Matcher action = ACTION.matcher(text);
        int end = 0;
        while (action.find(end) && action.start() == end) {
            boolean concludes = action.group(1).equals("conclude");
            Set<String> known = concludes ? conclusions : decisions;
            require(
                    known.contains(action.group(2)),
                    "没有 " + action.group(2) + "，只有 " + List.copyOf(known),
                    "there is no " + action.group(2) + " in " + List.copyOf(known));
            String call = "conclusions." + action.group(1) + "(\"" + action.group(2) + "\")";
            written.append("    ")
                    .append(concludes ? "insert(" + call + ")" : call)
                    .append(";\n");
            end = action.end();
        }
        require(
                text.substring(end).isBlank(),
                "规则只能下结论或作决定，不能写：" + text.substring(end).strip(),
                "a rule may only conclude or decide, not: "
                        + text.substring(end).strip());
        require(!written.isEmpty(), "它不下任何结论", "it concludes nothing");
        return written.toString();
    }

    private static void require(boolean holds, String zh, String en) {
        if (!holds) {
            throw new Miswritten(zh, en);
        }
    }
}
