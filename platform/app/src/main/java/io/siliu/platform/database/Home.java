package io.siliu.platform.database;

import java.nio.file.Path;

/** The folder in which this installation keeps what is its own ({@code siliu.home}, by default {@code .siliu}). */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** A place inside the home folder. */
    public Path at(String relative) {
        return folder.resolve(relative);
    }

    /** Writes a file inside the home folder that only this user can read (mode 0600). */
    public void writePrivate(String relative, String content) {
        PrivateFiles.write(at(relative), content);
    }

    /**
     * The same, unless the file is there: whoever reads it afterwards reads what stands. For what is made once and must not
     * be made by two processes that start together.
     */
    public void createPrivate(String relative, String content) {
        PrivateFiles.create(at(relative), content);
    }

    /** Makes a folder inside the home folder that only this user can enter (mode 0700). */
    public void privateFolder(String relative) {
        PrivateFiles.folder(at(relative));
    }
}
