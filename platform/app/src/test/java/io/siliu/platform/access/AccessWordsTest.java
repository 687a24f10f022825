package io.siliu.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

/** Roles and permissions are chosen by people, so each has a name in both languages. */
@SiliuTest
class AccessWordsTest {

    private final MessageSource words;

    AccessWordsTest(MessageSource words) {
        this.words = words;
    }

    @Test
    void everyRoleAndPermissionHasAName() {
        Stream<String> keys = Stream.concat(
                Arrays.stream(Role.values()).map(role -> "role." + role),
                Arrays.stream(Permission.values()).map(permission -> "permission." + permission));
        assertThat(keys).allSatisfy(key -> {
            assertThat(words.getMessage(key, null, "", Locale.SIMPLIFIED_CHINESE))
                    .as(key)
                    .isNotEmpty();
            assertThat(words.getMessage(key, null, "", Locale.ENGLISH)).as(key).matches("[\\x20-\\x7e]+");
        });
    }
}
