package io.siliu.ocr.internal.engine;

import io.siliu.ocr.TrainedData;
import io.siliu.ocr.internal.neural.Letter;
import io.siliu.ocr.internal.neural.NeuralReader;
import io.siliu.ocr.internal.neural.Pixels;
import java.nio.file.Path;
import java.util.List;

/** The engines of one worker, each opened when first needed and then kept warm. */
final class Engines implements AutoCloseable {

    private final String folder;
    private final boolean hasEnglish;
    private final NeuralReader neural = new NeuralReader();
    private Tesseract chinese;
    private Tesseract english;

    Engines(Path trainedData) {
        this.folder = trainedData.toString();
        this.hasEnglish = TrainedData.holds(trainedData, TrainedData.ENGLISH);
    }

    /** The symbols of a picture; none where it asks for English data that are not there. */
    List<Protocol.Symbol> read(Protocol.Request request) {
        Manner manner = request.manner();
        if (manner.engine() == Manner.Engine.NETWORKS) {
            // Damaged data are found now: without the second opinion nothing that is read would ever be certain.
            chinese();
            return neural(request).stream().map(Engines::symbol).toList();
        }
        if (manner.english()) {
            return hasEnglish ? english().read(request) : List.of();
        }
        return chinese().read(request);
    }

    private List<Letter> neural(Protocol.Request request) {
        Pixels pixels = new Pixels(request.width(), request.height(), request.pixels());
        return switch (request.manner()) {
            case PAGE_OLDER -> neural.pageByOlder(pixels);
            case LINE_NEWER -> neural.line(pixels);
            case LINE_OLDER -> neural.lineByOlder(pixels);
            default -> neural.page(pixels);
        };
    }

    private static Protocol.Symbol symbol(Letter letter) {
        return new Protocol.Symbol(
                letter.text(),
                (float) letter.left(),
                (float) letter.top(),
                (float) letter.right(),
                (float) letter.bottom(),
                letter.confidence());
    }

    private Tesseract chinese() {
        if (chinese == null) {
            chinese = Tesseract.open(
                    folder, hasEnglish ? TrainedData.CHINESE + "+" + TrainedData.ENGLISH : TrainedData.CHINESE);
        }
        return chinese;
    }

    private Tesseract english() {
        if (english == null) {
            english = Tesseract.open(folder, TrainedData.ENGLISH);
        }
        return english;
    }

    @Override
    public void close() {
        neural.close();
        if (chinese != null) {
            chinese.close();
        }
        if (english != null) {
            english.close();
        }
    }
}
