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

/** {@code extract FILE…}: one JSON object a document found, one a line; those of attached papers behind the paper that they hang on. */
@Command(name = "extract", description = "Read papers and print what they say as JSON lines.")
final class ExtractCommand implements Callable<Integer> {

    /** How deep papers may lie in others: attached to one that lay in a package, for one. */
    private static final PaperPackage.Contents NOTHING = new PaperPackage.Contents(List.of(), List.of());

    private static final int DEEPEST = 2;

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
        PaperPackage.Contents contents = PaperPackage.open(bytes, ReadingLimits.defaults())
                .fold(opened -> opened, refused -> NOTHING, () -> NOTHING);
        if (contents.papers().isEmpty()) {
            return print(
                    out, file.toString(), reader.read(bytes, file.getFileName().toString()), reader, 0);
        }
        boolean all = inside(out, file.toString(), contents.papers(), reader, 1);
        for (PaperPackage.TooLarge left : contents.tooLarge()) {
            all &= print(out, file + "/" + left.name(), left.refusal(), reader, 1);
        }
        return all;
    }

    /** Whether each of the papers in another was read. */
    private static boolean inside(
            PrintStream out, String parent, List<PaperPackage.Paper> papers, DocumentReader reader, int depth) {
        boolean all = true;
        for (PaperPackage.Paper paper : papers) {
            all &= print(out, parent + "/" + paper.name(), reader.read(paper.content(), paper.name()), reader, depth);
        }
        return all;
    }

    /** Prints what came of a file and, behind it, of the papers attached to it. */
    private static boolean print(PrintStream out, String name, ReadOutcome outcome, DocumentReader reader, int depth) {
        ReadOutcome told =
                outcome.fold(read -> depth < DEEPEST ? read : read.leavingOut(read.attached()), refused -> refused);
        ReadingJson.lines(name, told).forEach(out::println);
        return told.fold(read -> inside(out, name, read.attached(), reader, depth + 1), refused -> false);
    }
}
