package io.siliu.ocr.internal.learned;

import de.bwaldvogel.liblinear.SolverType;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.template.WrittenPapers.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Learns the weights that the library ships: {@code LearnFromWrittenPapers FILE FOLDER...} reads the papers of the folders and
 * writes the file. The same papers give the same weights.
 */
final class LearnFromWrittenPapers {

    /** Found on papers of two authors whose papers were not learned from. */
    private static final double COST = 50;

    /** Smaller weights change no answer and fill the file. */
    private static final float LEAST = 0.01f;

    private LearnFromWrittenPapers() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        List<Path> folders = Stream.of(arguments).skip(1).map(Path::of).toList();
        TaughtPapers papers = TaughtPapers.in(folders);
        Learned learned = learn(papers, new Learning(SolverType.L2R_LR, COST, LEAST));
        try (OutputStream kept = Files.newOutputStream(file)) {
            learned.write(kept);
        }
        System.out.println(papers.all().size() + " papers, " + Files.size(file) + " bytes");
    }

    static Learned learn(TaughtPapers taught, Learning learning) {
        List<Written> papers = taught.all();
        Map<LearnedField.Group, Weights> fields = new LinkedHashMap<>();
        LearnedField.GROUPS.forEach(group -> fields.put(group, fields(papers, group, learning)));
        return new Learned(kinds(papers, learning), fields, taught.digest());
    }

    private static Weights kinds(List<Written> papers, Learning learning) {
        Learning.Examples letters = new Learning.Examples();
        papers.forEach(paper -> letters.add(Letters.of(paper.text())));
        return Learnt.together(Learned.KINDS.stream()
                .map(kind -> learning.learnt(
                        letters,
                        papers.stream()
                                .mapToDouble(paper -> learned(paper.kind()) == kind ? 1 : 0)
                                .toArray()))
                .toList());
    }

    private static DocumentKind learned(DocumentKind kind) {
        return Learned.KINDS.contains(kind) ? kind : DocumentKind.OTHER;
    }

    private static Weights fields(List<Written> papers, LearnedField.Group group, Learning learning) {
        Learning.Examples examples = new Learning.Examples();
        List<String> are = new ArrayList<>();
        for (Written paper : papers) {
            if (paper.kind() == group.kind()) {
                PageText text = paper.text();
                MarkedPlaces marked = new MarkedPlaces(paper, text);
                if (!marked.isEmpty()) {
                    Sheet sheet = new Sheet(text);
                    Surroundings surroundings = new Surroundings(sheet);
                    for (Place place : Places.of(sheet)) {
                        if (place.form() == group.form()) {
                            examples.add(surroundings.of(place));
                            are.add(marked.field(place).orElse(""));
                        }
                    }
                }
            }
        }
        return Learnt.together(LearnedField.of(group).stream()
                .map(field -> learning.learnt(
                        examples,
                        are.stream()
                                .mapToDouble(name -> name.equals(field.name()) ? 1 : 0)
                                .toArray()))
                .toList());
    }
}
