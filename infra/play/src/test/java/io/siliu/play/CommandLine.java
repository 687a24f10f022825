package io.siliu.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packaged command line, as a stranger calls it who has a proof file and the public keys. */
final class CommandLine {

    private CommandLine() {}

    /**
     * What it answered.
     *
     * @param exit 0 where the proof holds
     */
    record Answer(int exit, String said) {}

    static Answer verify(Path keys, byte[] proof) {
        Path built = Repository.built("platform/cli/target/siliu-cli.jar");
        try {
            Path file = Files.createTempFile(House.leavings("proofs"), "record", ".proof.json");
            Files.write(file, proof);
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dfile.encoding=UTF-8",
                            "-cp",
                            built + File.pathSeparator + built.resolveSibling("lib") + "/*",
                            "io.siliu.cli.Siliu",
                            "verify",
                            "--json",
                            "--keys",
                            keys.toString(),
                            file.toString()))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Answer(process.waitFor(), said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while verifying", interrupted);
        }
    }
}
