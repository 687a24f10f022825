package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.database.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No paper stays beside the drop folder in clear for ever. */
class LeftInDropFolderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path home;

    @Test
    void whatCouldNotBeTakenGoesByItsAgeAndWhatWasTakenAtOnce() throws IOException {
        Path old = lay("inbox/.failed/91990000MA0UNKNOWN/old.pdf", DAY);
        Path fresh = lay("inbox/.failed/fresh.pdf", DAY.plusDays(1));
        Path taken = lay("inbox/.done/taken.pdf", DAY.plusDays(90));
        Path waiting = lay("inbox/waiting.pdf", DAY.minusDays(90));
        LeftInDropFolder left = new LeftInDropFolder(new Home(home));

        assertThat(left.erase(DAY, 1)).as("no more than was asked for").isEqualTo(1);
        assertThat(left.erase(DAY, 50)).isEqualTo(1);
        assertThat(left.erase(DAY, 50)).isZero();

        assertThat(old).doesNotExist();
        assertThat(taken).doesNotExist();
        assertThat(fresh).exists();
        assertThat(waiting).exists();
    }

    @Test
    void whereNothingWasEverLaidDownThereIsNothingToDo() {
        assertThat(new LeftInDropFolder(new Home(home)).erase(DAY, 50)).isZero();
    }

    private Path lay(String place, LocalDate day) throws IOException {
        Path file = home.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a paper");
        Files.setLastModifiedTime(
                file, FileTime.from(day.atTime(12, 0).atZone(ChinaTime.ZONE).toInstant()));
        return file;
    }
}
