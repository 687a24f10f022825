package io.siliu.ocr.internal.engine;

import io.siliu.ocr.internal.engine.Protocol.Answer;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One child process, in which a picture may be read at each place. Each place is used by one thread at a time. */
final class Worker implements AutoCloseable {

    private final Process process;
    private final DataOutputStream requests;
    private final Answers answers;
    private final LastWords lastWords;
    private final AtomicInteger pages = new AtomicInteger();
    /** Answers in a row that the engines gave up; one may be the picture's fault, several are the process's. */
    private final AtomicInteger failures = new AtomicInteger();

    private final AtomicBoolean condemned = new AtomicBoolean();

    private Worker(Process process, int places) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers = Answers.of(new DataInputStream(process.getInputStream()), places);
        this.lastWords = LastWords.of(process.getErrorStream());
    }

    static Worker start(Path trainedData, int places, boolean givesWay) throws IOException {
        ProcessBuilder command = new ProcessBuilder(WorkerCommand.of(trainedData, places, givesWay));
        // What the surroundings of this process say of memory was meant for this process.
        command.environment().putAll(WorkerMemory.settings());
        return new Worker(command.start(), places);
    }

    /**
     * Asks and waits; the deadline is kept by {@link #kill}, which ends the wait with an exception.
     *
     * @param time is told how long the worker has been at it
     * @return also that the engines gave up on the picture: they go on with the next one
     * @throws IOException where the worker ended before it answered
     */
    Answer ask(int place, Manner manner, Sent picture, PictureTime time) throws IOException {
        if (manner.isOfAPage()) {
            pages.incrementAndGet();
        }
        CompletableFuture<Answer> awaited = answers.next(place, time);
        synchronized (requests) {
            Protocol.ask(requests, place, manner, picture);
        }
        Answer answer = had(awaited);
        failures.updateAndGet(before -> answer.failure().isPresent() ? before + 1 : 0);
        return answer;
    }

    private static Answer had(CompletableFuture<Answer> awaited) throws IOException {
        try {
            return awaited.join();
        } catch (CompletionException ended) {
            throw new IOException(ended.getCause().getMessage(), ended.getCause());
        }
    }

    /** Whole pages it has read; the pieces looked at after them take little. */
    int pages() {
        return pages.get();
    }

    /** Whether its engines gave up more than once without reading anything in between. */
    boolean keepsFailing() {
        return failures.get() > 1;
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

    /** Whether whoever asks is the first with cause to end it; all others in it only end with it. */
    boolean condemn() {
        return condemned.compareAndSet(false, true) && process.isAlive();
    }

    void kill() {
        condemned.set(true);
        process.destroyForcibly();
    }

    /** Ends its input and lets it finish; kills it where it does not. To be called when no place is in use. */
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
