package io.siliu.ocr.internal.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A network that reads lines, and the letters that its answers stand for.
 *
 * @param alphabet by the number of the class: 0 is no letter, the last one is the blank between words
 */
record LineModel(Network network, List<String> alphabet) {

    private static final String ALPHABET = "/models/ppocr_keys_v1.txt";

    static LineModel open(String file) {
        Network network = Network.open(file, Network.Memory.AS_NEEDED);
        List<String> letters = new ArrayList<>();
        letters.add("");
        letters.addAll(network.note("character")
                .orElseGet(LineModel::usualAlphabet)
                .lines()
                .toList());
        letters.add(" ");
        return new LineModel(network, List.copyOf(letters));
    }

    private static String usualAlphabet() {
        try (InputStream in = LineModel.class.getResourceAsStream(ALPHABET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
