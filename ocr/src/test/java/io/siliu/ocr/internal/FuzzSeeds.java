package io.siliu.ocr.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.ocr.FuzzPapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the sound papers that fuzzers begin with into folders that are named as their targets. */
public final class FuzzSeeds {

    private FuzzSeeds() {}

    /** @param arguments the folder to write into; what a fuzzer finds interesting goes beside it */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, Map<String, byte[]>> target : all().entrySet()) {
            Path folder = Files.createDirectories(Path.of(arguments[0], "seeds", target.getKey()));
            Files.createDirectories(Path.of(arguments[0], "corpus", target.getKey()));
            Files.createDirectories(Path.of("src", "test", "resources", "found", target.getKey()));
            for (Map.Entry<String, byte[]> seed : target.getValue().entrySet()) {
                Files.write(folder.resolve(seed.getKey()), seed.getValue());
            }
        }
    }

    /** Cases by name, by the name of their target. */
    static Map<String, Map<String, byte[]>> all() {
        Map<String, byte[]> ofds = new LinkedHashMap<>();
        FuzzPapers.ofds().forEach((name, parts) -> ofds.put(name, OfdFuzz.caseOf(parts)));
        Map<String, byte[]> layouts = new LinkedHashMap<>();
        FuzzPapers.layouts()
                .forEach((name, lines) ->
                        layouts.put(name, String.join("\n", lines).getBytes(UTF_8)));
        Map<String, byte[]> codes = new LinkedHashMap<>();
        List<String> texts = FuzzPapers.codes();
        for (int i = 0; i < texts.size(); i++) {
            codes.put("code-" + i, texts.get(i).getBytes(UTF_8));
        }
        return Map.of(
                "XmlFuzz",
                FuzzPapers.xml(),
                "OfdFuzz",
                ofds,
                "DrawFuzz",
                Map.of("drawing", OfdFuzz.caseOf(FuzzPapers.drawing())),
                "PdfFuzz",
                FuzzPapers.pdfs(),
                "LayoutFuzz",
                layouts,
                "QrFuzz",
                codes);
    }
}
