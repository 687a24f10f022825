package io.siliu.ocr.internal.tesseract;

import io.siliu.ocr.TrainedData;
import java.nio.file.Path;
import java.util.List;

/** The engines of one worker, each opened when first needed and then kept warm. */
final class Engines implements AutoCloseable {

    private final String folder;
    private final boolean hasEnglish;
    private Engine chinese;
    private Engine english;

    Engines(Path trainedData) {
        this.folder = trainedData.toString();
        this.hasEnglish = TrainedData.holds(trainedData, TrainedData.ENGLISH);
    }

    /** The symbols of a picture; none where it asks for English data that are not there. */
    List<Protocol.Symbol> read(Protocol.Request request) {
        if (request.manner().english()) {
            return hasEnglish ? english().read(request) : List.of();
        }
        return chinese().read(request);
    }

    private Engine chinese() {
        if (chinese == null) {
            chinese = Engine.open(
                    folder, hasEnglish ? TrainedData.CHINESE + "+" + TrainedData.ENGLISH : TrainedData.CHINESE);
        }
        return chinese;
    }

    private Engine english() {
        if (english == null) {
            english = Engine.open(folder, TrainedData.ENGLISH);
        }
        return english;
    }

    @Override
    public void close() {
        if (chinese != null) {
            chinese.close();
        }
        if (english != null) {
            english.close();
        }
    }
}
