package io.siliu.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends our processes when the tests end in a way that leaves nobody to do it: a shell waits for the end of its input,
 * which comes when the process of the tests is gone, however it went.
 */
final class Guard {

    private Guard() {}

    static void over(OwnProcess... processes) {
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", "cat >/dev/null; kill -TERM \"$@\" 2>/dev/null", "guard"));
        for (OwnProcess one : processes) {
            command.add(Long.toString(one.pid()));
        }
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
