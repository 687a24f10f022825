package io.siliu.platform.assessment.internal.web;

import io.siliu.rules.FactNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an indicator surely leaves out of a person, by the facts it asks for: a page promises no more than that. Whoever reads
 * an ID number reads sex, birth and origin with it, and a face shows sex and age.
 */
enum Unseen {
    /** Name, sex, age and origin. */
    PERSON,
    /** Sex, age and origin. */
    ALL_BUT_NAME;

    /** How the person was identified, whatever of it is asked. */
    private static final String IDENTITY = "signals.identity.";

    private static final Pattern OF_THE_PERSON = Pattern.compile("(?i)idNumber|face|人脸|证件|身份证|性别|年龄|籍贯");

    /** What papers and registers call somebody; differences between papers are those of names too. */
    private static final Pattern OF_NAMES = Pattern.compile("(?i)name|^discrepanc|姓名|名称|名单");

    /**
     * @param asked facts by their paths from the root
     * @param shown the same of those that its sentences show
     * @return empty where nothing is sure
     */
    static Optional<Unseen> of(List<String> asked, List<String> shown) {
        List<String> facts = Stream.concat(asked.stream(), shown.stream()).toList();
        if (facts.stream().anyMatch(Unseen::tellsOfThePerson)) {
            return Optional.empty();
        }
        return Optional.of(
                facts.stream().anyMatch(fact -> OF_NAMES.matcher(said(fact)).find()) ? ALL_BUT_NAME : PERSON);
    }

    private static boolean tellsOfThePerson(String fact) {
        return fact.startsWith(IDENTITY) || OF_THE_PERSON.matcher(said(fact)).find();
    }

    /** The fact with its meaning: some say only there what they compare. */
    private static String said(String fact) {
        return fact + " " + FactNames.meaning(fact).in(Locale.CHINESE);
    }
}
