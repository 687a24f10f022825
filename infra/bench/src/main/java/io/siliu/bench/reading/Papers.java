package io.siliu.bench.reading;

import io.siliu.bench.Suite;
import io.siliu.bench.reading.KnownPaper.Document;
import io.siliu.sandbox.sample.LayoutSet;
import io.siliu.sandbox.sample.SampleForm;
import io.siliu.sandbox.sample.SamplePaper;
import io.siliu.sandbox.sample.SamplePapers;
import io.siliu.sandbox.sample.SamplePapers.Order;
import io.siliu.sandbox.sample.Spoiling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The papers that are read: drawn when they are needed, or lying in a folder. */
final class Papers {

    private static final int FULL_COUNT = 5;

    private Papers() {}

    static List<Supplier<KnownPaper>> of(ReadingOptions options, Suite.Size size) {
        return options.samples == null ? drawn(options, size) : lying(options);
    }

    private static List<Supplier<KnownPaper>> drawn(ReadingOptions options, Suite.Size size) {
        SamplePapers papers = new SamplePapers(options.seed);
        List<Supplier<KnownPaper>> suppliers = new ArrayList<>();
        List<Order> orders = SamplePapers.orders(ofEach(options, size));
        List<String> layouts =
                orders.stream().map(Order::layout).distinct().sorted().toList();
        boolean sparing = options.count == null && options.only.isEmpty();
        for (Order order : orders) {
            boolean wanted = !(options.tunedOnly && order.set() == LayoutSet.HELD_OUT)
                    && order.path().matches(".*(?:" + options.only + ").*");
            if (wanted && !(sparing && isSpared(order, size, layouts.indexOf(order.layout())))) {
                suppliers.add(() -> known(papers.draw(order), options));
            }
        }
        return suppliers;
    }

    /**
     * The reduced size spares each layout one of its three picture forms, another one from layout to layout. The full size
     * draws a tuned layout, on which no goal counts, in one of the three alone, and each of its texts once; held-out ones it
     * draws twice as pictures: many layouts tell more than many papers of one.
     */
    private static boolean isSpared(Order order, Suite.Size size, int place) {
        boolean picture = order.form().isPicture();
        boolean inTurn = picture && place % 3 == order.form().ordinal() % 3;
        if (size != Suite.Size.full) {
            return inTurn;
        }
        if (order.set() == LayoutSet.HELD_OUT) {
            return picture && order.number() > 1;
        }
        return order.number() > 0 || (picture && !inTurn);
    }

    private static int ofEach(ReadingOptions options, Suite.Size size) {
        if (options.count != null) {
            return options.count;
        }
        return size == Suite.Size.full ? FULL_COUNT : 1;
    }

    /** One of each layout in the forms, so many at most, spread evenly over the layouts. */
    static List<KnownPaper> some(ReadingOptions options, Set<SampleForm> forms, int most) {
        SamplePapers papers = new SamplePapers(options.seed);
        List<Order> orders = SamplePapers.orders(1).stream()
                .filter(order -> forms.contains(order.form()))
                .toList();
        int count = Math.min(most, orders.size());
        return IntStream.range(0, count)
                .mapToObj(index -> orders.get(index * orders.size() / count))
                .map(order -> known(papers.draw(order), options))
                .toList();
    }

    /** Papers spoilt in one way. */
    static List<Supplier<KnownPaper>> spoilt(ReadingOptions options, Spoiling spoiling, int ofEach) {
        SamplePapers papers = new SamplePapers(options.seed);
        List<Supplier<KnownPaper>> suppliers = new ArrayList<>();
        for (Order order : SamplePapers.spoilable(spoiling, ofEach)) {
            String path = order.layout() + "/" + spoiling + "/" + order.number();
            boolean wanted = !(options.tunedOnly && order.set() == LayoutSet.HELD_OUT)
                    && path.matches(".*(?:" + options.only + ").*");
            if (wanted) {
                suppliers.add(
                        () -> known(papers.spoilt(order, spoiling), options).in(spoiling.name()));
            }
        }
        return suppliers;
    }

    private static KnownPaper known(SamplePaper paper, ReadingOptions options) {
        if (options.keep != null && paper.set() == LayoutSet.TUNED) {
            keep(options.keep, paper);
        }
        return new KnownPaper(
                paper.name(),
                paper.form().name(),
                paper.layout(),
                paper.set() == LayoutSet.HELD_OUT,
                paper.documents().stream()
                        .map(fields -> new Document(paper.kind().name(), fields))
                        .toList(),
                paper.inCode(),
                true,
                paper.content());
    }

    private static void keep(Path folder, SamplePaper paper) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(paper.name()), paper.content());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Files with their truth beside them; a file named several times holds several documents. */
    private static List<Supplier<KnownPaper>> lying(ReadingOptions options) {
        Map<String, List<Document>> truth = new LinkedHashMap<>();
        JsonMapper json = JsonMapper.builder().build();
        try {
            for (String line : Files.readAllLines(options.samples.resolve("truth.jsonl"))) {
                JsonNode node = json.readTree(line);
                Map<String, String> fields = new LinkedHashMap<>();
                node.get("fields")
                        .properties()
                        .forEach(field ->
                                fields.put(field.getKey(), field.getValue().asString()));
                truth.computeIfAbsent(node.get("file").asString(), file -> new ArrayList<>())
                        .add(new Document(node.get("kind").asString(), fields));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No truth in " + options.samples, unreadable);
        }
        List<Supplier<KnownPaper>> suppliers = new ArrayList<>();
        truth.forEach((file, documents) -> {
            if (file.matches(".*(?:" + options.only + ").*")) {
                suppliers.add(() -> lying(options.samples, file, documents));
            }
        });
        return suppliers;
    }

    private static KnownPaper lying(Path folder, String file, List<Document> documents) {
        try {
            return new KnownPaper(
                    file, form(file), "", true, documents, Set.of(), false, Files.readAllBytes(folder.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String form(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return switch (extension) {
            case "xml", "ofd", "pdf" -> extension.toUpperCase(Locale.ROOT);
            default -> name.contains("photo") ? "PHOTO" : name.contains("wechat") ? "MESSAGE" : "SCAN";
        };
    }
}
