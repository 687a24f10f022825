package io.siliu.ocr.internal.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads one line of text. */
final class LineReader implements AutoCloseable {

    /** The networks that read lines, of different years and training. */
    enum Model {
        NEWER("ch_PP-OCRv4_rec_infer.onnx"),
        OLDER("ch_PP-OCRv3_rec_infer.onnx");

        private final String file;

        Model(String file) {
            this.file = file;
        }
    }

    private static final String ALPHABET = "/models/ppocr_keys_v1.txt";

    private final Network network;
    private final List<String> alphabet;
    private final Numbers room = new Numbers();

    LineReader(Model model) {
        this.network = Network.open(model.file);
        this.alphabet = alphabet(network);
    }

    /** Class 0 is no letter, the last one is the blank between words. */
    private static List<String> alphabet(Network network) {
        List<String> letters = new ArrayList<>();
        letters.add("");
        letters.addAll(network.note("character")
                .orElseGet(LineReader::usualAlphabet)
                .lines()
                .toList());
        letters.add(" ");
        return letters;
    }

    private static String usualAlphabet() {
        try (InputStream in = LineReader.class.getResourceAsStream(ALPHABET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The letters of a line, left to right. */
    List<Letter> read(Pixels page, TextLine line) {
        LineCut cut = new LineCut(page, line);
        List<Steps.Step> steps = network.run(cut.numbers(room), cut.width(), LineCut.HEIGHT, this::steps);
        return Spacing.letters(Unknown.shown(steps), line);
    }

    private List<Steps.Step> steps(FloatBuffer numbers, long[] shape) {
        return new Steps(numbers, (int) shape[1], (int) shape[2]).letters(alphabet);
    }

    @Override
    public void close() {
        network.close();
    }
}
