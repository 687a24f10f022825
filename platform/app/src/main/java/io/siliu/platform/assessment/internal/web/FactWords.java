package io.siliu.platform.assessment.internal.web;

import io.siliu.rules.FactName;
import io.siliu.rules.FactNames;
import io.siliu.rules.Indicator;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Says what a fact is; templates know it as {@code @factWords}. */
@Component("factWords")
final class FactWords {

    /** Units, and what is said by way of example. */
    private static final Pattern ASIDE =
            Pattern.compile("（[^（）]*）|\\s*\\([^()]*\\)|，如[^，。；]*|, such as .*?(?=, (?:that|which)|[;.]|$)");

    private static final Pattern END = Pattern.compile("[。；;]|\\.(\\s|$)");

    /** What stands between the name of a fact and its code, as the editor writes them. */
    private static final String BEHIND = " · ";

    /** The currency that English meanings name themselves. */
    private static final String YUAN = "CNY";

    /** The last brackets of what a number means, up to the first comma, say its unit. */
    private static final Pattern UNIT = Pattern.compile("[（(]([^（）()，,；;]+)[^（）()]*[）)][^（）()]*$");

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9]+)}");

    /** Names of shown values that say nothing by themselves. */
    private static final Set<String> BARE = Set.of("value", "limit", "evidence");

    private final MessageSource messages;
    private final Map<String, Indicator> askedBy = new HashMap<>();
    private final Map<String, String> shownAs = new HashMap<>();

    FactWords(MessageSource messages) {
        this.messages = messages;
        RuleSet shipped = RuleSets.current();
        for (Indicator indicator : shipped.indicators()) {
            indicator.facts().forEach(fact -> askedBy.putIfAbsent(fact, indicator));
            shipped.written(indicator.id())
                    .orElseThrow()
                    .path("circumstances")
                    .forEach(circumstance -> circumstance.path("because").forEachEntry(this::shown));
        }
    }

    private void shown(String name, JsonNode fact) {
        if (fact.isString() && !BARE.contains(name)) {
            shownAs.putIfAbsent(fact.stringValue(), name);
        }
    }

    public List<FactName> all() {
        return FactNames.all();
    }

    /** The indicator of the shipped catalogue that asks for it, such as B10 with its title; empty where none does. */
    public String of(String path, Locale locale) {
        Indicator indicator = askedBy.get(path);
        return indicator == null ? "" : indicator.id() + " " + indicator.title().in(locale);
    }

    /** Its name in a few words, such as 月收入: that under which a hit shows it, else what it says. */
    public String label(String path, Locale locale) {
        String shown = shownAs.get(path);
        String name = shown == null ? "" : word(shown, locale);
        return name.isEmpty() ? subject(path, locale) : name;
    }

    /** What a condition speaks of: the first sentence of its meaning without asides, and of whom, where several have it. */
    String subject(String path, Locale locale) {
        String meaning = ASIDE.matcher(meaning(path, locale)).replaceAll("");
        Matcher end = END.matcher(meaning);
        String sentence = (end.find() ? meaning.substring(0, end.start()) : meaning).strip();
        String[] segments = path.split("\\.");
        String owner = segments.length < 2
                ? ""
                : messages.getMessage("rules.owner." + segments[segments.length - 2], null, "", locale);
        return owner.isEmpty() ? sentence : owner + sentence;
    }

    /** A fact as it is chosen: its name with its unit, and its code behind. */
    public String named(String path, Locale locale) {
        if (kind(path) == null) {
            return path;
        }
        String subject = subject(path, locale);
        String unit = unit(path, locale);
        String name = unit.isEmpty() || subject.contains(YUAN)
                ? subject
                : messages.getMessage("rules.named", new Object[] {subject, unit}, locale);
        return name + BEHIND + path;
    }

    /** The code of a fact that was chosen by its name, or typed as a code. */
    static String path(String chosen) {
        int behind = chosen.lastIndexOf(BEHIND);
        return (behind < 0 ? chosen : chosen.substring(behind + BEHIND.length())).strip();
    }

    /** In what an amount or a number is counted; empty for any other fact, and where its meaning does not say so. */
    public String unit(String path, Locale locale) {
        String kind = kind(path);
        if (FactName.Kind.AMOUNT.name().equals(kind)) {
            return messages.getMessage("rules.unit.AMOUNT", null, "", locale);
        }
        Matcher unit = UNIT.matcher(meaning(path, locale));
        return FactName.Kind.NUMBER.name().equals(kind) && unit.find() ? unit.group(1) : "";
    }

    /** A word that a fact takes, as it is said. */
    public String spoken(String word, Locale locale) {
        String work = messages.getMessage("rules.occupation." + word, null, word, locale);
        String other = messages.getMessage("assessment.value." + word, null, work, locale);
        return messages.getMessage("rules.word." + word, null, other, locale);
    }

    private String word(String shown, Locale locale) {
        return messages.getMessage("assessment.observed." + shown, null, "", locale);
    }

    /** A threshold in words, with what it is in general and between which values it lies by occupation and region. */
    public String threshold(String name, List<Thresholds> thresholds, Locale locale) {
        for (Thresholds one : thresholds) {
            if (one.name().equals(name)) {
                String general = one.general().stream().map(one::shown).collect(Collectors.joining(" / "));
                Optional<String> range = one.range();
                String alone = general.isEmpty() ? "none" : "general";
                String withRows = general.isEmpty() ? "rows" : "both";
                return messages.getMessage(
                        "rules.threshold." + (range.isPresent() ? withRows : alone),
                        new Object[] {one.words(locale), general, range.orElse("")},
                        locale);
            }
        }
        return name;
    }

    /** A sentence of the catalogue with words for what it observes, and its own thresholds in numbers. */
    String sentence(String template, JsonNode because, List<Thresholds> thresholds, Locale locale) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(
                        said(place.group(1), because.path(place.group(1)), thresholds, locale)));
    }

    private String said(String name, JsonNode shown, List<Thresholds> thresholds, Locale locale) {
        Optional<BigDecimal> lowest = SettledValue.lowest(shown, thresholds);
        Optional<BigDecimal> highest = SettledValue.highest(shown, thresholds);
        if (lowest.isPresent() && highest.isPresent()) {
            return Stream.of(lowest.get(), highest.get())
                    .map(number -> number.stripTrailingZeros().toPlainString())
                    .distinct()
                    .collect(Collectors.joining("–"));
        }
        String word = word(name, locale);
        return "〔" + (word.isEmpty() ? "…" : word) + "〕";
    }

    /** What it says, with its unit and source. */
    public String meaning(String path, Locale locale) {
        return FactNames.meaning(path).in(locale);
    }

    /** Its kind, or null where there is no such fact. */
    public String kind(String path) {
        return FactNames.find(path).map(fact -> fact.kind().name()).orElse(null);
    }

    /** The words it takes, where it is a word. */
    public List<String> words(String path) {
        return FactNames.find(path).map(FactName::words).orElse(List.of());
    }

    /** The words that a condition names in its order, known or not, and behind them the others that its fact takes. */
    public List<String> chosenFirst(Condition condition) {
        Stream<String> chosen = condition.choices().stream().filter(word -> !word.isEmpty());
        return Stream.concat(chosen, words(condition.fact()).stream())
                .distinct()
                .toList();
    }

    /** The threshold that a condition names though its indicator has none so called; null where it has, or names none. */
    public String stray(Condition condition, List<Thresholds> thresholds) {
        String name = condition.parameter();
        boolean known = thresholds.stream().anyMatch(one -> one.name().equals(name));
        return condition.asksThreshold() && !known ? name : null;
    }

    /** What may be asked of it. */
    public List<String> operators(String path) {
        FactName.Kind kind = FactNames.find(path).map(FactName::kind).orElse(null);
        if (kind == null) {
            return Condition.OPERATORS;
        }
        return Condition.OPERATORS.stream().filter(one -> fits(one, kind)).toList();
    }

    private static boolean fits(String operator, FactName.Kind kind) {
        return switch (operator) {
            case "greaterThan", "atLeast", "lessThan", "atMost" -> kind.isOrdered();
            case "beginsWith" -> kind == FactName.Kind.TEXT;
            case "holds" -> kind == FactName.Kind.TRUTH;
            case "notEmpty", "empty" -> kind == FactName.Kind.LIST;
            case "equal", "notEqual", "oneOf" -> kind != FactName.Kind.LIST;
            default -> true;
        };
    }
}
