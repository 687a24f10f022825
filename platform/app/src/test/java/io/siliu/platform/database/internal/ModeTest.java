package io.siliu.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.platform.database.Mode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/** A walkthrough fills a database with invented people, so it never touches one that is not its own. */
class ModeTest {

    @Test
    void aWalkthroughRefusesAnExternalDatabaseAndSaysWhatToDo() {
        assertThatThrownBy(() -> mode("true", "jdbc:mysql://db.example:3306/siliu"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SILIU_DB_URL")
                .hasMessageContaining("--siliu.walkthrough");
    }

    @Test
    void aWalkthroughOnTheEmbeddedDatabaseAcceptsInventedIdentifiers() {
        assertThat(mode("true", "")).isEqualTo(new Mode(true, true, true));
    }

    @Test
    void aRealInstallationRefusesInventedIdentifiersWhateverItsDatabase() {
        assertThat(mode("false", "")).isEqualTo(new Mode(false, false, true));
        assertThat(mode("false", "jdbc:mysql://db.example:3306/siliu")).isEqualTo(new Mode(false, false, false));
    }

    private static Mode mode(String walkthrough, String url) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("siliu.home", "target/siliu-test")
                .withProperty("siliu.walkthrough", walkthrough)
                .withProperty("siliu.database.url", url)
                .withProperty("siliu.database.user", "siliu")
                .withProperty("siliu.database.password", "secret");
        return new DatabaseConfiguration()
                .mode(Binder.get(environment)
                        .bind("siliu", Bindable.of(DatabaseProperties.class))
                        .get());
    }
}
