package io.siliu.ocr.internal.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines that a worker wrote to its error output; so many, and each only so long. */
final class LastWords {

    private static final int LINES = 40;
    private static final int LONGEST_LINE = 300;

    /** Milliseconds in which what a process wrote arrives. */
    private static final int ARRIVAL = 200;

    private final Deque<String> lines = new ArrayDeque<>();
    private final Thread listener;

    private LastWords(InputStream errors) {
        this.listener = new Thread(() -> listen(errors), "ocr-last-words");
        listener.setDaemon(true);
    }

    /** Listens until the output ends, that the worker may write as much as it likes. */
    static LastWords of(InputStream errors) {
        LastWords words = new LastWords(errors);
        words.listener.start();
        return words;
    }

    private void listen(InputStream errors) {
        try (Reader letters = new BufferedReader(new InputStreamReader(errors, StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int letter = letters.read(); letter >= 0; letter = letters.read()) {
                if (letter == '\n') {
                    add(line);
                } else if (line.length() < LONGEST_LINE) {
                    line.append((char) letter);
                }
            }
            add(line);
        } catch (IOException ended) {
            // The process is gone, and its output with it.
        }
    }

    private void add(StringBuilder line) {
        synchronized (lines) {
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            if (lines.size() > LINES) {
                lines.remove();
            }
        }
        line.setLength(0);
    }

    /** Waits a moment for what is on its way. */
    List<String> lines() {
        try {
            listener.join(ARRIVAL);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }
}
