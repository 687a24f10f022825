package io.siliu.ocr.internal.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What a worker answers, handed to whoever asked; when it ends, everybody who waits is told. */
final class Answers {

    /** By place; the next answer of each. */
    private final List<CompletableFuture<Protocol.Answer>> awaited = new ArrayList<>();

    /** By place; the time of the picture that is read there. */
    private final List<PictureTime> times = new ArrayList<>();

    private IOException ended;

    private Answers(int places) {
        for (int place = 0; place < places; place++) {
            awaited.add(new CompletableFuture<>());
            times.add(null);
        }
    }

    /** Listens until the worker ends. */
    static Answers of(DataInputStream in, int places) {
        Answers answers = new Answers(places);
        Thread listener = new Thread(() -> answers.listen(in), "ocr-answers");
        listener.setDaemon(true);
        listener.start();
        return answers;
    }

    /**
     * To be called before the worker is asked.
     *
     * @param time is told how long the worker has been at it
     */
    synchronized CompletableFuture<Protocol.Answer> next(int place, PictureTime time) {
        CompletableFuture<Protocol.Answer> answer = new CompletableFuture<>();
        if (ended != null) {
            answer.completeExceptionally(ended);
        }
        awaited.set(place, answer);
        times.set(place, time);
        return answer;
    }

    private void listen(DataInputStream in) {
        try (in) {
            while (true) {
                hand(Protocol.answer(in));
            }
        } catch (IOException over) {
            end(over);
        } catch (RuntimeException nonsense) {
            end(new IOException("the worker does not speak the protocol", nonsense));
        }
    }

    private synchronized void hand(Protocol.Answer answer) {
        times.get(answer.place()).worked(answer.worked());
        if (answer.last()) {
            awaited.get(answer.place()).complete(answer);
        }
    }

    private synchronized void end(IOException over) {
        ended = over;
        awaited.forEach(answer -> answer.completeExceptionally(over));
    }
}
