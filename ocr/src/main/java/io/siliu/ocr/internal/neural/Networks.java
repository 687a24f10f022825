package io.siliu.ocr.internal.neural;

import java.time.Duration;

/**
 * The networks of a process, each opened when first needed and kept until the process ends. Readers on several threads share them, for each takes
 * some thirty megabytes before it has seen a picture.
 */
public final class Networks {

    /** Many times what a strip of a page takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** To find lines takes a hundred megabytes for the moment, reading them next to nothing. */
    private final Turn finding = new Turn(PATIENCE);

    private Network finder;
    private LineModel newer;
    private LineModel older;

    synchronized Network finder() {
        if (finder == null) {
            finder = Network.open(LineFinder.MODEL, Network.Memory.PLANNED);
        }
        return finder;
    }

    Turn finding() {
        return finding;
    }

    synchronized LineModel newer() {
        if (newer == null) {
            newer = LineModel.open("ch_PP-OCRv4_rec_infer.onnx");
        }
        return newer;
    }

    /** Of another year and training: its readings are another opinion. */
    synchronized LineModel older() {
        if (older == null) {
            older = LineModel.open("ch_PP-OCRv3_rec_infer.onnx");
        }
        return older;
    }
}
