package io.siliu.rules.internal.catalogue;

import io.siliu.rules.Basis;
import io.siliu.rules.BasisKind;
import io.siliu.rules.Indicator;
import io.siliu.rules.Severity;
import io.siliu.rules.SixTrue;
import io.siliu.rules.Text;
import io.siliu.rules.internal.expression.Constant;
import io.siliu.rules.internal.expression.Expression;
import io.siliu.rules.internal.expression.ExpressionReader;
import io.siliu.rules.internal.expression.Miswritten;
import io.siliu.rules.internal.expression.ParameterTable;
import io.siliu.rules.internal.expression.ParameterTableReader;
import io.siliu.rules.internal.expression.SharedExpressions;
import io.siliu.rules.internal.expression.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Reads one indicator from its file. */
final class DefinitionReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "sixTrue",
            "severity",
            "title",
            "basis",
            "parameters",
            "scope",
            "requires",
            "circumstances",
            "examples");

    /** Deeper than anybody can read; the file itself takes a few of them. */
    private static final int DEEPEST = 40;

    private DefinitionReader() {}

    /** @throws IllegalArgumentException with what is wrong */
    static Definition read(JsonNode file, SharedExpressions shared) {
        for (String key : file.propertyNames()) {
            require(KEYS.contains(key), "没有这一项：" + key, "unknown key: " + key);
        }
        requireShallow(file, DEEPEST);
        String id = text(file, "id");
        Map<String, ParameterTable> parameters = new LinkedHashMap<>();
        file.path("parameters").forEachEntry((name, parameter) -> parameters.put(name, parameter(name, parameter)));
        ExpressionReader reader = new ExpressionReader(id, parameters, shared);
        Severity severity = oneOf(Severity.class, text(file, "severity"));
        Expression scope =
                file.has("scope") ? reader.readTruth(file.get("scope")) : new Constant(ValueType.TRUTH, true);
        List<Expression> requires = new ArrayList<>();
        file.path("requires").forEach(path -> requires.add(reader.read(path)));
        List<Circumstance> circumstances = new ArrayList<>();
        Map<String, Text> explanations = new LinkedHashMap<>();
        for (JsonNode node : file.path("circumstances")) {
            Circumstance circumstance = circumstance(node, severity, reader);
            Text explanation = bilingual(node.path("explanation"));
            requireNames(explanation, circumstance);
            circumstances.add(circumstance);
            explanations.put(circumstance.name(), explanation);
        }
        require(!circumstances.isEmpty(), "指标至少要有一种情形", "an indicator has at least one circumstance");
        require(explanations.size() == circumstances.size(), "两种情形用了同一个名字", "two circumstances have one name");
        Indicator indicator = new Indicator(
                id,
                oneOf(SixTrue.class, text(file, "sixTrue")),
                severity,
                bilingual(file.path("title")),
                basis(file.path("basis")),
                explanations,
                facts(scope, requires, circumstances));
        return Definition.of(indicator, scope, requires, circumstances, examples(file));
    }

    private static ParameterTable parameter(String name, JsonNode parameter) {
        try {
            return ParameterTableReader.read(parameter);
        } catch (Miswritten wrong) {
            String zh = parameter.path("title").path("zh").asString(name);
            throw wrong.in(
                    "参数 " + zh,
                    "parameter " + parameter.path("title").path("en").asString(name));
        }
    }

    private static List<Example> examples(JsonNode file) {
        List<Example> examples = new ArrayList<>();
        file.path("examples")
                .forEach(example -> examples.add(new Example(
                        text(example, "outcome"), example.path("circumstance").asString(null), example.path("with"))));
        return examples;
    }

    private static void requireShallow(JsonNode node, int levels) {
        require(levels > 0, "嵌套超过 " + DEEPEST + " 层", "it nests deeper than " + DEEPEST + " levels");
        node.forEach(part -> requireShallow(part, levels - 1));
    }

    private static Circumstance circumstance(JsonNode node, Severity severity, ExpressionReader reader) {
        String name = text(node, "name");
        Expression when;
        try {
            when = reader.readTruth(node.get("when"));
        } catch (Miswritten wrong) {
            throw wrong.in("情形 " + name + " 的条件", "the condition of " + name);
        }
        Map<String, Expression> because = new LinkedHashMap<>();
        node.path("because")
                .forEachEntry((shown, expression) -> because.put(shown, reader.readBeside(expression, when)));
        return new Circumstance(
                name, node.has("severity") ? oneOf(Severity.class, text(node, "severity")) : severity, when, because);
    }

    private static void requireNames(Text explanation, Circumstance circumstance) {
        Set<String> names = new TreeSet<>(Wording.names(explanation.zh()));
        require(
                names.equals(Wording.names(explanation.en())),
                circumstance.name() + " 的中英文句子所显示的值不同",
                "the two languages of " + circumstance.name() + " show different values");
        require(
                circumstance.because().keySet().containsAll(names),
                circumstance.name() + " 的句子里有观察不到的值：" + names,
                "the sentence of " + circumstance.name() + " shows a value that is not observed: " + names);
    }

    private static List<String> facts(Expression scope, List<Expression> requires, List<Circumstance> circumstances) {
        List<Expression> all = new ArrayList<>(requires);
        all.add(scope);
        circumstances.forEach(circumstance -> all.add(circumstance.when()));
        return FactPaths.of(all);
    }

    private static Basis basis(JsonNode node) {
        return new Basis(
                oneOf(BasisKind.class, text(node, "kind")),
                bilingual(node.path("citation")),
                text(node, "source"),
                node.path("confirmed").booleanValue(false));
    }

    private static <E extends Enum<E>> E oneOf(Class<E> words, String written) {
        try {
            return Enum.valueOf(words, written);
        } catch (IllegalArgumentException none) {
            List<E> known = List.of(words.getEnumConstants());
            throw new Miswritten("“" + written + "”不在这些词里：" + known, "\"" + written + "\" is none of " + known);
        }
    }

    private static Text bilingual(JsonNode node) {
        return new Text(text(node, "zh"), text(node, "en"));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        require(
                value != null && value.isString() && !value.stringValue().isBlank(),
                "缺少 " + name,
                "\"" + name + "\" is wanting");
        return value.stringValue();
    }

    private static void require(boolean holds, String zh, String en) {
        if (!holds) {
            throw new Miswritten(zh, en);
        }
    }
}
