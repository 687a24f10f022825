package io.siliu.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;
import io.siliu.platform.SiliuApplication;
import io.siliu.platform.SiliuTest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every error that somebody outside can meet says in both languages what is wrong and what to do. */
@SiliuTest
class ErrorWordsTest {

    private static final Pattern BRACKETED = Pattern.compile("\\([\\p{IsHan},]+\\)");

    private final MessageSource words;

    ErrorWordsTest(MessageSource words) {
        this.words = words;
    }

    @Test
    void everyErrorHasASentenceInBothLanguages() {
        List<String> keys = codes().filter(code -> code.kind() != ErrorKind.INTERNAL)
                .map(code -> "error." + code.name())
                .distinct()
                .toList();

        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(keys).allSatisfy(this::hasBothLanguages);
    }

    @Test
    void everyStatusThatErrorsHaveSaysWhatIsWrongAndWhatToDo() {
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503}) {
            for (String part : List.of(".title", ".what", ".remedy")) {
                hasBothLanguages("error.status." + status + part);
            }
        }
    }

    /** Chinese in English words stands in brackets, as the name of a thing; the signs of the flows are drawn as such. */
    @Test
    void englishWordsAreEnglish() throws Exception {
        Set<String> drawn = Set.of("fourflow.flow", "batch.sign");
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        for (Resource english : files.getResources("classpath*:messages/*_en.properties")) {
            PropertiesLoaderUtils.loadProperties(new EncodedResource(english, UTF_8))
                    .forEach((key, text) -> {
                        if (drawn.stream().noneMatch(key.toString()::startsWith)) {
                            assertThat(BRACKETED.matcher(text.toString()).replaceAll(""))
                                    .as("%s in %s", key, english.getFilename())
                                    .doesNotContainPattern("\\p{IsHan}");
                        }
                    });
        }
    }

    @Test
    void everyBundleHasTheSameKeysInBothLanguages() throws Exception {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        for (Resource english : files.getResources("classpath*:messages/*_en.properties")) {
            String name = english.getFilename().replace("_en.properties", ".properties");
            assertThat(keys(english)).as(name).isEqualTo(keys(files.getResource("classpath:messages/" + name)));
        }
    }

    private static Set<String> keys(Resource bundle) throws Exception {
        return new TreeSet<>(PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, "UTF-8"))
                .stringPropertyNames());
    }

    private void hasBothLanguages(String key) {
        String chinese = words.getMessage(key, null, "", Locale.SIMPLIFIED_CHINESE);
        String english = words.getMessage(key, null, "", Locale.ENGLISH);
        assertThat(chinese).as(key).matches("(?s).*\\p{IsHan}.*");
        assertThat(english).as(key).isNotBlank().doesNotMatch("(?s).*\\p{IsHan}.*");
    }

    private static Stream<ErrorCode> codes() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(ErrorCode.class));
        return scan.findCandidateComponents(SiliuApplication.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(ErrorCode.class::cast);
    }
}
