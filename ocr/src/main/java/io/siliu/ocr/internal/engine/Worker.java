package io.siliu.ocr.internal.engine;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One child process. Used by one thread at a time. */
final class Worker implements AutoCloseable {

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final LastWords lastWords;
    private int pages;

    private Worker(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers = new DataInputStream(process.getInputStream());
        this.lastWords = LastWords.of(process.getErrorStream());
    }

    static Worker start(Path trainedData) throws IOException {
        ProcessBuilder command = new ProcessBuilder(WorkerCommand.of(trainedData));
        WorkerMemory.settings().forEach(command.environment()::putIfAbsent);
        return new Worker(command.start());
    }

    /** Asks and waits; the deadline is kept by {@link #kill}, which ends the wait with an exception. */
    List<Protocol.Symbol> ask(Manner manner, BufferedImage picture) throws IOException {
        pages += manner.isOfAPage() ? 1 : 0;
        Protocol.ask(requests, manner, picture);
        return Protocol.answer(answers);
    }

    /** Whole pages it has read; the pieces looked at after them take little. */
    int pages() {
        return pages;
    }

    /** What it said last on its error output; to be asked when it has ended. */
    List<String> lastWords() {
        return lastWords.lines();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Ends its input and lets it finish; kills it where it does not. */
    @Override
    public void close() {
        try {
            requests.close();
            if (!process.waitFor(Duration.ofSeconds(2).toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (IOException alreadyGone) {
            kill();
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
