package io.siliu.cli;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.PaperPackage;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.ReadingLimits;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code extract FILE…}: one JSON object a document found, one a line. */
@Command(name = "extract", description = "Read papers and print what they say as JSON lines.")
final class ExtractCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "XML, OFD, PDF, picture, or a ZIP of them.")
    private List<Path> files;

    @Override
    public Integer call() {
        PrintStream out = System.out;
        boolean refused = false;
        try (DocumentReader reader = DocumentReader.open()) {
            for (Path file : files) {
                refused |= !print(out, file, reader);
            }
        }
        return refused ? 1 : 0;
    }

    /** Whether the file was read; of a package, whether each of its papers was. */
    private static boolean print(PrintStream out, Path file, DocumentReader reader) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            out.println(ReadingJson.error(
                    file.toString(),
                    "FILE_NOT_READABLE",
                    "The file cannot be opened.",
                    "Check the path and the permissions."));
            return false;
        }
        List<PaperPackage.Paper> papers = PaperPackage.papers(bytes, ReadingLimits.defaults());
        if (papers.isEmpty()) {
            return print(
                    out, file.toString(), reader.read(bytes, file.getFileName().toString()));
        }
        boolean all = true;
        for (PaperPackage.Paper paper : papers) {
            all &= print(out, file + "/" + paper.name(), reader.read(paper.content(), paper.name()));
        }
        return all;
    }

    private static boolean print(PrintStream out, String name, ReadOutcome outcome) {
        ReadingJson.lines(name, outcome).forEach(out::println);
        return outcome instanceof ReadOutcome.Read;
    }
}
