package io.siliu.rules.internal.drools;

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

    private void read(String text) {
        require(text.length() <= LONGEST, "the rules are longer than " + LONGEST + " characters");
        String plain = withoutComments(text);
        Matcher rule = RULE.matcher(plain);
        int end = 0;
        while (rule.find(end)) {
            require(plain.substring(end, rule.start()).isBlank(), notAllowed(plain.substring(end, rule.start())));
            String name = rule.group(1);
            String written = "rule \"" + name + "\"\nwhen\n" + conditions(name, rule.group(2)) + "then\n"
                    + actions(name, rule.group(3)) + "end\n";
            require(rules.put(name, written) == null, "two rules are named \"" + name + "\"");
            end = rule.end();
        }
        require(plain.substring(end).isBlank(), notAllowed(plain.substring(end)));
    }

    private static String withoutComments(String text) {
        return text.lines().map(line -> line.replaceFirst("^\\s*//.*$", "")).collect(Collectors.joining("\n"));
    }

    private static String notAllowed(String text) {
        String shown = text.strip();
        return "only rules over Found and Concluded are allowed, not: "
                + shown.substring(0, Math.min(60, shown.length()));
    }

    private static String conditions(String rule, String text) {
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
        require(text.substring(end).isBlank(), in(rule, notAllowed(text.substring(end))));
        require(!written.isEmpty(), in(rule, "it has no condition and would hold for every record"));
        return written.toString();
    }

    private static String constraints(String rule, String fact, String text) {
        // A comma inside of in (…) stands between quotes' ends, one between constraints before a field.
        return Arrays.stream(text.split(",(?=\\s*[a-zA-Z])"))
                .map(part -> constraint(rule, fact, part))
                .collect(Collectors.joining(", "));
    }

    private static String constraint(String rule, String fact, String text) {
        Matcher constraint = CONSTRAINT.matcher(text);
        require(constraint.matches(), in(rule, "a condition compares a field with texts, not: " + text.strip()));
        String field = constraint.group(1);
        require(FIELDS.get(fact).contains(field), in(rule, fact + " has no field " + field));
        return constraint.group(2) == null
                ? field + " in (" + constraint.group(4).strip() + ")"
                : field + " " + constraint.group(2) + " \"" + constraint.group(3) + "\"";
    }

    private String actions(String rule, String text) {
        StringBuilder written = new StringBuilder();
        Matcher action = ACTION.matcher(text);
        int end = 0;
        while (action.find(end) && action.start() == end) {
            boolean concludes = action.group(1).equals("conclude");
            Set<String> known = concludes ? conclusions : decisions;
            require(
                    known.contains(action.group(2)),
                    in(rule, "there is no " + action.group(2) + " in " + List.copyOf(known)));
            String call = "conclusions." + action.group(1) + "(\"" + action.group(2) + "\")";
            written.append("    ")
                    .append(concludes ? "insert(" + call + ")" : call)
                    .append(";\n");
            end = action.end();
        }
        require(
                text.substring(end).isBlank(),
                in(
                        rule,
                        "a rule may only conclude or decide, not: "
                                + text.substring(end).strip()));
        require(!written.isEmpty(), in(rule, "it concludes nothing"));
        return written.toString();
    }

    private static String in(String rule, String what) {
        return "rule \"" + rule + "\": " + what;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
