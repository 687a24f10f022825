package io.siliu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made once is what the first one wrote, readable by one user alone, with hard links and without. */
class PrivateFilesTest {

    @TempDir
    Path folder;

    @Test
    void whatTheFirstOneWroteStands() throws Exception {
        Path key = folder.resolve("home/key");
        PrivateFiles.create(key, "first");
        PrivateFiles.create(key, "second");
        assertThat(key).hasContent("first");
        assertThat(Files.list(key.getParent())).as("nothing is left beside it").containsExactly(key);
    }

    @Test
    void whereThereAreNoHardLinksTooTheFirstOneStands() throws Exception {
        Path key = folder.resolve("key");
        PrivateFiles.createInPlace(key, "first");
        PrivateFiles.createInPlace(key, "second");
        assertThat(key).hasContent("first");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }
}
