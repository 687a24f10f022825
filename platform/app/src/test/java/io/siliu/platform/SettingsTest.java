package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What an operator may set is told with its default, all of it and nothing else. */
class SettingsTest {

    private static final Path TOLD = Path.of("..", "SETTINGS.md");

    @Test
    void eachIsToldWithItsDefault() throws IOException {
        List<String> rows = Files.readAllLines(TOLD).stream()
                .filter(line -> line.startsWith("| `siliu."))
                .toList();
        List<Setting> settings = settings();
        assertThat(settings)
                .hasSizeGreaterThan(60)
                .allSatisfy(setting -> assertThat(rows).anyMatch(row -> row.startsWith(setting.row())));
        assertThat(rows).hasSize(settings.size() + REST.size());
        assertThat(REST).allSatisfy(name -> assertThat(rows).anyMatch(row -> row.startsWith("| `" + name + "` |")));
    }

    /** What a single class asks for. */
    private static final List<String> REST = List.of(
            "siliu.assessment.threads", "siliu.contract.font", "siliu.idempotency.kept", "siliu.workers.enabled");

    private record Setting(String name, String byDefault) {

        String row() {
            return "| `" + name + "` | " + (byDefault.isEmpty() ? "–" : "`" + byDefault + "`") + " | ";
        }
    }

    private static List<Setting> settings() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<Setting> settings = new ArrayList<>();
        scanner.findCandidateComponents("io.siliu.platform").forEach(found -> {
            Class<?> properties = type(found.getBeanClassName());
            add(
                    settings,
                    properties.getAnnotation(ConfigurationProperties.class).value(),
                    properties);
        });
        return settings;
    }

    private static void add(List<Setting> settings, String prefix, Class<?> properties) {
        for (Parameter parameter : properties.getDeclaredConstructors()[0].getParameters()) {
            String name = prefix + "." + dashed(parameter.getName());
            if (parameter.getType().isRecord()) {
                add(settings, name, parameter.getType());
            } else {
                settings.add(new Setting(name, byDefault(parameter)));
            }
        }
    }

    private static String dashed(String name) {
        return ConfigurationPropertyName.of(name.replaceAll("([A-Z])", "-$1").toLowerCase())
                .toString();
    }

    private static String byDefault(Parameter parameter) {
        return Optional.ofNullable(parameter.getAnnotation(DefaultValue.class))
                .map(value -> String.join(",", Arrays.asList(value.value())))
                .orElse("");
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
