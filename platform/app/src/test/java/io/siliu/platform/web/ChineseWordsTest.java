package io.siliu.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Chinese texts are set as Chinese is, and call a thing by the one word that it has. */
class ChineseWordsTest {

    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:?!]");

    /** What has to be written to the letter, as the head of a table. */
    private static final Pattern TO_THE_LETTER = Pattern.compile("“[^”]*”");

    private static final Map<String, String> OTHER_WORDS =
            Map.of("凭据", "凭证", "劳动者", "从业人员", "上链", "锚定", "已收回", "已撤销", "派活", "派单");

    @Test
    void marksAfterChineseAreChinese() throws IOException {
        List<String> found = new ArrayList<>();

        forEach((key, words) -> {
            if (HALF_WIDTH.matcher(TO_THE_LETTER.matcher(words).replaceAll("")).find()) {
                found.add(key + "=" + words);
            }
        });

        assertThat(found).isEmpty();
    }

    @Test
    void oneThingHasOneWord() throws IOException {
        List<String> found = new ArrayList<>();

        forEach((key, words) -> OTHER_WORDS.forEach((other, word) -> {
            if (words.contains(other)) {
                found.add(key + ": " + word + " instead of " + other);
            }
        }));

        assertThat(found).isEmpty();
    }

    private static void forEach(BiConsumer<String, String> seen) throws IOException {
        int files = 0;
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            if (!file.getFilename().endsWith("_en.properties")) {
                Properties words = PropertiesLoaderUtils.loadProperties(new EncodedResource(file, UTF_8));
                words.stringPropertyNames().forEach(key -> seen.accept(key, words.getProperty(key)));
                files++;
            }
        }
        assertThat(files).isGreaterThan(20);
    }
}
