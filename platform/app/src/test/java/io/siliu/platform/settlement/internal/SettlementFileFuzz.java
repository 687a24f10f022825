package io.siliu.platform.settlement.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.platform.Invented;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Any bytes as a settlement file: it is read or its faults are named, and its wrong lines come back as they were. */
public final class SettlementFileFuzz {

    private static final String TARGET = "SettlementFileFuzz";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Charset GBK = Charset.forName("GBK");

    private SettlementFileFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Faults faults = new Faults();
        List<RawLine> raw = SettlementTable.read(bytes, faults);
        List<ReadLine> read = new LineReader(TODAY, InventedNumbers.ACCEPTED, faults).read(raw);
        require(!raw.isEmpty() || faults.any(), "a file without lines has no fault");
        require(read.size() <= raw.size(), "there are more lines than the file has");
        require(faults.shown().size() <= faults.count(), "more is shown than there is");
        comeBackAsTheyWere(bytes, raw);
    }

    private static void comeBackAsTheyWere(byte[] bytes, List<RawLine> raw) {
        byte[] again = WrongLines.of(bytes, raw.stream().map(RawLine::number).collect(Collectors.toSet()));
        require(cells(SettlementTable.read(again, new Faults())).equals(cells(raw)), "the lines were changed");
    }

    private static List<List<String>> cells(List<RawLine> lines) {
        return lines.stream().map(RawLine::cells).toList();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Files to begin with, by name. */
    static Map<String, byte[]> seeds() {
        String header = String.join(",", Column.HEADER) + "\n";
        String sound =
                String.join(",", "P-1", "RW2609002026000194", "示例工7", Invented.idNumber(7), Invented.card(7), "180.00");
        String quoted = sound.replace("示例工7", "\"示例,\"\"工\"\"7\"").replace("180.00", "'=1+1");
        return Map.of(
                "sound", (header + sound + "\n").getBytes(UTF_8),
                "marked", ("\uFEFF" + header + sound + "\r\n" + quoted + "\r\n").getBytes(UTF_8),
                "gbk", (header + sound + "\n" + sound + "\n").getBytes(GBK),
                "broken", (header + "\"P-1,,\n" + sound.replace(",", "\t")).getBytes(UTF_8));
    }

    /**
     * Writes the files to begin with.
     *
     * @param arguments the folder to write into; what a fuzzer finds interesting goes beside it
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0], "seeds", TARGET));
        Files.createDirectories(Path.of(arguments[0], "corpus", TARGET));
        Files.createDirectories(Path.of("src", "test", "resources", "found", TARGET));
        for (Map.Entry<String, byte[]> seed : seeds().entrySet()) {
            Files.write(folder.resolve(seed.getKey()), seed.getValue());
        }
    }
}
