package io.siliu.rules;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.internal.catalogue.CatalogueReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where rule sets come from. */
public final class RuleSets {

    private static final String SHIPPED = "/indicators/";

    private RuleSets() {}

    /** The rule set that this library was built with; read once. */
    public static RuleSet current() {
        return Shipped.RULE_SET;
    }

    /**
     * A rule set from a directory of catalogue files.
     *
     * @throws PlatformException CATALOGUE_BROKEN naming the file and what is wrong in it
     */
    public static RuleSet load(Path directory) {
        return new RuleSet(CatalogueReader.read(name -> inDirectory(directory, name)));
    }

    /**
     * A rule set from files in memory, such as a draft.
     *
     * @throws PlatformException CATALOGUE_BROKEN naming the file and what is wrong in it
     */
    public static RuleSet of(Map<String, byte[]> files) {
        return new RuleSet(CatalogueReader.read(files::get));
    }

    /** The files of the shipped rule set by their names: where a draft begins. */
    public static Map<String, byte[]> shippedFiles() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> names =
                new ArrayList<>(List.of("catalogue.json", "words.json", "conclusions.json", "conclusions.drl"));
        current().indicators().forEach(indicator -> names.add(indicator.id() + ".json"));
        names.forEach(name -> files.put(name, shipped(name)));
        return files;
    }

    private static byte[] shipped(String name) {
        try (InputStream file = RuleSets.class.getResourceAsStream(SHIPPED + name)) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] inDirectory(Path directory, String name) {
        Path file = directory.resolve(name);
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Read when somebody first asks. */
    private static final class Shipped {

        private static final RuleSet RULE_SET = new RuleSet(CatalogueReader.read(RuleSets::shipped));
    }
}
