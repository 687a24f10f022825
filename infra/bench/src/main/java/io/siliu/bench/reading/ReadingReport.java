package io.siliu.bench.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The working paper for whoever improves the reader: shares by form, kind and field, every field that is wrong or silently
 * wrong, and how honest the confidence is. Of held-out layouts only the shares are written, so that they stay unseen.
 */
final class ReadingReport {

    private static final int BAR = 40;

    private final List<PaperScore> papers;
    private final List<PaperScore> unspoilt;
    private final StringBuilder text = new StringBuilder();

    private ReadingReport(List<PaperScore> unspoilt, List<PaperScore> spoilt) {
        this.unspoilt = unspoilt;
        this.papers = Stream.concat(unspoilt.stream(), spoilt.stream()).toList();
    }

    static void write(Path file, String data, List<PaperScore> unspoilt, List<PaperScore> spoilt) {
        ReadingReport report = new ReadingReport(unspoilt, spoilt);
        report.line("# Reading: " + data);
        report.shares(
                "form and kind",
                score -> score.paper().form() + " " + score.paper().kind());
        report.shares(
                "layout (tuned)",
                score -> score.paper().heldOut()
                        ? ""
                        : score.paper().layout() + " " + score.paper().form());
        report.fieldShares();
        report.calibration();
        report.kinds();
        report.faults("Silent errors: certain and wrong", FieldScore::isSilentError);
        report.faults("Wrong or missing", field -> !field.right() && !field.isSilentError());
        report.faults("Right, but a person must look", field -> field.right() && !field.certain());
        report.to(file);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void shares(String title, Function<PaperScore, String> key) {
        line("\n## By " + title + "\n");
        line("| | papers | fields | right % | numeric % | certain | silent errors | kind right % | glance % | ms |");
        line("|---|---|---|---|---|---|---|---|---|---|");
        Map<String, List<PaperScore>> groups =
                papers.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        groups.remove("");
        groups.forEach((name, scores) -> {
            Tally tally = new Tally(scores);
            long silent = scores.stream()
                    .flatMap(score -> score.fields().stream())
                    .filter(FieldScore::isSilentError)
                    .count();
            line(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f | %.1f | %d | %d | %.1f | %.1f | %.0f |",
                    name,
                    scores.size(),
                    tally.expected(field -> true),
                    tally.right(field -> true),
                    tally.right(field -> FieldClasses.isNumeric(field.field())),
                    tally.certain(),
                    silent,
                    tally.kindRight(),
                    tally.glances(),
                    scores.stream()
                            .mapToDouble(PaperScore::milliseconds)
                            .average()
                            .orElse(0)));
        });
    }

    private void fieldShares() {
        line("\n## By form and field\n");
        line("| | n | right % | missing | silent errors |");
        line("|---|---|---|---|---|");
        Map<String, List<FieldScore>> groups = new TreeMap<>();
        papers.forEach(score -> score.fields()
                .forEach(field -> groups.computeIfAbsent(
                                score.paper().form() + " " + score.paper().kind() + " " + field.field(),
                                name -> new ArrayList<>())
                        .add(field)));
        groups.forEach((name, fields) -> line(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %d | %d |",
                name,
                fields.size(),
                Tally.share(fields, FieldScore::right),
                fields.stream().filter(field -> !field.isDelivered()).count(),
                fields.stream().filter(FieldScore::isSilentError).count())));
    }

    private void calibration() {
        line("\n## Calibration\n");
        line(
                "A bar as long as its confidence says is honest; `|` marks where it should end. What was delivered and does not "
                        + "stand on the paper counts as wrong.");
        calibration("all channels", field -> true);
        Calibration.channels(unspoilt).forEach(channel -> calibration(channel, Calibration.of(channel)));
    }

    private void calibration(String title, Predicate<FieldScore> which) {
        line("\n### " + title + "\n");
        line("| confidence | n | mean | right % | |");
        line("|---|---|---|---|---|");
        for (Calibration.Bin bin : Calibration.of(unspoilt, which)) {
            if (bin.count() > 0) {
                line(String.format(
                        Locale.ROOT,
                        "| %.2f–%.2f | %d | %.3f | %.1f | `%s` |",
                        bin.low(),
                        bin.high(),
                        bin.count(),
                        bin.meanConfidence(),
                        100 * bin.shareRight(),
                        bar(bin)));
            }
        }
        line(String.format(
                Locale.ROOT, "%nGap (expected calibration error): %.2f points.", Calibration.gap(unspoilt, which)));
    }

    private static String bar(Calibration.Bin bin) {
        int right = (int) Math.round(bin.shareRight() * BAR);
        int said = (int) Math.round(bin.meanConfidence() * BAR);
        StringBuilder bar = new StringBuilder("█".repeat(right)).append("·".repeat(BAR - right));
        bar.insert(Math.min(said, BAR), "|");
        return bar.toString();
    }

    private void kinds() {
        line("\n## Kinds that were told wrong\n");
        papers.stream()
                .filter(score -> !score.kindRight())
                .forEach(score -> line(
                        "- " + shown(score) + ": " + score.paper().documents().size() + " × "
                                + score.paper().kind() + " read as " + score.kindsRead()));
    }

    private static String shown(PaperScore score) {
        return score.paper().heldOut() && score.paper().complete()
                ? "a held-out layout, " + score.paper().form()
                : score.paper().file();
    }

    private void faults(String title, Predicate<FieldScore> which) {
        line("\n## " + title + "\n");
        line("| file | field | expected | read | confidence | certain | source |");
        line("|---|---|---|---|---|---|---|");
        for (PaperScore score : papers) {
            boolean unseen = score.paper().heldOut() && score.paper().complete();
            score.fields().stream()
                    .filter(which)
                    .filter(field -> !unseen)
                    .forEach(field -> line(String.format(
                            Locale.ROOT,
                            "| %s | %s | %s | %s | %.2f | %s | %s |",
                            score.paper().file(),
                            field.field(),
                            cell(field.expected()),
                            cell(field.read()),
                            field.confidence(),
                            field.certain() ? "yes" : "no",
                            field.source())));
        }
    }

    private static String cell(String value) {
        return value == null ? "–" : value.replace("|", "\\|").replace("\n", " ");
    }

    private void to(Path file) {
        try {
            Files.writeString(file, text.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The report could not be written", unwritable);
        }
    }
}
