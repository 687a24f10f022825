package io.siliu.ocr.internal.engine;

import io.siliu.ocr.TrainedData;
import io.siliu.ocr.internal.engine.Protocol.Request;
import io.siliu.ocr.internal.engine.Protocol.Symbol;
import io.siliu.ocr.internal.neural.Turn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The engines of Tesseract of a process, one picture after the other: together they take eighty megabytes, most of it tables of
 * its older engine that cannot be left out, and what they are asked are short lines, a fourteenth of a worker's time.
 */
final class Tesseracts {

    /** Many times what a line takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Turn turn = new Turn(PATIENCE);
    private final String folder;
    private final boolean hasEnglish;
    private volatile Tesseract chinese;
    private Tesseract english;

    Tesseracts(Path trainedData) {
        this.folder = trainedData.toString();
        this.hasEnglish = TrainedData.holds(trainedData, TrainedData.ENGLISH);
    }

    /**
     * Opens what Chinese is read by.
     *
     * @throws IllegalStateException where its data are damaged
     */
    void open() {
        if (chinese == null && turn.begins()) {
            try {
                chinese();
            } finally {
                turn.ends();
            }
        }
    }

    /** The symbols of a picture; none where it asks for English data that are not there. */
    List<Symbol> read(Request request) {
        boolean inEnglish = request.manner().english();
        if (inEnglish && !hasEnglish) {
            return List.of();
        }
        if (!turn.begins()) {
            return readByItsOwn(request, inEnglish);
        }
        try {
            return (inEnglish ? english() : chinese()).read(request);
        } finally {
            turn.ends();
        }
    }

    /** Whoever has the turn may hang: this picture must not hang with it. */
    private List<Symbol> readByItsOwn(Request request, boolean inEnglish) {
        try (Tesseract own = Tesseract.open(folder, inEnglish ? TrainedData.ENGLISH : inChinese())) {
            return own.read(request);
        }
    }

    private Tesseract chinese() {
        if (chinese == null) {
            chinese = Tesseract.open(folder, inChinese());
        }
        return chinese;
    }

    private String inChinese() {
        return hasEnglish ? TrainedData.CHINESE + "+" + TrainedData.ENGLISH : TrainedData.CHINESE;
    }

    private Tesseract english() {
        if (english == null) {
            english = Tesseract.open(folder, TrainedData.ENGLISH);
        }
        return english;
    }
}
